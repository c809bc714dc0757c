import { LANGS, type Lang } from '~/components/shell/paths';

/** The language of the page a figure stands on; a lesson's own words come to it as props. */
export const figureLang = (locale: string | undefined): Lang =>
  LANGS.find((lang) => lang === locale) ?? 'en';
