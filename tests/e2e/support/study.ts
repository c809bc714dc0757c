import type { Page } from '@playwright/test';

/** A bank of made-up items, six for every part of the exam, and somebody who has studied with it. */
const POINTS = [
  ...['1.1a', '1.2a', '1.3a', '2.1', '2.2a', '3.1a', '4.1', '5.1', '5.2a', '6.1a', '6.2a'],
  ...['7.1a', '7.1b', '7.1c', '7.1d', '7.1e', '7.1f', '7.1g'],
];
const EACH = 6;
const LESSON = 'escalation';
const option = { text: 'Text', rationale: 'Reason' };

const itemIds = POINTS.flatMap((point) =>
  Array.from({ length: EACH }, (_, i) => ({ id: `item-${point.replace('.', '-')}-${i}`, point })),
);

export const BANK = {
  items: itemIds.map(({ id, point }) => ({
    id,
    criterion: point,
    style: 'standard',
    key: 'a',
    lesson: LESSON,
    module: 'service-desk',
    lang: 'en',
    stem: 'Stem',
    options: { a: option, b: option, c: option, d: option },
    trap: 'Trap',
    hook: 'Hook',
  })),
  papers: [],
};

const DAY_MS = 86_400_000;

/** Answers over the last `days` days, every `wrongEach`-th one wrong; `point` names what is always wrong. */
export function answersOver(days: number, wrongEach: number, now: number, point = '') {
  return Object.fromEntries(
    itemIds.map((item, i) => {
      const at = now - Math.round(((itemIds.length - i) / itemIds.length) * days * DAY_MS);
      const right = item.point !== point && (i * 7) % wrongEach !== 0;
      return [item.id, [{ option: right ? 'a' : 'b', right, at }]];
    }),
  );
}

/** Serves the made-up bank, and puts a record into the browser before the page reads it. */
export async function withStudy(page: Page, records: Readonly<Record<string, unknown>>) {
  await page.route('**/data/bank.*.json', (route) => route.fulfill({ json: BANK }));
  await page.addInitScript((kept) => {
    // Once: a reload finds what the page wrote since.
    if (sessionStorage.getItem('studied')) return;
    sessionStorage.setItem('studied', 'yes');
    for (const [key, value] of Object.entries(kept))
      localStorage.setItem(`service-camp:${key}`, JSON.stringify({ version: 1, value }));
  }, records);
}
