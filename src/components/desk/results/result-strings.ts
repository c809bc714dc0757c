import type en from '~/content/i18n/en/lab-results.json';
import type { Lang } from '~/components/shell/paths';

/** The words of the reports; they come with the reports and not with the page. */
export type ResultStrings = typeof en;

const FILES: Readonly<Record<Lang, () => Promise<{ readonly default: ResultStrings }>>> = {
  en: () => import('~/content/i18n/en/lab-results.json'),
  nl: () => import('~/content/i18n/nl/lab-results.json'),
};

export const loadResultStrings = async (lang: Lang): Promise<ResultStrings> =>
  (await FILES[lang]()).default;
