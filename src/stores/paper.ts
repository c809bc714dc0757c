import { endOf, markPaper } from '~/exam';
import type { BankItem, Chosen, OptionId, PaperMinutes, PaperName } from '~/exam';
import { recordAnswers } from './answers';
import { inBrowser } from './browser-storage';
import { parsePaperRecord } from './paper-shape';
import type { RecordKind } from './stored';

/** A mock exam that is being taken, or the last one, kept for its review. Moments are ms since 1970. */
export interface Sitting {
  readonly paper: PaperName;
  /** Item ids in the order in which they are asked. */
  readonly ids: readonly string[];
  /** Orders the options of every item. */
  readonly optionSeed: number;
  readonly startedAt: number;
  /** Absent: no clock. */
  readonly minutes?: PaperMinutes;
  readonly chosen: Chosen;
  readonly flagged: readonly string[];
  /** Place of the question that was last shown, from 0. */
  readonly at: number;
  /** When it was handed in, or ran out of time. */
  readonly doneAt?: number;
}

/** A mock exam that was handed in. */
export interface TakenPaper {
  readonly paper: PaperName;
  readonly at: number;
  readonly right: number;
  readonly of: number;
  readonly tookMs: number;
  readonly minutes?: PaperMinutes;
}

export interface PaperRecord {
  readonly sitting?: Sitting;
  /** Oldest first. */
  readonly taken: readonly TakenPaper[];
}

export const paperRecord: RecordKind<PaperRecord> = {
  key: 'service-camp:paper',
  version: 1,
  empty: { taken: [] },
  parse: parsePaperRecord,
};

const stored = inBrowser(paperRecord);
export const paper = stored.store;

/** The moment at which the time is up, if there is a clock. */
export const endsAt = ({
  startedAt,
  minutes,
}: Pick<Sitting, 'startedAt' | 'minutes'>): number | undefined =>
  minutes === undefined ? undefined : endOf(startedAt, minutes);

const isOver = (sitting: Sitting, now: number) =>
  sitting.doneAt !== undefined || now >= (endsAt(sitting) ?? Infinity);

/** Changes the open sitting; one that is handed in or out of time stays as it is. */
function change(now: number, step: (sitting: Sitting) => Sitting): void {
  stored.change((record) =>
    record.sitting && !isOver(record.sitting, now)
      ? { ...record, sitting: step(record.sitting) }
      : record,
  );
}

type Start = Pick<Sitting, 'paper' | 'ids' | 'optionSeed' | 'startedAt' | 'minutes'>;

/** Begins a mock exam; what was there of an earlier one gives way. */
export function startPaper(start: Start): void {
  const sitting: Sitting = { ...start, chosen: {}, flagged: [], at: 0 };
  stored.change(({ taken }) => ({ sitting, taken }));
}

export function chooseOption(id: string, option: OptionId, now: number): void {
  change(now, (sitting) => ({ ...sitting, chosen: { ...sitting.chosen, [id]: option } }));
}

/** Plants the flag at a question, or takes it down. */
export function toggleFlag(id: string, now: number): void {
  change(now, (sitting) => {
    const { flagged } = sitting;
    const isUp = flagged.includes(id);
    return { ...sitting, flagged: isUp ? flagged.filter((f) => f !== id) : [...flagged, id] };
  });
}

/** Remembers which question is shown, for a reload. */
export function showPlace(at: number, now: number): void {
  change(now, (sitting) => ({
    ...sitting,
    at: Math.min(Math.max(0, at), sitting.ids.length - 1),
  }));
}

/** Ends the sitting without marks and without a trace. */
export function dropPaper(): void {
  stored.change(({ taken }) => ({ taken }));
}

/** What marking needs of an item. */
type MarkedItem = Pick<BankItem, 'id' | 'key' | 'criterion'>;

/**
 * Hands in: marks the sitting and logs each answer. Once the time is up its end counts, not the moment
 * of asking. What is handed in stays so: a second tab that asks for the same changes nothing.
 *
 * @param items the sitting's items; what the bank no longer has is not marked
 */
export function handIn(items: readonly MarkedItem[], now: number): void {
  let handedIn: Sitting | undefined;
  stored.change((record) => {
    const { sitting, taken } = record;
    if (!sitting || sitting.doneAt !== undefined) return record;
    const doneAt = Math.min(now, endsAt(sitting) ?? Infinity);
    handedIn = { ...sitting, doneAt };
    return { sitting: handedIn, taken: [...taken, takenOf(handedIn, items, doneAt)] };
  });
  if (handedIn) logAnswers(handedIn, items);
}

function takenOf(sitting: Sitting, items: readonly MarkedItem[], at: number): TakenPaper {
  const { right, of } = markPaper(items, sitting.chosen);
  const { paper: name, startedAt, minutes } = sitting;
  return { paper: name, at, right, of, tookMs: at - startedAt, minutes };
}

/** A question without an answer says nothing about its reader, and is not logged. */
function logAnswers({ chosen, doneAt: at = 0 }: Sitting, items: readonly MarkedItem[]): void {
  const given = items.flatMap(({ id, key }) => {
    const option = chosen[id];
    return option === undefined ? [] : [[id, { option, right: option === key, at }] as const];
  });
  recordAnswers(new Map(given));
}
