/** What blows over the fence from outside: six line drawings of about 30 by 26. */
import { circle, path } from '../svg';

const CLOUD = 'a5.2 5.2 0 0 1-.6-10.3a7.4 7.4 0 0 1 13.9-1.9a6 6 0 0 1 5.4 12.2z';
const cloud = (x: number, y: number) => path('s-sky-fill', `M${x - 9.5} ${y + 6}${CLOUD}`);

export const wind = (): string =>
  path(
    's-sky-line',
    'M-14-5H3.5a4 4 0 1 0-4-4M-14 .5H10a4.2 4.2 0 1 1-4.2 4.2M-14 6H-2a3.6 3.6 0 1 1-3.6 3.6',
  );

export const rain = (): string =>
  cloud(0, 0) + path('s-sky-line', 'M-7 9.4l-2 4.2M-.6 9.4l-2 4.2M5.8 9.4l-2 4.2');

export const sunAndCloud = (): string =>
  circle('s-sky-sun', 6.5, -5, 5.4) +
  path(
    's-sky-line',
    'M6.5-14.4v-1.8M13.2-11.7l1.3-1.3M15.9-5h1.8M13.2 1.7l1.3 1.3M-.2-11.7l-1.3-1.3',
  ) +
  cloud(-2, 3);

export const lightning = (): string =>
  cloud(0, -3) + path('s-sky-sun', 'M1.6 1L-4 9.6H-.4L-2.4 16L4.6 7H.8L3.4 1Z');

export const fog = (): string => path('s-sky-line', 'M-13-6H8M-9-1H13M-13 4H9M-7 9H12');

export const sun = (): string =>
  circle('s-sky-sun', 0, 0, 6.2) +
  path(
    's-sky-line',
    'M0-10v-3M0 10v3M-10 0h-3M10 0h3M-7.1-7.1l-2.1-2.1M7.1-7.1l2.1-2.1M-7.1 7.1l-2.1 2.1M7.1 7.1l2.1 2.1',
  );
