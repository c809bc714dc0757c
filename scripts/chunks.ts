/**
 * What the islands of most pages share, in files of its own: left to itself the bundler cuts it into
 * some twenty, each compressed alone. The first group that names a module has it and what it imports,
 * so that what many pages need stands before what few do.
 */
export const CHUNKS = [
  {
    name: 'svelte',
    test: /node_modules\/(?:svelte\/src\/(?:index-client|internal|legacy|store|reactivity\/create-subscriber)|@astrojs\/svelte)|shell\/Pictogram\.svelte/,
  },
  { name: 'atom', test: /node_modules\/nanostores\/atom|stores\/storage-trouble/ },
  {
    name: 'helpers',
    test: /components\/(?:shell\/fill|lesson\/(?:check-question|plural|stay-in-view))\./,
  },
  {
    name: 'stored',
    test: /src\/(?:stores\/(?:answers|bets|lessons|shape|stored)|exam\/(?:hash|item))\./,
  },
  { name: 'check', test: /components\/lesson\/(?:Check|CheckRun)\.svelte/ },
  { name: 'bet', test: /components\/lesson\/(?:Bet|BetOpened)\.svelte/ },
] as const;
