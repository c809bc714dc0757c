import { arrangePaper, paperIds, type Bank, type PaperMinutes, type PaperName } from '~/exam';
import type { Sitting } from '~/stores/paper';

/** What a sitting begins with: version A of the paper; `undefined` if the bank has no such paper. */
export function beginPaper(
  bank: Bank,
  name: PaperName,
  minutes: PaperMinutes | undefined,
  startedAt: number,
): Pick<Sitting, 'paper' | 'ids' | 'optionSeed' | 'startedAt' | 'minutes'> | undefined {
  const ids = paperIds(bank, name);
  return ids && { paper: name, ...arrangePaper(ids, name, 'A'), startedAt, minutes };
}
