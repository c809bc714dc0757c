import { describe, expect, test } from 'vitest';
import { SITES, pagesOf, tagsOf } from './site';

const pages = SITES.flatMap(pagesOf);

describe.each(pages.map((page) => [page.address, page.html] as const))('%s', (address, html) => {
  const tags = tagsOf(html);
  const lang = /^\/(?:camp\/)?nl\//.test(address) ? 'nl' : 'en';

  test('speaks its language and has one title and one h1', () => {
    expect(tags.find(({ name }) => name === 'html')?.attributes.get('lang')).toBe(lang);
    expect(tags.filter(({ name }) => name === 'h1')).toHaveLength(1);
    expect(html.match(/<title>[^<]{5,}<\/title>/g)).toHaveLength(1);
  });

  test('has a strict policy, and no style attribute or handler that it would refuse', () => {
    const policy = tags
      .find(({ attributes }) => attributes.get('http-equiv') === 'content-security-policy')
      ?.attributes.get('content');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-(?:inline|eval)'/);
    const refused = tags.flatMap(({ name, attributes }) =>
      [...attributes.keys()]
        .filter((key) => key === 'style' || /^on\w/.test(key))
        .map((key) => `<${name} ${key}>`),
    );
    expect(refused).toEqual([]);
  });

  test('has no id twice', () => {
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

test('no two pages of one language share a title', () => {
  const titles = SITES.slice(0, 1)
    .flatMap(pagesOf)
    .map(
      ({ address, html }) => `${address.startsWith('/nl/')} ${/<title>([^<]*)/.exec(html)?.[1]}`,
    );
  expect(new Set(titles).size).toBe(titles.length);
});
