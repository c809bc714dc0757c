import { fileAt, hasAnchor, pagesOf, referencesOf, type Page, type Site } from './site';

/** The placeholder that the site is built for when nobody says where it will stand. */
export const ORIGIN = 'https://service-camp.example';

/** Links of a page that lead nowhere inside its site, as `/from/ -> to`. */
export function deadLinks(site: Site, page: Page): string[] {
  return [...new Set(referencesOf(page.html))].filter((reference) => {
    const url = new URL(reference, ORIGIN + page.address);
    if (url.origin !== ORIGIN) return false;
    const file = fileAt(site, url.pathname);
    if (file === undefined) return true;
    const anchor = decodeURIComponent(url.hash.slice(1));
    // `#mission=first-monday` tells an instrument how to start; it names no place on the page.
    if (anchor.includes('=')) return false;
    return anchor !== '' && file.endsWith('.html') && !hasAnchor(site, file, anchor);
  });
}

export const allDeadLinks = (site: Site): string[] =>
  pagesOf(site).flatMap((page) => deadLinks(site, page).map((to) => `${page.address} -> ${to}`));
