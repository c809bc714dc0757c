import { tableCsv, type ChartTable } from '~/chart';
import { download } from '~/components/shell/download';
import { chartPicture, type Picture } from './chart-picture';

interface SavedChart {
  readonly title: string;
  readonly sub: string;
  readonly table: ChartTable;
  /** Name of the file, without its ending. */
  readonly file: string;
  readonly svg: SVGSVGElement | undefined;
}

/** Pixels of the bitmap for a pixel of the chart. */
const DENSITY = 2;

/** Hands the reader a file. Rejects when there is no picture, or the browser can't make a bitmap of it. */
export async function saveChart(kind: 'svg' | 'png' | 'csv', chart: SavedChart): Promise<void> {
  download(`${chart.file}.${kind}`, await fileOf(kind, chart));
}

async function fileOf(kind: 'svg' | 'png' | 'csv', chart: SavedChart): Promise<Blob> {
  if (kind === 'csv') return new Blob([tableCsv(chart.table)], { type: 'text/csv;charset=utf-8' });
  if (!chart.svg) throw new Error('The chart is not drawn.');
  await document.fonts.ready;
  const picture = chartPicture(chart.svg, chart);
  return kind === 'svg' ? svgBlob(picture) : bitmap(picture);
}

const svgBlob = ({ markup }: Picture) => new Blob([markup], { type: 'image/svg+xml' });

async function bitmap(picture: Picture): Promise<Blob> {
  const address = URL.createObjectURL(svgBlob(picture));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * DENSITY);
    canvas.height = Math.round(picture.height * DENSITY);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No bitmap.')))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
