/** The four kinds of desk, from passing calls on to settling as much as possible. */
export const DESK_KINDS = [
  'call-centre',
  'help-desk',
  'service-desk',
  'skilled-service-desk',
] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

/** What a question can be about: the parts of a camp, then those of an IT department. */
export const AREAS = [
  'bookings',
  'water',
  'wifi',
  'shop',
  'gate',
  'accounts',
  'workplace',
  'network',
  'applications',
  'telephony',
] as const;
export type Area = (typeof AREAS)[number];

/** How a question reaches the desk; 'app' is its portal, 'sensors' are monitoring. */
export const CHANNELS = ['app', 'phone', 'walk-in', 'mail', 'sensors', 'chat'] as const;
export type Channel = (typeof CHANNELS)[number];
/** A channel left out is not there. */
export type ByChannel<T> = { readonly [channel in Channel]?: T };

/** What a ticket asks for. */
export const TICKET_TYPES = ['incident', 'service-request', 'question', 'complaint'] as const;
export type TicketType = (typeof TICKET_TYPES)[number];

/** 0 self-help, 1 reception, 2 the area's own team, 3 specialists and partners. */
export const LINES = [0, 1, 2, 3] as const;
export type Line = (typeof LINES)[number];

/** Who is next when a person comes free. */
export const QUEUE_ORDERS = ['first-come', 'by-priority', 'by-due-time'] as const;
export type QueueOrder = (typeof QUEUE_ORDERS)[number];

/**
 * For whom work in hand is laid aside: for nobody, for a P1 when no hands are free, or for any ticket of
 * a higher priority than the one in hand.
 */
export const INTERRUPTIONS = ['never', 'for-p1', 'for-higher'] as const;
export type Interruption = (typeof INTERRUPTIONS)[number];

/**
 * While a ticket is out of the desk's hands its clock may rest: never, for answers of the guest, or for
 * whatever somebody else has to do, a partner and a change included.
 */
export const CLOCK_PAUSES = ['never', 'for-guest', 'for-others'] as const;
export type ClockPauses = (typeof CLOCK_PAUSES)[number];

/** Pre-authorized; assessed and authorized; as soon as possible. */
export const CHANGE_TYPES = ['standard', 'normal', 'emergency'] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];
export type ByChangeType<T> = { readonly [type in ChangeType]: T };

/** How much a change can break. */
export const RISKS = ['low', 'high'] as const;
export type Risk = (typeof RISKS)[number];

/** What is agreed with partners: an answer when it suits them, or a fast one at a price. */
export const PARTNER_CONTRACTS = ['basic', 'fast'] as const;
export type PartnerContract = (typeof PARTNER_CONTRACTS)[number];

/** What a ticket can be doing; each stretch of one of these is a spell. */
export const SPELL_KINDS = [
  'self-help',
  'in-line',
  'in-hand',
  'with-guest',
  'handed-on',
  'thought-settled',
  'with-partner',
  'waits-for-change',
  'linked',
] as const;
export type SpellKind = (typeof SPELL_KINDS)[number];
/** Place of each kind in SPELL_KINDS: what tables hold. */
export const SPELL = {
  selfHelp: 0,
  inLine: 1,
  inHand: 2,
  withGuest: 3,
  handedOn: 4,
  thoughtSettled: 5,
  withPartner: 6,
  waitsForChange: 7,
  linked: 8,
} as const;

/** How a spell in hand ended. */
export const OUTCOMES = [
  'settled',
  'asked-the-guest',
  'not-our-kind',
  'no-answer-known',
  'time-box-over',
  'wrong-team',
  'interrupted',
  'missing-skill',
  'answer-found',
  'asked-the-partner',
  'asked-for-a-change',
  'linked-to-major',
] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** Place of each outcome in OUTCOMES: what tables hold. */
export const OUTCOME = {
  settled: 0,
  askedTheGuest: 1,
  notOurKind: 2,
  noAnswerKnown: 3,
  timeBoxOver: 4,
  wrongTeam: 5,
  interrupted: 6,
  missingSkill: 7,
  answerFound: 8,
  askedThePartner: 9,
  askedForAChange: 10,
  linkedToMajor: 11,
} as const;

/** Every number that a run is measured by; the unit is in the name. */
export const MEASURES = [
  'costPerTicketEuros',
  'halfDoneMinutes',
  'meanMinutes',
  'slowTenthMinutes',
  'firstContactShare',
  'handOffsPer100',
  'pingPongPer100',
  'cameBackPer100',
  'gaveUpPer100',
  'waitAtReceptionMinutes',
  'slowTenthAtReceptionMinutes',
  'onTimeByDeskShare',
  'onTimeByGuestShare',
  'settledBySelfHelpShare',
  'settledAtReceptionShare',
  'settledByAreaShare',
  'settledBySpecialistShare',
  'receptionBusyShare',
  'workShare',
  'mostOpen',
  'noHandOffShare',
  'articleHitShare',
  'satisfaction',
  'unhappyShare',
  'opexEuros',
  'capexEuros',
  'cameTickets',
  'lossEuros',
  'changeIncidents',
  'changeDelayEuros',
] as const;
export type MeasureId = (typeof MEASURES)[number];
export type ByMeasure<T> = { readonly [measure in MeasureId]: T };
