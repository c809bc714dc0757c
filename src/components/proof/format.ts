import { fill } from '~/components/shell/fill';
import type { Lang } from '~/components/shell/paths';
import type { Strings } from '~/components/shell/strings';
import type { ProofUnit } from '~/sim/proof';

/** How figures of the proof are written in one language. */
export interface ProofFormat {
  /** Four significant digits, with its unit. */
  readonly value: (unit: ProofUnit, value: number) => string;
  /** Two decimals with a true minus. */
  readonly z: (z: number) => string;
  /** A number in a sentence: as short as it can be said. */
  readonly plain: (value: number) => string;
}

export function createProofFormat(lang: Lang, units: Strings['proof']['units']): ProofFormat {
  const significant = new Intl.NumberFormat(lang, { maximumSignificantDigits: 4 });
  const twoDecimals = new Intl.NumberFormat(lang, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const short = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  const withMinus = (text: string) => text.replace('-', '−');
  return {
    value: (unit, value) =>
      fill(units[unit], { n: significant.format(unit === 'share' ? value * 100 : value) }),
    // A zero has no sign, also where it was rounded to.
    z: (z) => withMinus(twoDecimals.format(z)).replace(/^−(0[.,]00)$/, '$1'),
    plain: (value) => short.format(value),
  };
}
