import { fill } from '~/components/shell/fill';
import type { DeskPolicy, Scenario } from '~/sim/desk';
import { changedLevers } from '~/stores/desk-lab-policy';
import type { RangedLever, WordLever } from '~/stores/desk-lab-levers';
import type { Format, LabStrings } from './format';
import type { Lever, Practice } from './lever-table';
import { linePrices } from './prices';

/** The lesson that tells what a practice's levers are about. */
export const LESSON_OF: { readonly [practice in Practice]?: string } = {
  desk: 'why-a-desk',
  incident: 'escalation',
  knowledge: 'desk-kinds',
  request: 'desk-kinds',
};

/** What a lever costs and does, in one or two sentences with the scenario's own numbers. */
export function leverWhy(lever: Lever, scenario: Scenario, t: LabStrings): string {
  const { rules, levers, prices, problems, changes, partners = [], channels } = scenario;
  const [selfHelp, reception, area] = linePrices(prices);
  const fastEuros = partners.reduce(
    (sum, { contracts }) => sum + contracts.fast.weekEuros - contracts.basic.weekEuros,
    0,
  );
  return fill(t.levers[lever].why, {
    note: levers.noteMinutes,
    hour: prices.receptionHourEuros,
    upkeep: levers.selfHelpUpkeepMinutes,
    handOver: rules.handOverMinutes,
    halving: rules.triageHalvingMinutes,
    callBack: rules.callBackMinutes ?? 0,
    slower: Math.round((channels.chat?.slowdown ?? 0) * 100),
    tell: (rules.tellMinutes ?? [0]).join(', '),
    link: rules.majorIncident?.linkMinutes ?? 0,
    problemHour: problems?.hourEuros ?? 0,
    assessHalving: changes?.assessmentHalvingHours ?? problems?.assessmentHalvingHours ?? 0,
    build: levers.automation?.buildEuros ?? 0,
    keep: levers.automation?.weekEuros ?? 0,
    fast: fastEuros,
    selfHelp,
    reception,
    area,
  });
}

export const leverName = (lever: Lever, t: LabStrings): string => t.levers[lever].name;

/** The words that a choice is made from: changes of both risks from the same. */
export function choiceWord(lever: WordLever, value: string, t: LabStrings): string {
  const list = lever === 'lowRiskChange' || lever === 'highRiskChange' ? 'changeType' : lever;
  const words: Readonly<Record<string, string | undefined>> = t.choices[list];
  return words[value] ?? value;
}

/** A matrix, row by row: `P1 P1 P2`. */
const rowsOf = (matrix: unknown): readonly string[] =>
  Object.values(Object(matrix)).map((row) =>
    Object.values<string>(Object(row)).join(' ').toUpperCase(),
  );

/** Where a lever stands: `on`, `By priority`, `0.5`; in words where the policy leaves it out. */
export function leverValue(
  lever: Lever,
  policy: DeskPolicy,
  { number }: Pick<Format, 'number'>,
  t: LabStrings,
): string {
  const value: unknown = policy[lever];
  if (value === undefined) return t.policy.asStart;
  if (typeof value === 'boolean') return value ? t.predict.on : t.predict.off;
  if (typeof value === 'number') return number(value, value % 1 === 0 ? 0 : 1);
  if (typeof value !== 'string') return rowsOf(value).join(' / ');
  return choiceWord(lever as WordLever, value, t);
}

/** What a slider counts, in words with the scenario's own numbers: `people`, `of 9 kinds`. */
export function leverUnit(
  lever: RangedLever,
  value: number,
  numbers: { readonly max: number; readonly kinds: number },
  t: LabStrings,
): string {
  const words = t.levers[lever];
  return fill(value === 1 && 'one' in words ? words.one : words.unit, numbers);
}

/** Where a lever stands, with its name: `Training (0.5)`. */
export function setTo(
  lever: Lever,
  policy: DeskPolicy,
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

interface Preset<K> {
  readonly kind: K;
  readonly policy: DeskPolicy;
}

/** The kind of desk that a policy is, if it is exactly one of the presets. */
export const presetOf = <K>(policy: DeskPolicy, presets: readonly Preset<K>[]): K | undefined =>
  presets.find((preset) => changedLevers(preset.policy, policy).length === 0)?.kind;

/** The levers that tell the kinds of desk apart: a choice among them moves all of these. */
export const presetLevers = (presets: readonly Preset<unknown>[]): readonly Lever[] => [
  ...new Set(presets.flatMap(({ policy }) => changedLevers(policy, presets[0]?.policy ?? policy))),
];
