import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Every success criterion of levels A and AA, WCAG 2.0 to 2.2, that a machine can judge. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Fails the test on any violation; names the rule and each place that breaks it. */
export const expectAccessible = (page: Page): Promise<void> =>
  expectNone(new AxeBuilder({ page }).withTags(TAGS));

/** The same for what a theme changes: colours, and nothing else. */
export const expectContrast = (page: Page): Promise<void> =>
  expectNone(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));

async function expectNone(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
      return `${id} (${help}) at ${target.join(' ')}: ${why}`;
    }),
  );
  expect(faults, 'accessibility').toEqual([]);
}
