export {
  advance,
  checkPolicy,
  copyDesk,
  createDesk,
  deskRun,
  deskView,
  difference,
  measure,
  openByHour,
  presetPolicy,
  resolvePercentiles,
  runDesk,
  stepEvent,
  summarise,
  ticketStory,
} from './doors';
export type { CheckedPolicy, DeskState } from './doors';
export { leverRanges } from './policy';
export type { LeverRange, NumberLever, Policy } from './policy';
export {
  AREAS,
  CHANNELS,
  DESK_KINDS,
  LINES,
  MEASURES,
  OUTCOMES,
  QUEUE_ORDERS,
  SPELL_KINDS,
} from './words';
export type {
  Area,
  ByChannel,
  ByMeasure,
  Channel,
  DeskKind,
  Line,
  MeasureId,
  Outcome,
  QueueOrder,
  SpellKind,
} from './words';
export type { Scenario, Team, TicketKind, WeekHours } from './scenario';
export type { DeskRun, SpellRecord, TicketRecord } from './records';
export type { AgentView, DeskView, TeamView, TicketPlace, TicketView } from './view-types';
export type { StoryStep, TicketStory } from './story-types';
export type { Measures } from './measure-types';
export type { Issue } from './issue';
export type { Band, Duration } from '~/sim/engine';
