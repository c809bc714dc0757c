/** What the frame of every chart says. */
export interface ChartWords {
  readonly table: string;
  readonly chart: string;
  readonly save: string;
  /** `Save “{title}” as` */
  readonly saveAs: string;
  readonly svg: string;
  readonly png: string;
  readonly csv: string;
  readonly failed: string;
  /** `Point {n} of {all}` */
  readonly place: string;
}
