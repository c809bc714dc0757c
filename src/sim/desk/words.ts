/** The four kinds of desk, from passing calls on to settling as much as possible. */
export const DESK_KINDS = [
  'call-centre',
  'help-desk',
  'service-desk',
  'skilled-service-desk',
] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

/** The parts of the camp that a question can be about. */
export const AREAS = ['bookings', 'water', 'wifi', 'shop', 'gate'] as const;
export type Area = (typeof AREAS)[number];

/** How a question reaches the camp. */
export const CHANNELS = ['app', 'phone', 'walk-in', 'mail', 'sensors'] as const;
export type Channel = (typeof CHANNELS)[number];
export type ByChannel<T> = { readonly [channel in Channel]: T };

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

/** What a ticket can be doing; each stretch of one of these is a spell. */
export const SPELL_KINDS = [
  'self-help',
  'in-line',
  'in-hand',
  'with-guest',
  'handed-on',
  'thought-settled',
] as const;
export type SpellKind = (typeof SPELL_KINDS)[number];

/** How a spell in hand ended. */
export const OUTCOMES = [
  'settled',
  'asked-the-guest',
  'not-our-kind',
  'no-answer-known',
  'time-box-over',
  'wrong-team',
  'interrupted',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

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
] as const;
export type MeasureId = (typeof MEASURES)[number];
export type ByMeasure<T> = { readonly [measure in MeasureId]: T };
