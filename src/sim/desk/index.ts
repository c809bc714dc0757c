export { checkPolicy } from './check-policy';
export type { CheckedPolicy } from './check-policy';
export { deskRun } from './extract';
export { ISSUE_CODES } from './issue';
export type { Issue, IssueCode } from './issue';
export { lossOf, measure, openByHour, resolvePercentiles, summariseDesk } from './measure';
export type { RunSummary } from './measure';
export { presetPolicy } from './presets';
export { advance, runDesk, runOut, stepEvent, summariesOf } from './run';
export { copyDesk, createDesk } from './state';
export type { DeskState } from './state';
export { MODEL_VERSION } from './version';
export { ticketStory } from './story';
export { deskView } from './view';
export { difference, summarise } from '~/sim/engine';
export { leverRanges } from './policy';
export type { LossPerHour } from './loss';
export type { DeskPolicy, LeverRange, NumberLever, Policy } from './policy';
export {
  AREAS,
  CHANNELS,
  DESK_KINDS,
  INTERRUPTIONS,
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
  Interruption,
  Line,
  MeasureId,
  Outcome,
  QueueOrder,
  SpellKind,
} from './words';
export type { Cause, ProblemRecord, Problems } from './problem-types';
export type { Scenario, Team, TicketKind } from './scenario';
export type { DeskRun, SpellRecord, TicketRecord } from './records';
export type { AgentView, DeskView, TeamView, TicketPlace, TicketView } from './view-types';
export type { StoryStep, TicketStory } from './story-types';
export type { Measures } from './measure-types';
export type { Band, Duration } from '~/sim/engine';
