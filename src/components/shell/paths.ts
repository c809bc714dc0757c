export const LANGS = ['en', 'nl'] as const;
export type Lang = (typeof LANGS)[number];

/** `[...lang]` route parameter of each language: English stands at the root. */
export const langPaths = () =>
  LANGS.map((lang) => ({ params: { lang: lang === 'en' ? undefined : lang }, props: { lang } }));

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a file in `public/`, wherever the site is mounted. */
export function asset(path: `/${string}`): string {
  return base + path;
}

/** Address of a page, wherever the site is mounted: `href('nl', '/learn/')` is `/nl/learn/`. */
export function href(lang: Lang, path: `/${string}`): string {
  return `${base}${lang === 'en' ? '' : `/${lang}`}${path}`;
}

/** Path of a page without mount point and language: `/nl/learn/` is `/learn/`. */
export function barePath(pathname: string): `/${string}` {
  const path = pathname.slice(base.length).replace(/^\/nl(?=\/|$)/, '');
  return path.startsWith('/') ? (path as `/${string}`) : `/${path}`;
}

export function lessonPath(lesson: { module: string; id: string }): `/${string}` {
  return `/learn/${lesson.module}/${lesson.id}/`;
}

export const practicePath = (id: string): `/${string}` => `/practices/${id}/`;

/** The scenario that the service desk lab opens with; it needs no name in the address. */
export const FIRST_SCENARIO = 'first-monday';

/** Page of a scenario of the service desk lab. */
export function labPath(scenario: string): `/${string}` {
  return scenario === FIRST_SCENARIO ? '/labs/service-desk/' : `/labs/service-desk/${scenario}/`;
}
