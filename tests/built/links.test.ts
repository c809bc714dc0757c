import { describe, expect, test } from 'vitest';
import { ORIGIN, allDeadLinks, deadLinks } from './links';
import { SITES, fileAt, filesOf, pagesOf, readBuilt, tagsOf } from './site';

const LOADED = new Set([
  'script',
  'img',
  'link',
  'iframe',
  'source',
  'video',
  'audio',
  'astro-island',
]);

describe.each(SITES)('the site under $base', (site) => {
  const pages = pagesOf(site);

  test('has pages in both languages', () => {
    const addresses = pages.map(({ address }) => address);
    expect(addresses).toEqual(expect.arrayContaining([site.base, `${site.base}nl/`]));
  });

  test('every link inside it leads to a page, a file or an anchor', () => {
    expect(allDeadLinks(site)).toEqual([]);
  });

  test('style sheets name files that are there', () => {
    const dead = filesOf(site, '.css')
      .filter((file) => !file.startsWith('pagefind/'))
      .flatMap((file) =>
        [...readBuilt(site, file).matchAll(/url\((?!["']?data:)["']?([^"')]+)/g)]
          .map(([, to = '']) => new URL(to, `${ORIGIN}${site.base}${file}`))
          .filter((url) => url.origin !== ORIGIN || fileAt(site, url.pathname) === undefined)
          .map((url) => `${file} -> ${url.href}`),
      );
    expect(dead).toEqual([]);
  });

  test('nothing is loaded from another origin', () => {
    const foreign = pages.flatMap(({ address, html }) =>
      tagsOf(html)
        .filter(({ name }) => LOADED.has(name))
        .flatMap(({ attributes }) => attributes.get('src') ?? attributes.get('href') ?? [])
        .filter((to) => new URL(to, ORIGIN + address).origin !== ORIGIN)
        .map((to) => `${address} -> ${to}`),
    );
    expect(foreign).toEqual([]);
  });

  test('the sitemap lists every page but the lost one', () => {
    const listed = [...readBuilt(site, 'sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, loc = '']) => new URL(loc).pathname,
    );
    const expected = pages.map(({ address }) => address).filter((a) => !a.endsWith('404.html'));
    expect(listed.sort()).toEqual(expected.sort());
  });
});

describe('a planted fault is named', () => {
  const [site] = SITES;
  if (!site) throw new Error('no site to test');
  test.each([
    ['a page that is not there', '<a href="/nowhere/">', ['/nowhere/']],
    ['an anchor that is not there', '<a href="/#nowhere">', ['/#nowhere']],
    ['a folder without its slash', '<a href="/nl">', ['/nl']],
    ['a picture that is not there', '<img src="none.png" alt="">', ['none.png']],
    [
      'an island that is not there',
      '<astro-island component-url="/_astro/x.js">',
      ['/_astro/x.js'],
    ],
    [
      'a canonical address gone wrong',
      `<link rel="canonical" href="${ORIGIN}/x/">`,
      [`${ORIGIN}/x/`],
    ],
    ['what is right', '<a href="/nl/#main">', []],
    ['a start for an instrument', '<a href="/#mission=first-monday">', []],
    ['another site', '<a href="https://example.org/x">', []],
  ])('%s', (_name, html, dead) => {
    expect(deadLinks(site, { address: '/', html })).toEqual(dead);
  });

  test('a link that forgets the mount point', () => {
    expect(
      deadLinks({ ...site, base: '/camp/' }, { address: '/camp/', html: '<a href="/nl/">' }),
    ).toEqual(['/nl/']);
  });
});
