import { tick } from '~/base/ticks';
import type { Tick } from '~/base/ticks';

/** Where a ticket is. */
export const STATUS = {
  notYet: 0,
  selfHelp: 1,
  inLine: 2,
  inHand: 3,
  withGuest: 4,
  handedOn: 5,
  /** Settled, as far as anybody knows; it may come back. */
  settled: 6,
  gaveUp: 7,
  /** Its cause had ended: it never came. */
  prevented: 8,
  withPartner: 9,
  waitsForChange: 10,
  /** Settled together with the major incident that it belongs to. */
  linked: 11,
} as const;

/** Whether a ticket is open: somebody at the camp still has to do something, or waits for the guest. */
export const isOpenStatus = (status: number): boolean =>
  status !== STATUS.notYet &&
  status !== STATUS.settled &&
  status !== STATUS.gaveUp &&
  status !== STATUS.prevented;

/** What reception's notes gave for a ticket; 0 when nobody has looked. */
export const ARTICLE = { notNeeded: 1, found: 2, notFound: 3 } as const;

/** No moment, team, person or neighbour. */
export const NONE = -1;

/** A moment as a table holds it; undefined where it has not happened. */
export const momentOf = (value: number): Tick | undefined =>
  value === NONE ? undefined : tick(value);

/** The last moment that a table can hold, 68 years on. */
export const LAST_TICK = 2 ** 31 - 1;

const numbers = (length: number, value = 0) => new Float64Array(length).fill(value);
const small = (length: number, value = 0) => new Int16Array(length).fill(value);
const whole = (length: number, value = 0) => new Int32Array(length).fill(value);

/** One row a ticket: those of the scenario in order of arrival, then what they and changes bring. Moments are ticks. */
export function ticketTable(rows: number) {
  return {
    /** Where its chance is, the same under every policy. */
    entity: numbers(rows),
    arrived: whole(rows),
    kind: small(rows),
    channel: small(rows),
    impact: small(rows),
    urgency: small(rows),
    /** Index in PRIORITIES. */
    priority: small(rows),
    status: small(rows),
    /** Who holds it, whose line it is in, or where it is going. */
    team: small(rows, NONE),
    /** The team that had it before this one. */
    teamBefore: small(rows, NONE),
    agent: small(rows, NONE),
    since: whole(rows),
    /** When a ticket that is being handed on arrives. */
    due: whole(rows, NONE),
    /** Goes up with every change of status, so that an event scheduled before it can be told. */
    generation: whole(rows),
    spell: whole(rows, NONE),
    /** Place in a waiting line. */
    queueKey: numbers(rows),
    ahead: whole(rows, NONE),
    behind: whole(rows, NONE),
    /** Index of its cause. */
    cause: small(rows, NONE),
    /** Somebody had a workaround for it. */
    workaround: small(rows),
    direct: small(rows),
    triedAtReception: small(rows),
    routed: small(rows),
    asked: small(rows),
    cameBack: small(rows),
    handOffs: small(rows),
    pingPong: small(rows),
    hands: small(rows),
    /** Bit n for line n. */
    lines: small(rows),
    wrongTeams: small(rows),
    outcome: small(rows),
    /** The ticket or the change (index in the log) that it comes of. */
    follows: whole(rows, NONE),
    ofChange: whole(rows, NONE),
    /** Handed on, and not read yet by whoever has it next. */
    unread: small(rows),
    /** Only somebody with the skill may take it; the answer is known and has to be told. */
    needsSkill: small(rows),
    answerKnown: small(rows),
    /** The partner, and a change, have been asked once; tries of that change. */
    askedPartner: small(rows),
    changeTries: small(rows),
    /** Left a number instead of giving up. */
    callBack: small(rows),
    /** One of ARTICLE. */
    article: small(rows),
    /** Settled by a machine; leads, or was settled with, a major incident. */
    automated: small(rows),
    major: small(rows),
    /** Work left on a ticket that was laid aside. */
    leftSeconds: whole(rows, NONE),
    /** Steps up so far, and time that telling about them still takes from whoever has it next. */
    escalations: small(rows),
    tellSeconds: whole(rows),
    /** Goes up when the desk's clock rests or stops, so that its alarm can be told. */
    alarm: whole(rows),
    settledLine: small(rows, NONE),
    responded: whole(rows, NONE),
    responseSeconds: whole(rows, NONE),
    firstSettled: whole(rows, NONE),
    settled: whole(rows, NONE),
    gaveUp: whole(rows, NONE),
    workSeconds: whole(rows),
    /** What the desk's clock had counted when `since` began, and the service seconds up to then. */
    deskSeconds: whole(rows),
    openSince: whole(rows),
  };
}
export type TicketTable = ReturnType<typeof ticketTable>;

