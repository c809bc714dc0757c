export { contourBands } from './contour';
export type { Band, BandOptions, Grid } from './contour';
export { ringArea, simplifyLine, smoothRing } from './ring';
export type { Point, Ring } from './ring';
