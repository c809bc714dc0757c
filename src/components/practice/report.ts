import { fill } from '~/components/shell/fill';
import type en from '~/content/i18n/en/report.json';

/** The item that a reader thinks is wrong, and what it said at that moment. */
export interface ReportedItem {
  readonly id: string;
  /** The mark of its wording. */
  readonly version: string;
  readonly lang: 'en' | 'nl';
}
export type ReportStrings = (typeof en)['item'];
export interface ReportProps {
  readonly t: ReportStrings;
  /** Address of the page that shows the text to copy. */
  readonly page: string;
}

/** The report as a text, with a place for what is wrong. */
export function reportText(item: ReportedItem, t: ReportStrings): string {
  return fill(t.body, { id: item.id, version: item.version, lang: t.langs[item.lang] });
}

/**
 * Where the link on an item leads: to a new issue, filled in and not yet sent, or, without a
 * repository, to the page with the text. The item stands in the fragment, which no server sees.
 */
export function reportAddress(
  item: ReportedItem,
  { t, page }: ReportProps,
  repository?: string,
): string {
  if (repository === undefined) return `${page}#${formatReported(item)}`;
  const query = new URLSearchParams({
    title: fill(t.subject, { id: item.id }),
    body: reportText(item, t),
  });
  return `${repository.replace(/\/$/, '')}/issues/new?${query}`;
}

export const formatReported = ({ id, version, lang }: ReportedItem): string =>
  `${id}.${version}.${lang}`;

/** Reads the fragment of a link, which anybody may have written; `undefined` unless it names an item. */
export function parseReported(text: string): ReportedItem | undefined {
  const match = /^#?([a-z0-9-]{1,80})\.([0-9a-f]{8})\.(en|nl)$/.exec(text);
  const [, id, version, lang] = match ?? [];
  if (id === undefined || version === undefined) return undefined;
  return { id, version, lang: lang === 'nl' ? 'nl' : 'en' };
}
