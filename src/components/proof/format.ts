import { fill } from '~/components/shell/fill';
import { writeNumber } from '~/components/shell/number';
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
  const significant = (value: number) => {
    const whole = value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
    return writeNumber(lang, Number(value.toPrecision(4)), Math.max(0, 4 - whole), 0);
  };
  return {
    value: (unit, value) =>
      fill(units[unit], { n: significant(unit === 'share' ? value * 100 : value) }),
    z: (z) => writeNumber(lang, z, 2).replace('-', '−'),
    plain: (value) => writeNumber(lang, value, 1, 0),
  };
}
