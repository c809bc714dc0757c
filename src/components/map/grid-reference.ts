interface Ruled {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
}

/** The square of a sheet that a point lies in: letters run to the right, numbers down. */
export function gridReference(
  { width, height, columns, rows }: Ruled,
  { x, y }: { readonly x: number; readonly y: number },
): string {
  const within = (share: number, count: number) =>
    Math.max(0, Math.min(count - 1, Math.floor(share * count)));
  return `${String.fromCharCode(65 + within(x / width, columns))}${within(y / height, rows) + 1}`;
}

/** The square of the middle of several points: where a group lies as a whole. */
export function groupReference(
  sheet: Ruled,
  points: readonly { readonly x: number; readonly y: number }[],
): string {
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return gridReference(sheet, {
    x: middle(points.map((p) => p.x)),
    y: middle(points.map((p) => p.y)),
  });
}
