import { atom, type ReadableAtom } from 'nanostores';
import { answersRecord, type Answers } from './answers';
import { betsRecord, type Bets } from './bets';
import { inBrowser } from './browser-storage';
import { cardSettingsRecord, type CardSettings } from './card-settings';
import { cardsRecord, type CardReviews } from './cards';
import { examDateRecord, type ExamDate } from './exam-date';
import { lessonsRecord, type LessonProgress, type LessonsProgress } from './lessons';
import { byEntry, canonical, newest, union, type Merge } from './merge';
import { missionsRecord, type MissionProgress, type Missions } from './missions';
import { paperRecord, type PaperRecord, type Sitting } from './paper';
import { quizRecord, type QuizRecord } from './quiz';
import {
  LONGEST_FILE,
  portable,
  readRecords,
  writeRecords,
  type FileFault,
  type Portable,
} from './record-file';
import type { RecordKind } from './stored';

/** Every attempt of both, the oldest first; the same option at the same moment is the same attempt. */
export const mergeAnswers: Merge<Answers> = byEntry(
  union(({ at, option }) => JSON.stringify([at, option])),
);

export const mergeBets: Merge<Bets> = byEntry(newest(({ at }) => at));

/** The newer visit; a lesson that was finished in one of the two stays finished, since the first time. */
export const mergeLessons: Merge<LessonsProgress> = byEntry<LessonProgress>((one, other) => {
  const visit = ({ stops, visitedAt }: LessonProgress) => ({ stops, visitedAt });
  const latest = newest<LessonProgress>(({ visitedAt }) => visitedAt)(visit(one), visit(other));
  const doneAt = Math.min(one.doneAt ?? Infinity, other.doneAt ?? Infinity);
  return doneAt === Infinity ? latest : { ...latest, doneAt };
});

/** The newer prediction, and the best level of the two. */
export const mergeMissions: Merge<Missions> = byEntry<MissionProgress>((one, other) => {
  const level = Math.max(one.level, other.level);
  const bare = (mission: MissionProgress) => ({ ...mission, level });
  return newest<MissionProgress>(({ at }) => at)(bare(one), bare(other));
});

export const mergeExamDate: Merge<ExamDate> = newest(({ at }) => at);

/** Every review of both, the oldest first. */
export const mergeCards: Merge<CardReviews> = byEntry(
  union(({ at, grade }) => JSON.stringify([at, grade])),
);

export const mergeCardSettings: Merge<CardSettings> = newest(({ at }) => at);

export const mergeQuiz: Merge<QuizRecord> = newest(({ at }) => at);

/** Every mock exam that was handed in, and of those on the table the one that was begun last. */
export const mergePapers: Merge<PaperRecord> = (one, other) => {
  const taken = union<PaperRecord['taken'][number]>(canonical)(one.taken, other.taken);
  const [mine, theirs] = [one.sitting ?? other.sitting, other.sitting ?? one.sitting];
  if (!mine || !theirs) return { taken };
  return { sitting: latestSitting(mine, theirs), taken };
};

/** Of two states of one sitting the one that is handed in, or else has more answers. */
const latestSitting: Merge<Sitting> = (one, other) => {
  const rank = ({ startedAt, doneAt, chosen }: Sitting) =>
    [startedAt, doneAt ?? 0, Object.keys(chosen).length] as const;
  const [mine, theirs] = [rank(one), rank(other)];
  const differing = mine.findIndex((value, i) => value !== theirs[i]);
  if (differing === -1) return newest<Sitting>(() => 0)(one, other);
  return mine[differing]! > theirs[differing]! ? one : other;
};

const here = <T>(record: RecordKind<T>, merge: Merge<T>) =>
  portable(record, merge, inBrowser(record));

/** Everything that is kept of a reader. */
const RECORDS: readonly Portable[] = [
  here(answersRecord, mergeAnswers),
  here(lessonsRecord, mergeLessons),
  here(betsRecord, mergeBets),
  here(missionsRecord, mergeMissions),
  here(cardsRecord, mergeCards),
  here(cardSettingsRecord, mergeCardSettings),
  here(quizRecord, mergeQuiz),
  here(paperRecord, mergePapers),
  here(examDateRecord, mergeExamDate),
];

/** What may be taken back, until the page is left. */
export type Undoable = 'reset' | 'import';

export interface Transfer {
  readonly undoable: ReadableAtom<Undoable | undefined>;
  /** All records as the text of one file. */
  readonly write: (at: number) => string;
  /** Merges a file into what is here; one that can't be read whole changes nothing. */
  readonly take: (file: Pick<Blob, 'size' | 'text'>) => Promise<FileFault | undefined>;
  readonly reset: () => void;
  readonly undo: () => void;
  readonly isEmpty: () => boolean;
}

export function createTransfer(records: readonly Portable[] = RECORDS): Transfer {
  const undoable = atom<Undoable | undefined>();
  let takeBack: readonly (() => void)[] = [];
  return {
    undoable,
    write: (at) => writeRecords(records, at),
    async take(file) {
      if (file.size > LONGEST_FILE) return 'too-big';
      const steps = readRecords(records, await file.text());
      if (typeof steps === 'string') return steps;
      takeBack = records.map((record) => record.keep().back);
      for (const step of steps) step();
      undoable.set('import');
      return undefined;
    },
    reset() {
      // What comes after a reset is kept when it is taken back.
      takeBack = records.map((record) => record.keep().join);
      for (const record of records) record.clear();
      undoable.set('reset');
    },
    undo() {
      for (const step of takeBack) step();
      takeBack = [];
      undoable.set(undefined);
    },
    isEmpty: () => records.every((record) => record.isEmpty()),
  };
}
