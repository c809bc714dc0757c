import { fill } from '~/components/shell/fill';
import type { NumberLever, Policy, Scenario } from '~/sim/desk';
import type { Format, LabStrings } from './format';
import { linePrices } from './prices';

export const PRACTICES = ['desk', 'incident', 'knowledge', 'request'] as const;
export type Practice = (typeof PRACTICES)[number];

/** The levers of each practice, in the order of the panel. */
export const LEVERS: { readonly [practice in Practice]: readonly (keyof Policy)[] } = {
  desk: ['singlePointOfContact', 'peopleAtReception', 'kindsTriedAtReception', 'trainingHours'],
  incident: ['triageMinutes', 'handOnAfterMinutes', 'order'],
  knowledge: ['notesPerWeek'],
  request: ['selfHelpKinds'],
};

/** The lesson that tells what a practice's levers are about. */
export const LESSON_OF: { readonly [practice in Practice]: string } = {
  desk: 'why-a-desk',
  incident: 'escalation',
  knowledge: 'desk-kinds',
  request: 'desk-kinds',
};

/** What a lever costs and does, in one sentence with the scenario's own numbers. */
export function leverWhy(lever: keyof Policy, scenario: Scenario, t: LabStrings): string {
  const [selfHelp, reception, area] = linePrices(scenario.prices);
  return fill(t.levers[lever].why, {
    note: scenario.levers.noteMinutes,
    hour: scenario.prices.receptionHourEuros,
    upkeep: scenario.levers.selfHelpUpkeepMinutes,
    handOver: scenario.rules.handOverMinutes,
    halving: scenario.rules.triageHalvingMinutes,
    selfHelp,
    reception,
    area,
  });
}

/** What a lever is called; one that no panel offers goes by its field. */
export function leverName(lever: keyof Policy, t: LabStrings): string {
  const words: Readonly<Record<string, { readonly name: string } | undefined>> = t.levers;
  return words[lever]?.name ?? lever;
}

/** A matrix, row by row: `P1 P1 P2`. */
const rowsOf = (matrix: unknown): readonly string[] =>
  Object.values(Object(matrix)).map((row) =>
    Object.values<string>(Object(row)).join(' ').toUpperCase(),
  );

/** Where a lever stands: `on`, `By priority`, `0.5`; a dash where it is not set. */
export function leverValue(
  lever: keyof Policy,
  policy: Policy,
  { number }: Pick<Format, 'number'>,
  t: LabStrings,
): string {
  const value: unknown = policy[lever];
  if (value === undefined) return '–';
  if (typeof value === 'boolean') return value ? t.predict.on : t.predict.off;
  if (typeof value === 'number') return number(value, value % 1 === 0 ? 0 : 1);
  if (typeof value !== 'string') return rowsOf(value).join(' / ');
  const words: Readonly<Record<string, string | undefined>> = t.orders;
  return words[value] ?? value;
}

/** Where a lever stands, with its name: `Training (0.5)`. */
export function setTo(
  lever: keyof Policy,
  policy: Policy,
  format: Pick<Format, 'number'>,
  t: LabStrings,
): string {
  const value = leverValue(lever, policy, format, t);
  return fill(t.predict.lever, { lever: leverName(lever, t), value });
}

/** `No changes`, `1 change`, `3 changes`. */
export function changesWord(count: number, t: LabStrings): string {
  if (count === 0) return t.policy.noChange;
  return fill(count === 1 ? t.policy.oneChange : t.policy.changes, { n: count });
}

/** Where a value stands on a track with the same ends as a native slider with a thumb this wide. */
export function trackX(
  value: number,
  min: number,
  max: number,
  width: number,
  thumb: number,
): number {
  return thumb / 2 + ((value - min) / (max - min || 1)) * (width - thumb);
}

export const isNumberLever = (lever: keyof Policy): lever is NumberLever =>
  lever !== 'singlePointOfContact' && lever !== 'order';

/** The kind of desk that a policy is, if it is exactly one of the presets. */
export function presetOf<K>(
  policy: Policy,
  presets: readonly { readonly kind: K; readonly policy: Policy }[],
): K | undefined {
  const same = (other: Policy) =>
    (Object.keys(other) as (keyof Policy)[]).every((lever) => other[lever] === policy[lever]);
  return presets.find((preset) => same(preset.policy))?.kind;
}
