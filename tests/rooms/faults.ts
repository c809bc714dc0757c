import { posix } from 'node:path';
import { importsOf, refusedIn } from './imports';
import { ROOMS, WIRING, type Room } from './table';

export const RULES = ['room', 'door', 'package', 'core', 'folder'] as const;
export type Rule = (typeof RULES)[number];

export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly rule: Rule;
  readonly say: string;
}

/** As a developer reads it: `src/exam/item.ts:3 [room] ...`. */
export const formatFault = ({ file, line, rule, say }: Fault) =>
  `src/${file}:${line} [${rule}] ${say}`;

/** `sim/desk/run.ts` stands in `sim/desk`; `exam/item.ts` in `exam`; a file of `src` in none. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  if (path === first && !(first in ROOMS)) return '';
  return first === 'sim' && second && !second.includes('.') ? `sim/${second}` : first;
}

const roomFor = (name: string): Room | undefined => ROOMS[name] ?? ROOMS[name.split('/')[0] ?? ''];

/** The path under `src` that an import means, or nothing for a package. */
function pathOf(file: string, what: string): string | undefined {
  const plain = what.replace(/\?.*$/, '');
  if (plain.startsWith('~/')) return posix.normalize(plain.slice(2));
  if (plain.startsWith('/src/')) return posix.normalize(plain.slice(5));
  if (plain.startsWith('.')) return posix.join(posix.dirname(file), plain);
  return undefined;
}

const fits = (pattern: string, name: string) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;

const isUnder = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

/** How many lines of a file run while the site is built: the head of an `.astro` file. */
function linesAtBuild(file: string, text: string): number {
  const head = file.endsWith('.astro') ? /^---\n[\s\S]*?\n---/.exec(text)?.[0] : undefined;
  return head ? head.split('\n').length : 0;
}

/** Every breach of the table in one file; `file` is its path under `src`. */
export function faultsIn(file: string, text: string): Fault[] {
  const here = roomOf(file);
  const room = here === '' ? WIRING : roomFor(here);
  if (!room)
    return [{ file, line: 1, rule: 'folder', say: `“${here}” is not in the table of rooms` }];
  const buildLines = linesAtBuild(file, text);
  const faults: Fault[] = [];
  const add = (line: number, rule: Rule, say: string) => faults.push({ file, line, rule, say });

  for (const { what, line, typeOnly } of importsOf(file, text)) {
    if (typeOnly) continue;
    const atBuild = line <= buildLines;
    const runs = [...room.runs, ...(atBuild ? (room.runsAtBuild ?? []) : [])];
    const packages = [...(room.packages ?? []), ...(atBuild ? (room.packagesAtBuild ?? []) : [])];
    const path = pathOf(file, what);
    if (path === undefined) {
      if (!packages.some((p) => fits(p, what)))
        add(line, 'package', `${here || 'src'} may not run the package ${what}`);
      continue;
    }
    const there = roomOf(path);
    const atDoor = path === there || path === `${there}/index` || path === `${there}/index.ts`;
    if (there === here) {
      if (atDoor && room.door) add(line, 'door', `inside ${here}, import the file, not the door`);
    } else if (!runs.some((r) => isUnder(path, r))) {
      add(line, 'room', `${here || 'src'} may not run ${there} (${what})`);
    } else if (roomFor(there)?.door && !atDoor) {
      add(line, 'door', `${there} is entered by its door, ~/${there}, not by ${what}`);
    }
  }
  if (room.core) {
    for (const { what, line, why } of refusedIn(file, text))
      add(line, 'core', `a core may not use ${what}: ${why}`);
  }
  return faults;
}
