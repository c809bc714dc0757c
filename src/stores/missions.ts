import { inBrowser } from './browser-storage';
import { isMoment, isObject, parseEntries } from './shape';
import type { RecordKind } from './stored';

export interface MissionProgress {
  /** What the player expected before the run, in the unit of the mission's measure. */
  readonly predicted?: number;
  /** Highest level of success so far: 0 none, 1 to 3 pines. */
  readonly level: number;
  readonly at: number;
}
/** By mission id. */
export type Missions = Readonly<Record<string, MissionProgress>>;

function parseMission(raw: unknown): MissionProgress | undefined {
  if (!isObject(raw)) return undefined;
  const { predicted, level, at } = raw;
  if (!isMoment(level) || !isMoment(at)) return undefined;
  if (predicted === undefined) return { level, at };
  return isMoment(predicted) ? { predicted, level, at } : undefined;
}

export const missionsRecord: RecordKind<Missions> = {
  key: 'service-camp:missions',
  version: 1,
  empty: {},
  parse: (raw) => parseEntries(raw, parseMission),
};

const stored = inBrowser(missionsRecord);
export const missions = stored.store;

export function predictMission(missionId: string, predicted: number, at: number): void {
  stored.change((now) => ({
    ...now,
    [missionId]: { level: now[missionId]?.level ?? 0, predicted, at },
  }));
}

/** Keeps the best level that was ever reached. */
export function finishMission(missionId: string, level: number, at: number): void {
  stored.change((now) => {
    const before = now[missionId];
    return { ...now, [missionId]: { ...before, level: Math.max(level, before?.level ?? 0), at } };
  });
}
