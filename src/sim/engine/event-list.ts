import { invariant } from '~/base/invariant';

/**
 * Events in order of (tick, class, sequence): at one moment the lower class goes first, and within a
 * class the one scheduled first. The class of an event is its kind, so a model that numbers its kinds
 * also says what happens first when two things happen at once.
 *
 * A binary heap over typed arrays that grow by doubling. `taken*` hold the event taken last.
 */
export interface EventList {
  size: number;
  nextSequence: number;
  /** tick * CLASSES + class: both compared at once. */
  keys: Float64Array;
  sequences: Float64Array;
  subjects: Int32Array;
  generations: Int32Array;
  takenTick: number;
  takenClass: number;
  takenSubject: number;
  takenGeneration: number;
}

/** Classes run from 0 to 15. */
export const CLASSES = 16;

/** An empty list with room for so many events before it grows. */
export function createEventList(capacity = 64): EventList {
  return {
    size: 0,
    nextSequence: 0,
    keys: new Float64Array(capacity),
    sequences: new Float64Array(capacity),
    subjects: new Int32Array(capacity),
    generations: new Int32Array(capacity),
    takenTick: 0,
    takenClass: 0,
    takenSubject: 0,
    takenGeneration: 0,
  };
}

/** A list that shares nothing with the first. */
export function copyEventList(list: EventList): EventList {
  return {
    ...list,
    keys: list.keys.slice(),
    sequences: list.sequences.slice(),
    subjects: list.subjects.slice(),
    generations: list.generations.slice(),
  };
}

function grow(list: EventList): void {
  const grown = createEventList(list.keys.length * 2);
  grown.keys.set(list.keys);
  grown.sequences.set(list.sequences);
  grown.subjects.set(list.subjects);
  grown.generations.set(list.generations);
  list.keys = grown.keys;
  list.sequences = grown.sequences;
  list.subjects = grown.subjects;
  list.generations = grown.generations;
}

/**
 * Puts an event in the list. `subject` says whom it is about; `generation` lets the model drop an event
 * that has gone stale when it comes up, instead of searching for it now.
 *
 * @param at whole seconds, at or after the event taken last
 */
export function schedule(
  list: EventList,
  at: number,
  eventClass: number,
  subject: number,
  generation = 0,
): void {
  invariant(at >= list.takenTick, 'no event is scheduled in the past');
  if (list.size === list.keys.length) grow(list);
  const { keys, sequences, subjects, generations } = list;
  const key = at * CLASSES + eventClass;
  const sequence = list.nextSequence;
  list.nextSequence = sequence + 1;
  let hole = list.size;
  list.size = hole + 1;
  // The newcomer has the highest sequence, so on equal keys it stays below.
  while (hole > 0) {
    const parent = (hole - 1) >> 1;
    if (keys[parent]! <= key) break;
    keys[hole] = keys[parent]!;
    sequences[hole] = sequences[parent]!;
    subjects[hole] = subjects[parent]!;
    generations[hole] = generations[parent]!;
    hole = parent;
  }
  keys[hole] = key;
  sequences[hole] = sequence;
  subjects[hole] = subject;
  generations[hole] = generation;
}

/** Tick of the next event; Infinity when there is none. */
export const nextTick = (list: EventList): number =>
  list.size === 0 ? Infinity : Math.floor(list.keys[0]! / CLASSES);

/** Whether something at a moment (Infinity: never), as one of a class, comes before the next event. */
export const isBeforeNext = (list: EventList, at: number, eventClass: number): boolean =>
  at * CLASSES + eventClass < (list.size === 0 ? Infinity : list.keys[0]!);

/** Takes the next event into `taken*`; false when there is none. */
export function takeNext(list: EventList): boolean {
  if (list.size === 0) return false;
  const { keys, sequences, subjects, generations } = list;
  const first = keys[0]!;
  list.takenTick = Math.floor(first / CLASSES);
  list.takenClass = first - list.takenTick * CLASSES;
  list.takenSubject = subjects[0]!;
  list.takenGeneration = generations[0]!;

  const last = list.size - 1;
  list.size = last;
  const key = keys[last]!;
  const sequence = sequences[last]!;
  let hole = 0;
  for (;;) {
    let child = 2 * hole + 1;
    if (child >= last) break;
    const right = child + 1;
    if (
      right < last &&
      (keys[right]! < keys[child]! ||
        (keys[right]! === keys[child]! && sequences[right]! < sequences[child]!))
    ) {
      child = right;
    }
    if (keys[child]! > key || (keys[child]! === key && sequences[child]! > sequence)) break;
    keys[hole] = keys[child]!;
    sequences[hole] = sequences[child]!;
    subjects[hole] = subjects[child]!;
    generations[hole] = generations[child]!;
    hole = child;
  }
  keys[hole] = key;
  sequences[hole] = sequence;
  subjects[hole] = subjects[last]!;
  generations[hole] = generations[last]!;
  return true;
}
