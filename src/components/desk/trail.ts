import { href, labPath, type Lang } from '~/components/shell/paths';
import type { ScenarioFile } from '~/schemas/scenario';
import { missionHash } from '~/stores/desk-lab-link';
import { PRACTICE_PATHS } from './lever-pictures';
import { practicesOf } from './lever-table';
import type { LabStrings } from './format';

/** A sign on the trail of missions, or the sandbox at its end. */
export interface TrailSign {
  readonly id: string;
  readonly title: string;
  /** Address of the scenario's own page. */
  readonly page: string;
  /** Where it leads: straight into its mission, or to the page to play with. */
  readonly href: string;
  readonly isMission: boolean;
  /** What its levers are about: the pictogram of each practice, and its name. */
  readonly practices: readonly { readonly name: string; readonly path: string }[];
}

/** Missions in their order, then what is only there to play with. */
export function trailOf(
  files: readonly ScenarioFile[],
  lang: Lang,
  t: LabStrings,
): readonly TrailSign[] {
  const place = ({ mission }: ScenarioFile) => mission?.order ?? Infinity;
  const sorted = files.toSorted((a, b) => place(a) - place(b) || a.id.localeCompare(b.id));
  return sorted.map(({ id, model, mission, [lang]: words }) => {
    const page = href(lang, labPath(id));
    return {
      id,
      title: words.title,
      page,
      href: mission ? page + missionHash(id) : page,
      isMission: mission !== undefined,
      practices: (mission ? practicesOf(model, mission.levers) : []).map((practice) => ({
        name: t.practices[practice],
        path: PRACTICE_PATHS[practice],
      })),
    };
  });
}

/** The mission after one; undefined at the end of the trail. */
export function nextMission(trail: readonly TrailSign[], id: string): TrailSign | undefined {
  const missions = trail.filter(({ isMission }) => isMission);
  const at = missions.findIndex((sign) => sign.id === id);
  return at === -1 ? undefined : missions[at + 1];
}

/** Which mission this is and of how many; undefined off the trail. */
export function placeOnTrail(
  trail: readonly TrailSign[],
  id: string,
): { readonly n: number; readonly all: number } | undefined {
  const missions = trail.filter(({ isMission }) => isMission);
  const at = missions.findIndex((sign) => sign.id === id);
  return at === -1 ? undefined : { n: at + 1, all: missions.length };
}
