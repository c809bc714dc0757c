import { afterEach, describe, expect, test, vi } from 'vitest';

/** The module as a build for that mount point has it. */
async function pathsAt(base: string) {
  vi.resetModules();
  vi.stubEnv('BASE_URL', base);
  return import('~/components/shell/paths');
}
afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['/', ''],
  ['/camp/', '/camp'],
  ['/camp', '/camp'],
])('mounted at %s', (base, before) => {
  test.each([
    ['en', '/', '/'],
    ['nl', '/', '/nl/'],
    ['en', '/learn/desk/', '/learn/desk/'],
    ['nl', '/learn/desk/', '/nl/learn/desk/'],
  ] as const)('%s %s stands at %s, and back', async (lang, path, address) => {
    const { barePath, href } = await pathsAt(base);
    expect(href(lang, path)).toBe(before + address);
    expect(barePath(before + address)).toBe(path);
  });

  test('a file of public has no language', async () => {
    expect((await pathsAt(base)).asset('/icon.svg')).toBe(`${before}/icon.svg`);
  });
});

test('a word that begins with nl is no language', async () => {
  expect((await pathsAt('/')).barePath('/nlx/learn/')).toBe('/nlx/learn/');
});
