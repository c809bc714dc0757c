import { expect, it } from 'vitest';
import { costOf } from '~/itsm';
import { scenario } from '../sim/desk/fixtures';

const none = { selfHelp: false, reception: false, area: false, specialist: false, wrongTeams: 0 };
const reception = { ...none, reception: true };

it.each([
  ['nothing yet', none, 0],
  ['self-help', { ...none, selfHelp: true }, 2],
  ['reception', reception, 22],
  ['the area behind reception', { ...reception, area: true }, 84],
  ['specialists behind both', { ...reception, area: true, specialist: true }, 188],
  ['the area alone, at a door of its own', { ...none, area: true }, 62],
  ['two wrong doors on the way', { ...reception, area: true, wrongTeams: 2 }, 108],
])('%s costs %d euros', (_name, used, euros) => {
  expect(costOf(scenario.prices, used)).toBe(euros);
});
