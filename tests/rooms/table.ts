/** One room: a folder directly under `src`, or a folder of `sim`; those of `sim` without a row of their own share one. */
export interface Room {
  /** Rooms whose code may run here. `import type` is free and needs no row. */
  readonly runs: readonly string[];
  /** Rooms that only its `.astro` files may run: they work while the site is built. */
  readonly runsAtBuild?: readonly string[];
  /** Packages, by name; a star ends a family. */
  readonly packages?: readonly string[];
  readonly packagesAtBuild?: readonly string[];
  /** Other rooms come in through `index.ts`; its own files never do. */
  readonly door?: true;
  /** Reads no clock, no chance, no page, and none of the maths that engines round differently. */
  readonly core?: true;
}

const core = { core: true, door: true } as const;
const CORES = ['itsm', 'sim', 'ticketing', 'exam', 'recall', 'classroom', 'chart'];

/** Who may run what. The reasons stand in docs/decisions/0002-rooms.md. */
export const ROOMS: Readonly<Record<string, Room>> = {
  base: { runs: [], core: true },
  itsm: { ...core, runs: ['base'] },
  sim: { ...core, runs: ['base', 'itsm', 'sim/engine'] },
  'sim/proof': { ...core, runs: ['base', 'itsm', 'sim/engine', 'sim/queue', 'sim/desk'] },
  ticketing: { ...core, runs: ['base', 'itsm'] },
  exam: { ...core, runs: ['base'] },
  recall: { ...core, runs: ['base'], packages: ['ts-fsrs'] },
  classroom: { ...core, runs: ['base', ...CORES] },
  chart: { ...core, runs: ['base'], packages: ['d3-*'] },
  schemas: { runs: ['base', ...CORES], packages: ['astro/zod'] },
  worker: { runs: ['base', ...CORES], door: true },
  stores: { runs: ['base', 'worker', ...CORES], packages: ['nanostores'] },
  components: {
    runs: ['base', 'chart', 'stores', 'content', 'exam', 'itsm'],
    runsAtBuild: ['schemas'],
    packages: ['svelte', 'svelte/*', 'bits-ui'],
    packagesAtBuild: ['astro', 'astro:*', 'astro/*'],
  },
  content: { runs: ['components/lesson'] },
  layouts: {
    runs: ['base', 'components', 'content', 'schemas'],
    packages: ['astro:*', 'astro/*', '@fontsource-variable/*'],
  },
  pages: {
    runs: ['base', 'components', 'content', 'layouts', 'schemas', 'exam', 'itsm', 'recall'],
    runsAtBuild: ['sim/proof'],
    packages: ['astro', 'astro:*', 'astro/*'],
  },
};

/** Files that stand in `src` itself: wiring for Astro. */
export const WIRING: Room = { runs: ['schemas'], packages: ['astro', 'astro:*', 'astro/*'] };
