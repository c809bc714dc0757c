import { invariant } from '~/base/invariant';

/** t with 97.5 % of Student's distribution below it, for 1 to 30 degrees of freedom. */
const T_975 = [
  12.70620474, 4.30265273, 3.18244631, 2.77644511, 2.57058184, 2.44691185, 2.36462425, 2.30600414,
  2.26215716, 2.22813885, 2.20098516, 2.17881283, 2.16036866, 2.14478669, 2.13144955, 2.1199053,
  2.10981558, 2.10092204, 2.09302405, 2.08596345, 2.07961384, 2.07387307, 2.06865761, 2.06389856,
  2.05953855, 2.05552944, 2.05183052, 2.04840714, 2.04522964, 2.04227246,
];

/** The normal value z with 97.5 % below it. */
const Z = 1.959963984540054;

/**
 * The 97.5 % quantile of Student's t, within 1e-6. Beyond the table by the expansion of Cornish and
 * Fisher in 1/n (Abramowitz and Stegun 26.7.5).
 */
export function studentQuantile975(degreesOfFreedom: number): number {
  invariant(degreesOfFreedom >= 1, 'an interval needs at least two values');
  const listed = T_975[degreesOfFreedom - 1];
  if (listed !== undefined) return listed;
  const n = degreesOfFreedom;
  const z2 = Z * Z;
  const g1 = (Z * (z2 + 1)) / 4;
  const g2 = (Z * (5 * z2 * z2 + 16 * z2 + 3)) / 96;
  const g3 = (Z * (3 * z2 * z2 * z2 + 19 * z2 * z2 + 17 * z2 - 15)) / 384;
  const g4 =
    (Z * (79 * z2 * z2 * z2 * z2 + 776 * z2 * z2 * z2 + 1482 * z2 * z2 - 1920 * z2 - 945)) / 92160;
  return Z + g1 / n + g2 / (n * n) + g3 / (n * n * n) + g4 / (n * n * n * n);
}
