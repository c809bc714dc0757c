export { checkPolicy } from './check-policy';
export type { CheckedPolicy } from './check-policy';
export { checkScenario } from './check-scenario';
export type { CheckedScenario } from './check-scenario';
export { deskRun } from './extract';
export { LEVERS } from './lever-keys';
export {
  isRunLink,
  readRunLink,
  RUN_LINK_FAULTS,
  scenarioOfRunLink,
  writeRunLink,
} from './run-link';
export type { ReadRun, RunLinkFault, SharedRun } from './run-link';
export { ISSUE_CODES } from './issue';
export type { Issue, IssueCode } from './issue';
export { measure, measureDesk, openByHour, resolvePercentiles, summariseDesk } from './measure';
export type { RunSummary } from './measure';
export { presetPolicy } from './presets';
export { advance, runDesk, runOut, runsOf, stepEvent, summariesOf } from './run';
export type { Underway } from './run';
export { copyDesk, createDesk } from './state';
export type { DeskState } from './state';
export { MODEL_VERSION } from './version';
export { worldsOf } from './world';
export type { Worlds } from './world';
export { ticketStory } from './story';
export { deskView } from './view';
export { difference, summarise } from '~/sim/engine';
export { leverRanges, OTHER_RANGES } from './policy';
export { backlogAges } from './reports/backlog';
export { changeReport } from './reports/changes';
export type { ChangeReport } from './reports/changes';
export { deskReports } from './reports/desk-reports';
export type { DeskReports } from './reports/desk-reports';
export type { HandOffRow } from './reports/hand-offs';
export type { CostRow } from './reports/costs';
export type { CauseRow } from './reports/recurrence';
export type { Watermelon } from './reports/watermelon';
export type { LossPerHour } from './loss';
export type { DeskPolicy, LeverRange, NumberLever, Policy } from './policy';
export {
  AREAS,
  CHANGE_TYPES,
  CHANNELS,
  CLOCK_PAUSES,
  DESK_KINDS,
  INTERRUPTIONS,
  LINES,
  MEASURES,
  OUTCOMES,
  PARTNER_CONTRACTS,
  QUEUE_ORDERS,
  RISKS,
  SPELL_KINDS,
  TICKET_TYPES,
} from './words';
export type {
  Area,
  ByChannel,
  ByMeasure,
  ChangeType,
  Channel,
  ClockPauses,
  DeskKind,
  Interruption,
  Line,
  MeasureId,
  Outcome,
  PartnerContract,
  QueueOrder,
  Risk,
  SpellKind,
  TicketType,
} from './words';
export type { ChangeRecord, Changes, PlannedChange } from './change-types';
export type { Contract, Partner } from './partner-types';
export type { Cause, ProblemRecord, Problems } from './problem-types';
export type { ChannelOfDesk, Scenario, Surge, Team, TicketKind } from './scenario';
export type { DeskRun, SpellRecord, TicketRecord } from './records';
export type { AgentView, DeskView, TeamView, TicketPlace, TicketView } from './view-types';
export type { StoryStep, TicketStory } from './story-types';
export type { Measures } from './measure-types';
export type { Band, Duration } from '~/sim/engine';
