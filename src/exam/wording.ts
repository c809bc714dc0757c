import { hashText } from './hash';
import { OPTION_IDS, type ByOption } from './item';

/** What somebody sees of an item who solves it. */
export interface Wording {
  readonly stem: string;
  readonly statements?: readonly string[] | undefined;
  readonly options: ByOption<{ readonly text: string }>;
}

/** A mark of what an item says, eight hex digits: any change of stem, statements or options changes it. */
export function wordingMark({ stem, statements = [], options }: Wording): string {
  const parts = [stem, ...statements, ...OPTION_IDS.map((id) => options[id].text)];
  return hashText(JSON.stringify(parts)).toString(16).padStart(8, '0');
}
