import { OPTION_IDS, PAPER_MINUTES, isSeed, type Chosen, type PaperName } from '~/exam';
import type { PaperRecord, Sitting, TakenPaper } from './paper';
import { isMoment, isObject } from './shape';

const isText = (raw: unknown): raw is string => typeof raw === 'string';
const isCount = (raw: unknown): raw is number => Number.isInteger(raw) && (raw as number) >= 0;
const isTexts = (raw: unknown): raw is readonly string[] => Array.isArray(raw) && raw.every(isText);
const isAbsentOr = (raw: unknown, holds: (raw: unknown) => boolean) =>
  raw === undefined || holds(raw);

function isName(raw: unknown): raw is PaperName {
  if (!isObject(raw)) return false;
  if (raw['kind'] === 'fixed') return isCount(raw['number']) && raw['number'] > 0;
  return raw['kind'] === 'fresh' && isSeed(raw['seed'] as number);
}

const isOption = (raw: unknown) => OPTION_IDS.some((id) => id === raw);
const isChosen = (raw: unknown): raw is Chosen =>
  isObject(raw) && Object.values(raw).every(isOption);
const isMinutes = (raw: unknown) => PAPER_MINUTES.some((minutes) => minutes === raw);

function isSitting(raw: unknown): raw is Sitting {
  if (!isObject(raw)) return false;
  const { ids, at } = raw;
  return (
    isName(raw['paper']) &&
    isTexts(ids) &&
    isCount(raw['optionSeed']) &&
    isMoment(raw['startedAt']) &&
    isAbsentOr(raw['minutes'], isMinutes) &&
    isChosen(raw['chosen']) &&
    isTexts(raw['flagged']) &&
    isCount(at) &&
    at < ids.length &&
    isAbsentOr(raw['doneAt'], isMoment)
  );
}

function isTaken(raw: unknown): raw is TakenPaper {
  return (
    isObject(raw) &&
    isName(raw['paper']) &&
    isMoment(raw['at']) &&
    isCount(raw['right']) &&
    isCount(raw['of']) &&
    isMoment(raw['tookMs']) &&
    isAbsentOr(raw['minutes'], isMinutes)
  );
}

/** The record if every part of it has its shape, else `undefined`. */
export function parsePaperRecord(raw: unknown): PaperRecord | undefined {
  if (!isObject(raw)) return undefined;
  const { sitting, taken } = raw;
  if (!isAbsentOr(sitting, isSitting) || !Array.isArray(taken) || !taken.every(isTaken))
    return undefined;
  return sitting === undefined ? { taken } : { sitting: sitting as Sitting, taken };
}
