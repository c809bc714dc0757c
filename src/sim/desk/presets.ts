import type { Policy } from './policy';
import type { Scenario } from './scenario';
import type { DeskKind } from './words';

/** What tells the four kinds of desk apart; tried kinds as a share of all there are. */
type Preset = Omit<
  Policy,
  'peopleAtReception' | 'selfHelpKinds' | 'order' | 'kindsTriedAtReception' | 'singlePointOfContact'
> & { readonly triedShare: number };

/**
 * A call centre notes and passes on; a help desk settles what is in its procedures; a service desk
 * settles as much as it can; a skilled one is trained and writes down what it learns, so that more
 * moves to the left. The numbers are our choice.
 */
const PRESETS: Readonly<Record<DeskKind, Preset>> = {
  'call-centre': {
    triedShare: 0.15,
    triageMinutes: 2,
    handOnAfterMinutes: 5,
    notesPerWeek: 0,
    trainingHours: 0,
  },
  'help-desk': {
    triedShare: 0.5,
    triageMinutes: 3,
    handOnAfterMinutes: 12,
    notesPerWeek: 1,
    trainingHours: 0,
  },
  'service-desk': {
    triedShare: 0.8,
    triageMinutes: 3,
    handOnAfterMinutes: 20,
    notesPerWeek: 2,
    trainingHours: 1,
  },
  'skilled-service-desk': {
    triedShare: 1,
    triageMinutes: 3,
    handOnAfterMinutes: 40,
    notesPerWeek: 6,
    trainingHours: 3,
  },
};

/** One of the four kinds of desk; people, self-help and order stay as the scenario starts. */
export function presetPolicy(scenario: Scenario, kind: DeskKind): Policy {
  const { triedShare, ...levers } = PRESETS[kind];
  return {
    ...scenario.start,
    ...levers,
    singlePointOfContact: true,
    kindsTriedAtReception: Math.round(triedShare * scenario.kinds.length),
  };
}
