import type { OptionId } from '~/exam';

/** The check of a lesson as a machine of states: which question, asked or told, and what was answered. */
export interface Keyed {
  readonly id: string;
  readonly key: OptionId;
}
export interface Result {
  readonly option: OptionId;
  readonly right: boolean;
}

export interface CheckFlow {
  readonly questions: readonly Keyed[];
  /** The last answer to each question, by id; a question that is asked again keeps its old one until answered. */
  readonly results: Readonly<Record<string, Result>>;
  /** Ids of this round: all of them, or the missed ones. */
  readonly round: readonly string[];
  /** Place in the round, from 0. */
  readonly at: number;
  /** `looking`: an answered question opened again from the summary. */
  readonly phase: 'asking' | 'told' | 'summary' | 'looking';
  readonly chosen?: OptionId;
  /** True once a round after the first has begun. */
  readonly again: boolean;
}

const ids = (questions: readonly Keyed[]) => questions.map((q) => q.id);

/** Opens the check where the reader left it: at the first question without an answer, or at the summary. */
export function startCheck(
  questions: readonly Keyed[],
  results: CheckFlow['results'] = {},
): CheckFlow {
  const at = questions.findIndex((q) => !(q.id in results));
  return {
    questions,
    results,
    round: ids(questions),
    at: Math.max(at, 0),
    phase: at === -1 ? 'summary' : 'asking',
    again: false,
  };
}

/** The question on the page, or nothing at the summary. */
export function questionNow(flow: CheckFlow): Keyed | undefined {
  if (flow.phase === 'summary') return undefined;
  return flow.questions.find((q) => q.id === flow.round[flow.at]);
}

export function chooseOption(flow: CheckFlow, option: OptionId): CheckFlow {
  return flow.phase === 'asking' ? { ...flow, chosen: option } : flow;
}

/** Marks the chosen option; without a choice nothing happens. */
export function answerNow(flow: CheckFlow): CheckFlow {
  const question = questionNow(flow);
  if (flow.phase !== 'asking' || !question || flow.chosen === undefined) return flow;
  const result = { option: flow.chosen, right: flow.chosen === question.key };
  return { ...flow, phase: 'told', results: { ...flow.results, [question.id]: result } };
}

/** From a told question to the next of the round, or to the summary; from a looked-at one back to it. */
export function goOn(flow: CheckFlow): CheckFlow {
  if (flow.phase === 'looking') return { ...flow, phase: 'summary', chosen: undefined };
  if (flow.phase !== 'told') return flow;
  const last = flow.at === flow.round.length - 1;
  return last
    ? { ...flow, phase: 'summary', chosen: undefined }
    : { ...flow, at: flow.at + 1, phase: 'asking', chosen: undefined };
}

/** Opens an answered question from the summary. */
export function lookAt(flow: CheckFlow, id: string): CheckFlow {
  const result = flow.results[id];
  const at = ids(flow.questions).indexOf(id);
  if (flow.phase !== 'summary' || !result || at === -1) return flow;
  return { ...flow, round: ids(flow.questions), at, phase: 'looking', chosen: result.option };
}

export function missed(flow: CheckFlow): readonly string[] {
  return ids(flow.questions).filter((id) => flow.results[id]?.right === false);
}

/** Every question has been answered at least once. */
export function isComplete(flow: CheckFlow): boolean {
  return flow.questions.every((q) => q.id in flow.results);
}

export function rightCount(flow: CheckFlow): number {
  return ids(flow.questions).filter((id) => flow.results[id]?.right).length;
}

/** Asks the missed questions again; with none missed, all of them. */
export function askAgain(flow: CheckFlow): CheckFlow {
  if (flow.phase !== 'summary') return flow;
  const wrong = missed(flow);
  const round = wrong.length > 0 ? wrong : ids(flow.questions);
  return { ...flow, round, at: 0, phase: 'asking', chosen: undefined, again: true };
}
