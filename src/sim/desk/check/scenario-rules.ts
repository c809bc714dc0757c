import { dutyWeek } from '../duty';
import type { Issue } from '../issue';
import { awaySecondsPerPerson } from '../know-how';
import { leverRanges } from '../policy';
import type { Scenario } from '../scenario';
import { unknownFault } from './faults';
import { sumOverOne } from './rules';

/** What must hold between parts of a scenario that are each in order. */
export interface ScenarioRule {
  readonly needs: readonly (keyof Scenario)[];
  readonly check: (scenario: Scenario, issues: Issue[]) => void;
}

const rule = <K extends keyof Scenario>(
  needs: readonly K[],
  check: (parts: Pick<Scenario, K>, issues: Issue[]) => void,
): ScenarioRule => ({ needs, check });

const oneReception = rule(['teams'], ({ teams }, issues) => {
  const receptions = teams.filter((team) => team.line === 1).length;
  if (receptions === 1) return;
  const message =
    receptions === 0
      ? 'There is no team at line 1: add one, reception.'
      : `There are ${receptions} teams at line 1: keep one, reception.`;
  issues.push({ field: 'teams', given: teams, code: 'not-one-reception', message });
});

/** `a`, `a or b`, `a, b or another`. */
const oneOfThem = ([first = '', second, ...more]: readonly string[]) => {
  if (second === undefined) return first;
  return more.length === 0 ? `${first} or ${second}` : `${first}, ${second} or another`;
};

const everyKindHasItsTeams = rule(['kinds', 'teams'], ({ kinds, teams }, issues) => {
  kinds.forEach(({ area, id }, index) => {
    if (kinds.findIndex((kind) => kind.area === area) < index) return;
    for (const line of [2, 3]) {
      const ofLine = teams.filter((team) => team.line === line);
      const [first, second] = ofLine.filter((team) => team.areas.includes(area));
      if (!first) {
        const choices = ofLine.map((team) => team.id);
        const todo =
          choices.length === 0
            ? `add a team of line ${line} that works for ${area}`
            : `add ${area} to the areas of ${oneOfThem(choices)}`;
        const message = `Nobody at line ${line} works for ${area}, which ${id} needs: ${todo}.`;
        issues.push({ field: 'teams', given: area, code: 'uncovered', choices, message });
      } else if (second) {
        const field = `teams[${teams.indexOf(second)}].areas`;
        const message = `${first.id} and ${second.id} both work for ${area} at line ${line}: leave it to one of them.`;
        issues.push({ field, given: second.areas, code: 'covered-twice', message });
      }
    }
  });
});

/** Names for as many as there can be; reception's number is a lever. */
const everybodyHasAName = rule(['kinds', 'teams'], ({ kinds, teams }, issues) => {
  const atReception = leverRanges({ kinds }).peopleAtReception.max;
  teams.forEach(({ line, people, names }, index) => {
    const min = line === 1 ? Math.max(people, atReception) : people;
    if (names.length >= min) return;
    const message = `There are names for ${names.length} of ${min} people: add ${min - names.length}.`;
    const field = `teams[${index}].names`;
    issues.push({ field, given: names, code: 'wrong-length', min, message });
  });
});

/** However the levers stand, each team has somebody on duty sometime: otherwise a run would never end. */
const somebodyIsOnDuty = rule(['kinds', 'teams', 'levers'], ({ kinds, teams, levers }, issues) => {
  const ranges = leverRanges({ kinds });
  const away = awaySecondsPerPerson(
    {
      peopleAtReception: ranges.peopleAtReception.min,
      notesPerWeek: ranges.notesPerWeek.max,
      trainingHours: ranges.trainingHours.max,
      selfHelpKinds: ranges.selfHelpKinds.max,
    },
    levers,
  );
  teams.forEach(({ id, line, people, hours, offByHour }, index) => {
    const there = line === 1 ? ranges.peopleAtReception.min : people;
    const works = offByHour?.map((off) => off < there);
    const isOn = (awaySeconds: number) =>
      dutyWeek(hours, awaySeconds, 0, works).some(({ duty }) => duty === 'on');
    if (isOn(line === 1 ? away : 0)) return;
    const off = !isOn(0);
    const message = off
      ? `With ${there} on duty in ${id}, all of them are off in every open hour: let fewer be off.`
      : `Notes, training and self-help can keep one person away for all of the hours of ${id}: give it more hours, or let them take less time.`;
    const field = `teams[${index}].${off ? 'offByHour' : 'hours'}`;
    issues.push({ field, given: off ? offByHour : hours, code: 'never-on-duty', message });
  });
});

const causesFitTheirKinds = rule(['kinds', 'problems'], ({ kinds, problems }, issues) => {
  const ids = kinds.map((kind) => kind.id);
  const causes = problems?.causes ?? [];
  causes.forEach(({ kind }, index) => {
    if (ids.includes(kind)) return;
    const fault = unknownFault('no-such-id', 'kind', kind, ids, ': name one of the kinds');
    issues.push({ field: `problems.causes[${index}].kind`, given: kind, ...fault });
  });
  for (const id of ids) {
    const parts = causes.flatMap(({ kind, share }) => (kind === id ? [share] : []));
    const sum = sumOverOne(parts);
    if (sum === undefined) continue;
    const message = `The causes of ${id} make ${sum} of its tickets: together they can make 1 at most.`;
    issues.push({ field: 'problems.causes', given: parts, code: 'sum-over-one', sum, message });
  }
});

/** Telling about an outage takes time, so where there can be one it is said how much. */
const outagesAreTold = rule(['problems', 'rules'], ({ problems, rules }, issues) => {
  if (rules.majorIncident || !problems?.causes.some(({ outage }) => outage)) return;
  const field = 'rules.majorIncident';
  const message =
    'A cause brings an outage: say in rules.majorIncident what linking and calling out take.';
  issues.push({ field, given: undefined, code: 'missing', message });
});

/** What names a kind or a cause names one that is there. */
const namesAreThere = rule(
  ['kinds', 'problems', 'demand', 'changes', 'rules'],
  ({ kinds, problems, demand, changes, rules }, issues) => {
    const ids = kinds.map(({ id }) => id);
    const look = (
      field: string,
      noun: string,
      given: string | undefined,
      known: readonly string[],
    ) => {
      if (given === undefined || known.includes(given)) return;
      const fault = unknownFault('no-such-id', noun, given, known, `: name one of the ${noun}s`);
      issues.push({ field, given, ...fault });
    };
    const causes = (problems?.causes ?? []).map(({ id }) => id);
    (demand.surges ?? []).forEach(({ kind, cause }, index) => {
      look(`demand.surges[${index}].kind`, 'kind', kind, ids);
      look(`demand.surges[${index}].cause`, 'cause', cause, causes);
    });
    (changes?.planned ?? []).forEach(({ kind }, index) =>
      look(`changes.planned[${index}].kind`, 'kind', kind, ids),
    );
    look('rules.complaints.kind', 'kind', rules.complaints?.kind, ids);
  },
);

/** All of them, in the order in which they are asked. */
export const SCENARIO_RULES: readonly ScenarioRule[] = [
  oneReception,
  everyKindHasItsTeams,
  everybodyHasAName,
  somebodyIsOnDuty,
  causesFitTheirKinds,
  namesAreThere,
  outagesAreTold,
];
