import type { Tick } from '~/base/ticks';
import type { Lateness, Priority } from '~/itsm';
import type { Area, Channel, Line } from './words';

/** Where an open ticket is. */
export type TicketPlace =
  | { readonly at: 'self-help' }
  | { readonly at: 'in-line'; readonly team: string; readonly position: number }
  | { readonly at: 'in-hand'; readonly team: string; readonly agent: number }
  | { readonly at: 'with-guest'; readonly team: string }
  | { readonly at: 'with-partner'; readonly team: string }
  | { readonly at: 'waits-for-change'; readonly team: string }
  | { readonly at: 'linked'; readonly team: string }
  | {
      readonly at: 'handed-on';
      readonly from?: string;
      readonly to: string;
      readonly arrivesTick: Tick;
    };

export interface TicketView {
  readonly id: number;
  readonly kind: string;
  readonly priority: Priority;
  readonly area: Area;
  readonly channel: Channel;
  readonly place: TicketPlace;
  readonly sinceTick: Tick;
  readonly arrivedTick: Tick;
  /** Part of the agreed resolution time that the desk's clock has used; over 1 is late. */
  readonly usedShare: number;
  /** 'nearly' from three quarters on. */
  readonly late: Lateness;
  readonly cameBack: boolean;
}

export interface AgentView {
  readonly index: number;
  readonly name: string;
  readonly team: string;
  readonly line: Line;
  /** 'away' is writing notes, in training or keeping self-help right. */
  readonly duty: 'on' | 'off' | 'away';
  /** The ticket in hand; somebody off duty finishes what is in hand. */
  readonly ticket?: number;
  /** All that are in hand: more than one only of chats. */
  readonly tickets: readonly number[];
}

export interface TeamView {
  readonly id: string;
  readonly line: Line;
  readonly waiting: number;
  /** Minutes that the one who waits longest in this line has waited; 0 when empty. */
  readonly longestWaitMinutes: number;
}

/** What the floor draws at one moment. */
export interface DeskView {
  readonly tick: Tick;
  /** In order of arrival. */
  readonly tickets: readonly TicketView[];
  readonly agents: readonly AgentView[];
  readonly teams: readonly TeamView[];
  readonly openCount: number;
  readonly withGuestCount: number;
  /** Settled since midnight, by line 0 to 3. */
  readonly homeToday: readonly [number, number, number, number];
  /** Guests who gave up waiting since midnight. */
  readonly gaveUpToday: number;
  /** Tickets since midnight by channel, in the order of CHANNELS. */
  readonly arrivedToday: readonly number[];
}
