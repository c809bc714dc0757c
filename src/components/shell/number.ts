import type { Lang } from './paths';

const MARKS: Readonly<Record<Lang, { readonly group: string; readonly decimal: string }>> = {
  en: { group: ',', decimal: '.' },
  nl: { group: '.', decimal: ',' },
};

/**
 * A finite number as a language writes it, rounded half away from zero: `1,234.5`.
 * `Intl.NumberFormat` writes the same; the first one on a page keeps a reader's first press waiting
 * for longer than the whole rest of a figure.
 * @param most decimals at most
 * @param least decimals that stay, zeros too
 */
export function writeNumber(lang: Lang, value: number, most = 0, least = most): string {
  const { group, decimal } = MARKS[lang];
  const [whole = '', decimals = ''] = Math.abs(value).toFixed(most).split('.');
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const written = kept === '' ? grouped : grouped + decimal + kept;
  return value < 0 && /[1-9]/.test(written) ? `-${written}` : written;
}

/** An amount that is not below zero, with its sign as a language sets it: `€1,234`, `€ 1.234`. */
export const writeEuros = (lang: Lang, value: number, digits = 0): string =>
  `€${lang === 'nl' ? '\u00a0' : ''}${writeNumber(lang, value, digits)}`;
