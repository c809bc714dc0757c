import type { DeskPolicy, Risk, Scenario } from '~/sim/desk';
import type { RangedLever, WordLever } from '~/stores/desk-lab-levers';

/** The practices that a lever can belong to, in the order of the panel. */
export const PRACTICES = [
  'desk',
  'incident',
  'problem',
  'change',
  'knowledge',
  'request',
  'supplier',
  'level',
] as const;
export type Practice = (typeof PRACTICES)[number];

export type Lever = keyof DeskPolicy;
export type SwitchLever = Exclude<Lever, RangedLever | WordLever | 'priorityMatrix'>;

interface Row<L extends Lever, Control extends string> {
  readonly lever: L;
  readonly control: Control;
  readonly practice: Practice;
  /** Whether moving it can change anything in a scenario. */
  readonly means: (scenario: Scenario) => boolean;
}
/** A lever as the panel offers it. */
export type LeverRow =
  | Row<RangedLever, 'slider'>
  | Row<SwitchLever, 'switch'>
  | Row<WordLever, 'choice'>
  | Row<'priorityMatrix', 'matrix'>;

const always = () => true;

const hasSkills = ({ teams }: Scenario) => teams.some(({ skills = [] }) => skills.length > 0);
const callsBack = ({ channels }: Scenario) =>
  Object.values(channels).some(({ share, callBackShare = 0 }) => share > 0 && callBackShare > 0);
const hasChat = ({ channels }: Scenario) => (channels.chat?.share ?? 0) > 0;
const hasOutage = ({ problems }: Scenario) =>
  problems?.causes.some(({ outage }) => outage !== undefined) ?? false;
const changesOf =
  (wanted: Risk) =>
  ({ changes, problems, kinds }: Scenario): boolean => {
    if (!changes) return false;
    const risks = [
      ...changes.planned.map(({ risk }) => risk),
      ...(problems?.causes ?? []).map(({ risk = 'low' }) => risk),
      ...kinds.map(({ needsChange }) => needsChange?.risk),
    ];
    return risks.includes(wanted);
  };

/** Every choice that a desk has, in the order of the panel. */
export const LEVER_TABLE: readonly LeverRow[] = [
  {
    lever: 'singlePointOfContact',
    control: 'switch',
    practice: 'desk',
    means: ({ rules }) => rules.directShare > 0,
  },
  { lever: 'peopleAtReception', control: 'slider', practice: 'desk', means: always },
  { lever: 'kindsTriedAtReception', control: 'slider', practice: 'desk', means: always },
  { lever: 'trainingHours', control: 'slider', practice: 'desk', means: always },
  { lever: 'routeBySkill', control: 'switch', practice: 'desk', means: hasSkills },
  { lever: 'callBack', control: 'switch', practice: 'desk', means: callsBack },
  { lever: 'chatsAtOnce', control: 'slider', practice: 'desk', means: hasChat },
  { lever: 'triageMinutes', control: 'slider', practice: 'incident', means: always },
  { lever: 'handOnAfterMinutes', control: 'slider', practice: 'incident', means: always },
  { lever: 'order', control: 'choice', practice: 'incident', means: always },
  { lever: 'interruption', control: 'choice', practice: 'incident', means: always },
  { lever: 'hierarchicEscalation', control: 'switch', practice: 'incident', means: always },
  { lever: 'majorIncidentMode', control: 'switch', practice: 'incident', means: hasOutage },
  {
    lever: 'closeAfterDays',
    control: 'slider',
    practice: 'incident',
    means: ({ rules }) => rules.closeAfterDays !== undefined,
  },
  { lever: 'priorityMatrix', control: 'matrix', practice: 'incident', means: always },
  {
    lever: 'problemHours',
    control: 'slider',
    practice: 'problem',
    means: ({ problems }) => problems !== undefined,
  },
  {
    lever: 'assessmentHours',
    control: 'slider',
    practice: 'change',
    means: ({ changes, problems }) => changes !== undefined || problems !== undefined,
  },
  { lever: 'lowRiskChange', control: 'choice', practice: 'change', means: changesOf('low') },
  { lever: 'highRiskChange', control: 'choice', practice: 'change', means: changesOf('high') },
  { lever: 'notesPerWeek', control: 'slider', practice: 'knowledge', means: always },
  {
    lever: 'selfHelpKinds',
    control: 'slider',
    practice: 'request',
    means: ({ kinds }) => kinds.some(({ selfHelp }) => selfHelp !== undefined),
  },
  {
    lever: 'automatedKinds',
    control: 'slider',
    practice: 'request',
    means: ({ kinds }) => kinds.some(({ automation }) => automation !== undefined),
  },
  {
    lever: 'partnerContract',
    control: 'choice',
    practice: 'supplier',
    means: ({ partners = [] }) => partners.length > 0,
  },
  { lever: 'clockPauses', control: 'choice', practice: 'level', means: always },
];

/** The levers that mean something in a scenario. */
export const leversOf = (scenario: Scenario): readonly LeverRow[] =>
  LEVER_TABLE.filter(({ means }) => means(scenario));

/** Levers by practice, in the order of the panel; a practice without any is not there. */
export const leverGroups = (
  rows: readonly LeverRow[],
): readonly { readonly practice: Practice; readonly rows: readonly LeverRow[] }[] =>
  PRACTICES.map((practice) => ({
    practice,
    rows: rows.filter((row) => row.practice === practice),
  })).filter((group) => group.rows.length > 0);

/** The practices whose levers a mission offers, for its sign. */
export const practicesOf = (scenario: Scenario, levers: readonly Lever[]): readonly Practice[] =>
  leverGroups(leversOf(scenario).filter(({ lever }) => levers.includes(lever))).map(
    ({ practice }) => practice,
  );
