/**
 * Logarithm, exponential and normal quantile from `+ - * /` and `Math.sqrt` alone. ECMAScript leaves
 * the last bits of `Math.log` and `Math.exp` to the engine; these are the same bits in every browser.
 */

/** ln 2, as exact as a number can hold it. */
export const LN2 = 0.6931471805599453;
/** ln 2 in two parts; the first has 21 trailing zero bits, so that its product with an exponent is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SQRT_HALF = 0.7071067811865476;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_TO_54 = 18014398509481984;

const bits = new DataView(new ArrayBuffer(8));

/** 2^exponent, exact, for whole exponents from -1022 to 1023. */
function powerOfTwo(exponent: number): number {
  bits.setUint32(0, (exponent + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}

/**
 * Natural logarithm. With x = 2^k m, m in [sqrt(1/2), sqrt 2) and s = (m - 1)/(m + 1):
 * ln x = k ln 2 + 2 (s + s^3/3 + s^5/5 + ...), the series of the inverse hyperbolic tangent.
 * 0 gives -Infinity, a negative number NaN.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  let k = 0;
  let y = x;
  if (y < SMALLEST_NORMAL) {
    y *= TWO_TO_54;
    k = -54;
  }
  bits.setFloat64(0, y);
  const high = bits.getUint32(0);
  k += (high >>> 20) - 1022;
  bits.setUint32(0, (high & 0x000fffff) | 0x3fe00000);
  let m = bits.getFloat64(0);
  if (m < SQRT_HALF) {
    m *= 2;
    k -= 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const tail =
    z *
    (1 / 3 +
      z *
        (1 / 5 +
          z *
            (1 / 7 +
              z *
                (1 / 9 +
                  z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z * (1 / 19)))))))));
  // 2 s = f - f s exactly in the reals; f carries no rounding, so only the small part does.
  return k * LN2_HIGH + (f - (f * s - (2 * s * tail + k * LN2_LOW)));
}

const EXP_TERMS = 14;
const INVERSE_FACTORIALS = Array.from({ length: EXP_TERMS + 1 }, (_, n) => {
  let factorial = 1;
  for (let i = 2; i <= n; i += 1) factorial *= i;
  return 1 / factorial;
});

/** e^x by x = k ln 2 + r, |r| <= ln 2 / 2, and the power series in r. NaN gives NaN. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  const k = Math.round(x / LN2);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  let series = 0;
  for (let n = EXP_TERMS; n >= 2; n -= 1) series = series * r + INVERSE_FACTORIALS[n]!;
  // What rounding took from r is added back at first order.
  const value = 1 + (r + (high - r - low + series * r * r));
  if (k > 1023) return value * powerOfTwo(k - 1) * 2;
  if (k >= -1022) return value * powerOfTwo(k);
  return value * powerOfTwo(k + 54) * (1 / TWO_TO_54);
}

/** A polynomial by Horner's rule, coefficients from the constant term up. */
function horner(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let n = coefficients.length - 1; n >= 0; n -= 1) sum = sum * x + coefficients[n]!;
  return sum;
}

/** Wichura, "Algorithm AS 241: the percentage points of the normal distribution" (1988), PPND16. */
const CENTRE = [
  [
    3.387132872796366608, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
    4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4,
    2.5090809287301226727e3,
  ],
  [
    1, 4.2313330701600911252e1, 6.871870074920579083e2, 5.3941960214247511077e3,
    2.1213794301586595867e4, 3.930789580009271061e4, 2.8729085735721942674e4,
    5.226495278852854561e3,
  ],
] as const;
const MIDDLE = [
  [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 2.4178072517745061177e-1, 2.27238449892691845833e-2,
    7.7454501427834140764e-4,
  ],
  [
    1, 2.05319162663775882187, 1.6763848301838038494, 6.8976733498510000455e-1,
    1.4810397642748007459e-1, 1.51986665636164571966e-2, 5.475938084995344946e-4,
    1.05075007164441684324e-9,
  ],
] as const;
const FAR = [
  [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 2.9656057182850489123e-1,
    2.6532189526576123093e-2, 1.2426609473880784386e-3, 2.71155556874348757815e-5,
    2.01033439929228813265e-7,
  ],
  [
    1, 5.9983220655588793769e-1, 1.3692988092273580531e-1, 1.48753612908506148525e-2,
    7.868691311456132591e-4, 1.8463183175100546818e-5, 1.4215117583164458887e-7,
    2.04426310338993978564e-15,
  ],
] as const;

/** The standard normal value below which a share `p` lies; -Infinity at 0, Infinity at 1. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * horner(CENTRE[0], r)) / horner(CENTRE[1], r);
  }
  const r = Math.sqrt(-log(Math.min(p, 1 - p)));
  const value =
    r <= 5
      ? horner(MIDDLE[0], r - 1.6) / horner(MIDDLE[1], r - 1.6)
      : horner(FAR[0], r - 5) / horner(FAR[1], r - 5);
  return Math.sign(q) * value;
}
