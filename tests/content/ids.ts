import { COLLECTIONS, idsOf, sourcesOf, type Collection } from './sources.ts';

/** Kinds of permanent id: one for each collection, and those that stand inside a file. */
export const ID_KINDS = [...COLLECTIONS, 'cards', 'bets', 'marks'] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** `published-ids.json`: what readers' browsers, links and codes may hold. */
export type PublishedIds = {
  readonly [k in IdKind]: {
    readonly published: readonly string[];
    readonly retired: readonly string[];
  };
};
export type IdsByKind = { readonly [k in IdKind]: readonly string[] };

interface LessonIds {
  readonly bet?: { readonly id?: string };
  readonly cards?: readonly { readonly id?: string }[];
}

interface GroupIds {
  readonly places?: readonly { readonly id?: string }[];
}

/** Every permanent id as the content stands. */
export function currentIds(): IdsByKind {
  const lessons = sourcesOf('lessons').map(({ data }) => data as LessonIds);
  const groups = sourcesOf('places').map(({ data }) => data as GroupIds);
  const unique = (ids: readonly (string | undefined)[]) =>
    [...new Set(ids.filter((id) => id !== undefined))].sort();
  return {
    ...(Object.fromEntries(COLLECTIONS.map((c) => [c, idsOf(c)])) as Record<Collection, string[]>),
    cards: unique(lessons.flatMap((lesson) => (lesson.cards ?? []).map(({ id }) => id))),
    bets: unique(lessons.map((lesson) => lesson.bet?.id)),
    marks: unique(groups.flatMap((group) => (group.places ?? []).map(({ id }) => id))),
  };
}

/** What breaks the promise that an id is set once, never reused and never lost. */
export function idFaults(now: IdsByKind, listed: PublishedIds): string[] {
  return ID_KINDS.flatMap((kind) => {
    const { published, retired } = listed[kind];
    return [
      ...published
        .filter((id) => !now[kind].includes(id))
        .map(
          (id) => `${kind}: ${id} was published and is gone; restore it, or move it to “retired”`,
        ),
      ...now[kind]
        .filter((id) => retired.includes(id))
        .map((id) => `${kind}: ${id} is retired and can’t come back; choose another id`),
      ...now[kind]
        .filter((id) => !published.includes(id) && !retired.includes(id))
        .map((id) => `${kind}: ${id} is new; run npm run ids to publish it`),
    ];
  });
}

/** The list with the new ids in it; nothing ever leaves it. */
export function publish(now: IdsByKind, listed: Partial<PublishedIds>): PublishedIds {
  const entries = ID_KINDS.map((kind) => {
    const { published = [], retired = [] } = listed[kind] ?? {};
    const fresh = now[kind].filter((id) => !published.includes(id) && !retired.includes(id));
    return [kind, { published: [...published, ...fresh].sort(), retired }];
  });
  return Object.fromEntries(entries) as PublishedIds;
}
