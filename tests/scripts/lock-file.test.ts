import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as { packages: Readonly<Record<string, Package>> };
const packages = Object.entries(lock.packages);

test('the lock file names no address to download from', () => {
  expect(packages.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
});

// A registry that lacks a package for another machine makes npm leave it out, and `npm ci` refuse.
test('the lock file has the packages of every machine, not only of the one that wrote it', () => {
  const paths = packages.map(([path]) => path);
  const missing = packages.flatMap(([, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)),
    ),
  );
  expect(missing).toEqual([]);
});
