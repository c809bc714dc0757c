import { fill } from '~/components/shell/fill';

/** Links to other files of the tree lead nowhere on the site: their words stay. */
export function withoutFileLinks(html: string): string {
  return html.replace(/<a href="(?![a-z]+:|#|\/)[^"]*\.md[^"]*">([\s\S]*?)<\/a>/g, '$1');
}

/** A number and its per cent sign stay on one line. */
export const withWholePercents = (html: string): string => html.replace(/(\d) %/g, '$1\u00a0%');

const textOf = (html: string) => html.replace(/<[^>]*>/g, '').trim();

/**
 * Each table in a box of its own that scrolls by itself, also by keyboard, so that a wide one never
 * widens the page.
 *
 * @param label its name, with `{heading}` for the heading that it stands under
 */
export function withScrollingTables(html: string, label: string): string {
  return html.replace(/<table>[\s\S]*?<\/table>/g, (table, at: number) => {
    const headings = [...html.slice(0, at).matchAll(/<h[1-6][^>]*>([\s\S]*?)<\/h[1-6]>/g)];
    const name = fill(label, { heading: textOf(headings.at(-1)?.[1] ?? '') });
    return `<div class="scroll" role="region" tabindex="0" aria-label="${name}">${table}</div>`;
  });
}
