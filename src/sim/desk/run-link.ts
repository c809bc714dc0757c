import { DAY_SECONDS, tick } from '~/base/ticks';
import type { Tick } from '~/base/ticks';
import { checkPolicy } from './check-policy';
import { digits, readLevers, wholeOf, writeLevers } from './lever-keys';
import type { DeskPolicy } from './policy';
import type { Scenario } from './scenario';
import { MODEL_VERSION } from './version';

/** A run as one reader shows it to another. */
export interface SharedRun {
  readonly policy: DeskPolicy;
  /** What the policy is compared with. */
  readonly baseline: DeskPolicy;
  /** Whole, from 0 to 2^32 - 1. */
  readonly seed: number;
  /** The moment shown. */
  readonly moment: Tick;
}

/** What can be wrong with a link, the gravest first. */
export const RUN_LINK_FAULTS = [
  /** It is no link to a run, or far too long to be one. */
  'unreadable',
  /** Another version of the model: the same name is another run now. */
  'version',
  /** A scenario that is not here; levers and moment of another world are left out. */
  'scenario',
  /** A part is missing or was changed on the way. */
  'damaged',
  'seed',
  'moment',
  /** Choices that do not exist or are out of range are left out. */
  'levers',
] as const;
export type RunLinkFault = (typeof RUN_LINK_FAULTS)[number];

/** What a link says as far as it can be trusted. */
export interface ReadRun {
  readonly scenario: Scenario;
  readonly policy: DeskPolicy;
  readonly baseline: DeskPolicy;
  /** Absent where the link names none that is valid. */
  readonly seed?: number | undefined;
  readonly moment?: Tick | undefined;
  /** Absent: the link is as it was written. */
  readonly fault?: RunLinkFault | undefined;
}

const HEAD = 'run=';
/** Longer than any link that is written, short enough to read at once. */
const LONGEST = 200;
const LARGEST_SEED = 2 ** 32 - 1;
const CHECKS = 36 ** 2;

/** Two characters that tell a text from one that was cut off or changed; no seal against a forger. */
function checkOf(text: string): string {
  let sum = 7;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) % CHECKS;
  return digits(sum).padStart(2, '0');
}

/**
 * The hash of a run's address, without `#`: a check, then what names the run (model version, scenario,
 * seed, moment, levers) and the baseline's levers, with points between. Levers at their start are left out.
 */
export function writeRunLink(scenario: Scenario, run: SharedRun): string {
  const parts = [
    digits(MODEL_VERSION),
    scenario.id,
    digits(run.seed),
    digits(run.moment),
    writeLevers(scenario, run.policy),
    writeLevers(scenario, run.baseline),
  ];
  const name = parts.join('.').replace(/\.+$/, '');
  return `${HEAD}${checkOf(name)}.${name}`;
}

/** A hash that means to be a run, whether or not it can be read. */
export const isRunLink = (hash: string): boolean => hash.startsWith(HEAD);

/** The scenario that a link names, known here or not; undefined where it names none. */
export function scenarioOfRunLink(hash: string): string | undefined {
  if (!isRunLink(hash) || hash.length > LONGEST) return undefined;
  return hash.slice(HEAD.length).split('.')[2];
}

/** The choices that are valid, on top of the start. */
function policyOf(scenario: Scenario, text: string): { policy: DeskPolicy; whole: boolean } {
  const { choices, whole } = readLevers(scenario, text);
  const valid = Object.entries(choices).filter(
    ([lever, value]) => checkPolicy(scenario, { [lever]: value }).ok,
  );
  const policy = { ...scenario.start, ...Object.fromEntries(valid) };
  return { policy, whole: whole && valid.length === Object.keys(choices).length };
}

const inRange = (whole: number | undefined, most: number): number | undefined =>
  whole !== undefined && whole <= most ? whole : undefined;

/**
 * Reads what `writeRunLink` wrote, or anything else: whatever is valid is kept, the rest is as the
 * scenario starts, and the gravest fault is named. The first scenario stands in for one that is unknown.
 */
export function readRunLink(scenarios: readonly [Scenario, ...Scenario[]], hash: string): ReadRun {
  const { start } = scenarios[0];
  const nothing = { scenario: scenarios[0], policy: start, baseline: start };
  if (!isRunLink(hash) || hash.length > LONGEST) return { ...nothing, fault: 'unreadable' };

  const [check, ...parts] = hash.slice(HEAD.length).split('.');
  const [version, id, seedText = '', momentText = '', levers = '', pinned = ''] = parts;
  if (id === undefined) return { ...nothing, fault: 'unreadable' };

  const seed = inRange(wholeOf(seedText), LARGEST_SEED);
  const sameVersion = version === digits(MODEL_VERSION);
  const known = scenarios.find((one) => one.id === id);
  if (!known) return { ...nothing, seed, fault: sameVersion ? 'scenario' : 'version' };

  const seconds = inRange(wholeOf(momentText), known.days * DAY_SECONDS);
  const policy = policyOf(known, levers);
  const baseline = policyOf(known, pinned);
  const faults: Partial<Record<RunLinkFault, boolean>> = {
    version: !sameVersion,
    damaged: check !== checkOf(parts.join('.')) || parts.length > 6,
    seed: seed === undefined,
    moment: seconds === undefined,
    levers: !policy.whole || !baseline.whole,
  };
  return {
    scenario: known,
    policy: policy.policy,
    baseline: baseline.policy,
    seed,
    moment: seconds === undefined ? undefined : tick(seconds),
    fault: RUN_LINK_FAULTS.find((fault) => faults[fault]),
  };
}
