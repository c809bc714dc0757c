import type { DeskPolicy, Scenario } from '~/sim/desk';
import { callCentre } from '~/sim/proof';
import {
  EVERYTHING_POLICIES,
  everything,
  itDepartment,
  scenario,
  withCauses,
} from '../sim/desk/fixtures';

export const SEEDS = [1, 1898, 4_294_967_295] as const;

const callDay = callCentre();
const everyWayUp: DeskPolicy = {
  ...withCauses.start,
  interruption: 'for-higher',
  hierarchicEscalation: true,
  problemHours: 20,
  assessmentHours: 4,
  order: 'by-due-time',
};

/** The runs that every engine must repeat to the bit, each with every seed. */
export const CASES: readonly (readonly [name: string, Scenario, DeskPolicy])[] = [
  ['first Monday, at the start', scenario, scenario.start],
  ['four weeks with causes, all ways up', withCauses, everyWayUp],
  ['a day at the call centre', callDay, callDay.start],
  ['two weeks with every choice', everything, EVERYTHING_POLICIES[1]![1]],
  ['four weeks of an IT department, at the start', itDepartment, itDepartment.start],
];