/** One row a stretch of time, in order of its start. `until` and `outcome` are NONE while it lasts. */
export function spellTable(rows: number) {
  return {
    ticket: whole(rows),
    kind: small(rows),
    team: small(rows, NONE),
    line: small(rows),
    agent: small(rows, NONE),
    from: whole(rows),
    until: whole(rows, NONE),
    outcome: small(rows, NONE),
  };
}
export type SpellTable = ReturnType<typeof spellTable>;

/**
 * One row a person, and behind all of them one more each for every further chat that somebody may have
 * open. The first `people` rows say who is there; every row has hands of its own.
 */
export function agentTable(people: number, rows = people) {
  return {
    team: small(rows),
    /** Tickets that the person has in hand, and how many of them are chats. */
    held: small(people),
    chats: small(people),
    /** Called in out of hours, until the end of a turn. */
    onCall: small(people),
    /** Index in DUTIES. */
    duty: small(rows),
    ticket: whole(rows, NONE),
    idleSince: whole(rows),
    /** When the hands come free of the ticket they hold, unless they are made to lay it aside. */
    freeAt: whole(rows, NONE),
    /** Goes up with every ticket laid aside, so that its end can be told from the next one's. */
    generation: whole(rows),
  };
}
export type AgentTable = ReturnType<typeof agentTable>;

/** One row a cause. Moments are ticks, NONE where it has not happened. */
export function causeTable(rows: number) {
  return {
    /** Index in STAGE. */
    stage: small(rows),
    incidents: whole(rows),
    prevented: whole(rows),
    identified: numbers(rows, NONE),
    known: numbers(rows, NONE),
    solved: numbers(rows, NONE),
    changes: small(rows),
    failedChanges: small(rows),
    /** The ticket that leads its major incident, and since when; when the outage was repaired. */
    major: whole(rows, NONE),
    declared: numbers(rows, NONE),
    repaired: numbers(rows, NONE),
  };
}
export type CauseTable = ReturnType<typeof causeTable>;

/** One row a team: its waiting line, front and back. */
export function lineTable(rows: number) {
  return { front: whole(rows, NONE), back: whole(rows, NONE), waiting: whole(rows) };
}
export type LineTable = ReturnType<typeof lineTable>;

type Column = Float64Array | Int16Array | Int32Array;

/**
 * The same rows in a table that its maker has made with room for more. An object with the shape of all
 * others of its kind: one put together from entries makes every look at a column several times dearer.
 */
export function widened<T extends Record<string, Column>>(
  table: T,
  make: (rows: number) => T,
  rows: number,
): T {
  const wider = make(rows);
  for (const name of Object.keys(table)) wider[name]!.set(table[name]!);
  return wider;
}

/**
 * A table of so many rows, each as its maker leaves it: `old`, emptied, if it is wide enough. Tables are
 * large, and thousands of them a minute keep a browser busy with throwing away.
 */
export function emptied<T extends Record<string, Column>>(
  old: T | undefined,
  make: (rows: number) => T,
  rows: number,
): T {
  if (old === undefined || Object.values(old).some((column) => column.length < rows)) {
    return make(rows);
  }
  const blank = make(1);
  for (const name of Object.keys(old)) old[name]!.fill(blank[name]![0]!);
  return old;
}

/** The same table with columns of its own. */
export function copyTable<T extends Record<string, Column>>(table: T): T {
  const copy: Record<string, Column> = { ...table };
  for (const name of Object.keys(table)) copy[name] = table[name]!.slice();
  return copy as T;
}
