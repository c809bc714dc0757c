import { EXPECTED } from '../sim/desk/missions';
import { expectAccessible } from './support/axe';
import { missionByKeys } from './support/mission-run';
import { sidewaysScroll, wakeIslands } from './support/page';
import { missionFile } from './support/site';
import { expect, test } from './support/test';

const LAB = '/labs/service-desk/';
/** The mission that is won at the width of a phone too: it has a slider and a choice from a list. */
const ON_PHONE = 'storm-night';

for (const [id, { choices, right }] of Object.entries(EXPECTED)) {
  const [best, change, level] = choices.at(-1) ?? ['', {}, 0];
  test(`${id} is won by keys alone: ${best}`, async ({ page }, { project }) => {
    const narrow = project.name === 'phone';
    test.skip(narrow && id !== ON_PHONE, 'one mission is won on a phone');
    test.setTimeout(150_000);
    const mission = missionFile(id);
    await page.goto(`${LAB}${id === 'first-monday' ? '' : `${id}/`}#mission=${id}`);
    await wakeIslands(page);
    const reader = missionByKeys(page, mission, narrow);

    await expectAccessible(page);
    await reader.guess(right);
    await reader.setLevers(change);
    await reader.run(() => expectAccessible(page));
    await reader.expectPines(level);
    await reader.answer();
    await expectAccessible(page);
    expect(await sidewaysScroll(page)).toBe(0);
  });
}
