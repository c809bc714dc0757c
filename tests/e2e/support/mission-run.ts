import type { Locator, Page } from '@playwright/test';
import type { Strings } from '../../../src/components/shell/strings';
import { fill } from '../../../src/components/shell/fill';
import type { DeskPolicy } from '../../../src/sim/desk';
import { pressAt, tabTo } from './keys';
import { bankQuestion, words, type MissionFile } from './site';
import { expect } from './test';

const t = { ...words('en', 'lab'), ...words('en', 'lab-levers') } as unknown as Strings['lab'];
const { check } = words('en', 'lesson') as unknown as Pick<Strings['lesson'], 'check'>;

/** Arrow keys that a slider of a guess may take. */
const MOST_PRESSES = 200;

/** A mission as a reader without a mouse plays it: Tab, arrows, Enter and the keys of the lab. */
export function missionByKeys(page: Page, mission: MissionFile, narrow: boolean) {
  const panel = page.getByRole('region', { name: t.policy.title });
  const play = (word: string) =>
    page
      .getByRole('region', { name: t.transport.label })
      .getByRole('button', { name: word })
      .first();
  const leverName = (lever: string) => t.levers[lever as keyof typeof t.levers].name;

  async function pickTab(name: string): Promise<void> {
    await tabTo(page, page.getByRole('tab', { selected: true }));
    for (let moved = 0; moved < 3; moved += 1) {
      if (await page.getByRole('tab', { name, selected: true }).isVisible()) return;
      await page.keyboard.press('ArrowRight');
    }
    await expect(page.getByRole('tab', { name, selected: true })).toBeFocused();
  }

  async function setSlider(slider: Locator, value: number): Promise<void> {
    await tabTo(page, slider);
    const [min, step] = await slider.evaluate((one: HTMLInputElement) => [one.min, one.step]);
    await page.keyboard.press('Home');
    const presses = Math.round((value - Number(min)) / Number(step));
    for (let press = 0; press < presses; press += 1) await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveValue(String(value));
  }

  async function choose(group: Locator, word: string): Promise<void> {
    await tabTo(page, group.getByRole('radio', { checked: true }));
    const all = await group.getByRole('radio').count();
    for (let press = 0; press < all; press += 1) {
      if (await group.getByRole('radio', { name: word, checked: true }).isVisible()) return;
      await page.keyboard.press('ArrowDown');
    }
    throw new Error(`No arrow leads to ${word}`);
  }

  function choiceWord(lever: string, value: string): string {
    const list = lever.endsWith('RiskChange') ? 'changeType' : lever;
    return (t.choices as Record<string, Record<string, string>>)[list]?.[value] ?? value;
  }

  async function setLever(lever: string, value: unknown): Promise<void> {
    const name = leverName(lever);
    if (typeof value === 'number') {
      await setSlider(panel.getByRole('slider', { name, exact: true }), value);
    } else if (typeof value === 'boolean') {
      const toggle = panel.getByRole('switch', { name, exact: true });
      await tabTo(page, toggle);
      if ((await toggle.isChecked()) !== value) await page.keyboard.press('Space');
      await expect(toggle).toBeChecked({ checked: value });
    } else {
      await choose(panel.getByRole('radiogroup', { name }), choiceWord(lever, String(value)));
    }
  }

  return {
    /** Leads the guess to the answer that is right, and locks it in. */
    async guess(id: string): Promise<void> {
      const { options } = mission.mission.prediction;
      const words = mission.en.prediction.options[id] ?? '';
      const guess = page.getByRole('slider', { name: t.predict.yours });
      await expect(guess).toBeVisible({ timeout: 30_000 });
      await tabTo(page, guess);
      const less = (options.find((option) => option.id === id)?.untilRatio ?? Infinity) <= 1;
      for (let press = 0; press < MOST_PRESSES; press += 1) {
        if ((await guess.getAttribute('aria-valuetext'))?.endsWith(words)) break;
        await page.keyboard.press(less ? 'ArrowLeft' : 'ArrowRight');
      }
      await expect(guess).toHaveAttribute('aria-valuetext', new RegExp(`\\. ${words}$`));
      await pressAt(page, page.getByRole('button', { name: t.predict.lock }), 'Enter');
      await expect(play(t.transport.play)).toBeFocused();
    },

    /** From the start of the scenario, moves these levers and no other. */
    async setLevers(change: Partial<DeskPolicy>): Promise<void> {
      if (narrow) await pickTab(t.tabs.policy);
      await pressAt(
        page,
        panel.getByRole('button', { name: t.policy.reset, exact: true }),
        'Enter',
      );
      await expect(panel).toHaveAttribute('aria-busy', 'false');
      const folded = panel.locator('details:not([open]) > summary');
      while ((await folded.count()) > 0) await pressAt(page, folded.first(), 'Enter');
      for (const [lever, value] of Object.entries(change)) await setLever(lever, value);
      const changes = Object.keys(change).length;
      const told = changes === 1 ? t.policy.oneChange : fill(t.policy.changes, { n: changes });
      await expect(panel.getByText(told, { exact: true })).toBeVisible();
    },

    /** Starts the run; `during` sees it going at the pace that the lab opens with. */
    async run(during: () => Promise<void>): Promise<void> {
      await pressAt(page, play(t.transport.play), 'Enter');
      await expect(play(t.transport.pause)).toBeVisible();
      await during();
      const more = page.getByRole('button', { name: t.transport.more });
      if (narrow) await pressAt(page, more, 'Enter');
      const speed = page.getByRole('slider', { name: t.speed.label });
      await pressAt(page, speed, 'End');
      await expect(speed).toHaveAttribute('aria-valuetext', new RegExp(`^${t.speed.max}`));
      await expect(page.getByRole('article', { name: t.debrief.title })).toBeVisible({
        timeout: 60_000,
      });
      // The panel of the speed closes on a phone, and the reader is not lost with it.
      await expect(narrow ? more : speed).toBeFocused();
    },

    /** The debrief gives so many pines, and the trail of missions keeps them. */
    async expectPines(level: number): Promise<void> {
      const debrief = page.getByRole('article', { name: t.debrief.title });
      await expect(debrief.getByRole('heading', { level: 2 })).toHaveText(
        t.debrief.levels[level] ?? '',
        { timeout: 60_000 },
      );
      await expect(debrief.getByText(t.debrief.guessRight)).toBeVisible();
      const open = page.getByRole('button', { name: t.trail.open });
      await pressAt(page, open, 'Enter');
      const sign = page.getByRole('listitem').filter({ hasText: mission.en.title });
      await expect(sign.getByText(t.trail.pines[level] ?? '')).toBeAttached();
      await page.keyboard.press('Escape');
      await expect(open).toBeFocused();
    },

    /** Answers what the debrief asks, each with the letter of its right answer. */
    async answer(): Promise<void> {
      const form = page.getByRole('article', { name: t.debrief.title }).locator('form');
      const { questions } = mission.mission.debrief;
      for (const [nth, id] of questions.entries()) {
        const { key, text } = bankQuestion(id);
        const option = form.locator('label', { hasText: text });
        const letter = (await option.locator('.key').textContent()) ?? '';
        if (nth === 0) await tabTo(page, form.getByRole('radio').first());
        else await expect(form.locator('#check-stem')).toBeFocused();
        await page.keyboard.press(letter.toLowerCase());
        await expect(form.getByRole('radio', { checked: true })).toHaveValue(key);
        await page.keyboard.press('Enter');
        await expect(form.getByText(fill(check.youChoseRight, { letter }))).toBeVisible();
        await expect(
          form.getByRole('button', { name: nth === 0 ? check.next : check.finish }),
        ).toBeFocused();
        await page.keyboard.press('Enter');
      }
      const { length } = questions;
      await expect(form.getByText(fill(check.summary, { n: length, all: length }))).toBeVisible();
    },
  };
}
