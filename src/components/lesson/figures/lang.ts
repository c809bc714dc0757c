import { LANGS, type Lang } from '~/components/shell/paths';

/**
 * A drawing's own words are in the language of the words around it: the lesson's, which is English
 * while a lesson is not translated. Outside a lesson it is the page's.
 */
export const figureLang = (page: { locals: App.Locals; currentLocale: string | undefined }): Lang =>
  page.locals.lesson?.textLang ?? LANGS.find((lang) => lang === page.currentLocale) ?? 'en';
