import { describe, expect, it } from 'vitest';
import { createAnnouncer } from '~/components/desk/announcer';
import { behindIt } from '~/components/desk/behind-it';
import { createFormat } from '~/components/desk/format';
import { setTo } from '~/components/desk/levers';
import { homeDots } from '~/components/desk/home-dots';
import { finding, resultRows } from '~/components/desk/result-rows';
import { parseSeed } from '~/components/desk/seed';
import { actionOf, holderOf } from '~/components/desk/shortcuts';
import {
  nextStop,
  positionOf,
  snap,
  SPEED_END,
  SPEED_STOPS,
  speedAt,
} from '~/components/desk/speed';
import { verdictOf } from '~/components/desk/verdict';
import { strings } from '~/components/shell/strings';
import type { DifferenceRow } from '~/components/chart/difference-row';
import type { Band, MeasureId, Measures, Policy } from '~/sim/desk';
import type { Comparison } from '~/worker';
import { bound } from './bound';

const en = strings('en').lab;
const nl = strings('nl').lab;

const band = (low: number, high: number, count = 200): Band => ({
  count,
  mean: (low + high) / 2,
  deviation: 1,
  halfWidth: (high - low) / 2,
  low,
  high,
  weekLow: low - 5,
  weekHigh: high + 5,
});

describe('a row of the results', () => {
  const row = (before: number, now: number, difference: Band) => {
    const level = (mean: number): Band => ({ ...band(mean, mean), mean });
    const measures = {
      costPerTicketEuros: { before: level(before), now: level(now), difference },
    } as Comparison['measures'];
    const every = new Proxy(measures, { get: (all, id) => Reflect.get(all, id) ?? {} });
    return resultRows({ measures: every } as Comparison, createFormat('en', en), en)[0];
  };

  it('says by how much, where the figures beside it move', () => {
    expect(row(50, 39, band(-12, -10))).toMatchObject({ tone: 'better', words: '€11 less' });
  });
  it('calls a sure difference slight when both figures read the same', () => {
    expect(row(50.1, 50.3, band(0.1, 0.3))).toMatchObject({ tone: 'same', words: 'hardly moves' });
  });
  it('keeps "can’t tell" for what the runs can’t tell, whatever the figures', () => {
    expect(row(50.1, 50.2, band(-1, 1.2))).toMatchObject({ tone: 'unsure' });
  });
});

describe('what a difference means', () => {
  it.each<[string, MeasureId, Band | undefined, string]>([
    ['cheaper is better', 'costPerTicketEuros', band(-12, -9), 'better'],
    ['dearer is worse', 'costPerTicketEuros', band(1, 3), 'worse'],
    ['more on time is better', 'onTimeByGuestShare', band(0.01, 0.03), 'better'],
    ['an interval that holds zero tells nothing', 'costPerTicketEuros', band(-2, 3), 'unsure'],
    ['an interval that touches zero tells nothing', 'costPerTicketEuros', band(0, 3), 'unsure'],
    ['no difference in any week is the same', 'costPerTicketEuros', band(0, 0), 'same'],
    ['one week tells nothing', 'costPerTicketEuros', band(-12, -9, 1), 'unsure'],
    ['nothing measured tells nothing', 'costPerTicketEuros', undefined, 'unsure'],
    ['a busier desk is neither', 'receptionBusyShare', band(0.1, 0.2), 'other'],
  ])('%s', (_, measure, difference, verdict) => {
    expect(verdictOf(measure, difference)).toBe(verdict);
  });
});

describe('the finding in a title', () => {
  const row = (
    id: string,
    tone: DifferenceRow['tone'],
    words: string,
    middle: number,
  ): DifferenceRow => ({
    id,
    label: '',
    name: id,
    before: '',
    now: '',
    words,
    tone,
    value: { before: 100, middle, low: 0, high: 0, weekLow: 0, weekHigh: 0 },
  });
  const cheaper = row('costPerTicketEuros', 'better', '€11 less', -20);
  const faster = row('halfDoneMinutes', 'better', '1 min less', -2);
  const slower = row('waitAtReceptionMinutes', 'worse', '17 min more', 300);
  it('names the largest gain and what it was paid with', () => {
    expect(finding([faster, cheaper, slower], en)).toBe(
      'A ticket costs €11 less, paid with: the wait at line 1 is 17 min more',
    );
  });
  it('does not name what the runs cannot tell', () => {
    const unsure = row('halfDoneMinutes', 'unsure', '', -90);
    expect(finding([unsure], en)).toBe(en.results.noneTold);
    expect(finding([unsure, cheaper], en)).toContain('€11 less');
  });
});

describe('a lever that is set', () => {
  const policy = {
    singlePointOfContact: false,
    trainingHours: 0.5,
    order: 'by-priority',
  } as Policy;
  it.each<[keyof Policy, string]>([
    ['singlePointOfContact', 'Single point of contact (off)'],
    ['trainingHours', 'Training (0.5)'],
    ['order', 'Who is next (By priority)'],
  ])('says where %s stands', (lever, text) => {
    expect(setTo(lever, policy, createFormat('en', en), en)).toBe(text);
  });
});

describe('what stands behind a result', () => {
  const format = createFormat('en', en);
  const week = (wait: number, euros: number, pingPong: number) =>
    ({
      waitAtReceptionMinutes: wait,
      costPerTicketEuros: euros,
      pingPongPer100: pingPong,
    }) as unknown as Measures;
  it('sets what got better against what got worse, with the figures of the run', () => {
    expect(behindIt(week(20, 40, 1), week(8, 53, 14), format, en)).toBe(
      bound(
        'Behind it, in this run: the wait at line 1 went from 20 min to 8 min, but tickets sent back and forth went from 1 to 14 in 100 and a ticket’s cost went from €40 to €53.',
      ),
    );
  });
  it('says one side alone when the other has nothing', () => {
    expect(behindIt(week(20, 40, 1), week(8, 40.2, 1), format, en)).not.toContain('but');
  });
  it('says nothing when no figure moves', () => {
    expect(behindIt(week(20, 40, 1), week(20.2, 40.1, 1), format, en)).toBeUndefined();
  });
});

describe('numbers', () => {
  const english = createFormat('en', en);
  const dutch = createFormat('nl', nl);
  it.each([
    [0.4, '0 min'],
    [59.4, '59 min'],
    [67, '1 h 07'],
    [599.8, '10 h'],
    [1020, '17 h'],
    [2 * 1440 + 100, '2 d 2 h'],
    [3 * 1440 - 5, '3 d'],
  ])('%f minutes is %s', (minutes, text) => {
    expect(english.minutes(minutes)).toBe(bound(text));
  });
  it.each<[MeasureId, number, string, string]>([
    ['costPerTicketEuros', -11.2, '€11 less', '€\u00a011 minder'],
    ['costPerTicketEuros', 0.4, '€0.40 more', '€\u00a00,40 meer'],
    ['firstContactShare', 0.12, '12 points up', '12 punten hoger'],
    ['handOffsPer100', -18, '18 fewer', '18 minder'],
    ['slowTenthMinutes', -300, '5 h less', '5 u minder'],
  ])('%s by %f', (measure, by, inEnglish, inDutch) => {
    expect(english.change(measure, by)).toBe(bound(inEnglish));
    expect(dutch.change(measure, by)).toBe(bound(inDutch));
  });
  it.each<[MeasureId, number, number, string]>([
    ['halfDoneMinutes', 39.6, 46.4, '6 min more'],
    ['costPerTicketEuros', 40.4, 53.6, '€14 more'],
    ['firstContactShare', 0.404, 0.466, '7 points up'],
    ['pingPongPer100', 1.04, 9.96, '9 more'],
    ['slowTenthMinutes', 660, 1000, '6 h more'],
  ])('the change of %s from %f to %f is that of the figures beside it', (id, from, to, text) => {
    expect(english.shownChange(id, from, to)).toBe(bound(text));
  });
  it('shows a dash where a run has nothing to measure', () => {
    expect(english.measure('halfDoneMinutes', undefined)).toBe('–');
  });
});

describe('speed', () => {
  it.each(SPEED_STOPS)('stop %i is where its speed stands', (stop) => {
    expect(positionOf(speedAt(stop))).toBe(stop);
  });
  it('is once at stop 4, and as fast as it goes at the end', () => {
    expect([speedAt(4), speedAt(24), speedAt(SPEED_END)]).toEqual([1, 32, 'max']);
  });
  it('snaps to 1× near it, and to max beyond the fastest', () => {
    expect([2, 3, 4, 5, 6, 32, 33].map(snap)).toEqual([2, 4, 4, 4, 6, 32, SPEED_END]);
  });
  it('leaves the snap with one press of a key', () => {
    expect([nextStop(4, 1), nextStop(4, -1), nextStop(9, 1), nextStop(9, -1)]).toEqual([
      8, 0, 12, 8,
    ]);
    expect([nextStop(0, -1), nextStop(SPEED_END, 1)]).toEqual([0, SPEED_END]);
  });
});

describe('keys', () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  it.each([
    [' ', 'other', true, 'play'],
    [' ', 'pressable', true, undefined],
    [' ', 'text', true, undefined],
    ['h', 'other', true, 'hour'],
    ['h', 'pressable', true, 'hour'],
    ['h', 'text', true, undefined],
    ['h', 'list', true, undefined],
    ['l', 'other', true, 'share'],
    ['y', 'pressable', true, 'redo'],
    ['h', 'other', false, undefined],
    [' ', 'other', false, 'play'],
    ['x', 'other', true, undefined],
  ] as const)('"%s" on %s, letters %s: %s', (key, holder, letters, action) => {
    expect(actionOf({ key, ...plain }, holder, letters)).toBe(action);
  });
  it('leaves the browser its own', () => {
    expect(actionOf({ key: 'd', ...plain, ctrlKey: true }, 'other', true)).toBeUndefined();
  });
  it.each([
    ['z', { ctrlKey: true }, 'other', 'undo'],
    ['z', { metaKey: true }, 'list', 'undo'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'pressable', 'redo'],
    ['y', { ctrlKey: true }, 'other', 'redo'],
    ['z', { ctrlKey: true }, 'text', undefined],
    ['z', { ctrlKey: true, altKey: true }, 'other', undefined],
    ['l', { ctrlKey: true }, 'other', undefined],
  ] as const)('%s with %o on %s: %s, letters or not', (key, held, holder, action) => {
    expect(actionOf({ key, ...plain, ...held }, holder, false)).toBe(action);
  });
  it.each([
    [{ tagName: 'INPUT', type: 'range' }, 'other'],
    [{ tagName: 'INPUT', type: 'text' }, 'text'],
    [{ tagName: 'INPUT', type: 'checkbox' }, 'pressable'],
    [{ tagName: 'SELECT' }, 'list'],
    [{ tagName: 'TEXTAREA' }, 'text'],
    [{ tagName: 'g', role: 'button' }, 'pressable'],
    [{ tagName: 'BODY' }, 'other'],
  ] as const)('%o is %s', (element, holder) => {
    expect(holderOf(element)).toBe(holder);
  });
});

describe('the announcer', () => {
  it('speaks at once, then not again for five seconds, and then the newest', () => {
    const heard: string[] = [];
    const announcer = createAnnouncer((sentence) => heard.push(sentence));
    announcer.offer('one', 0);
    announcer.offer('two', 100);
    announcer.offer('three', 4900);
    expect(heard).toEqual(['one']);
    announcer.beat(5000);
    expect(heard).toEqual(['one', 'three']);
    announcer.beat(20_000);
    expect(heard).toHaveLength(2);
  });
  it('answers at once when asked', () => {
    const heard: string[] = [];
    const announcer = createAnnouncer((sentence) => heard.push(sentence));
    announcer.offer('one', 0);
    announcer.say('asked', 10);
    expect(heard).toEqual(['one', 'asked']);
  });
});

describe('dots of what went home', () => {
  it('tells what is as before, extra and no longer', () => {
    expect(homeDots(3, 2, 50).dots).toEqual(['both', 'both', 'extra']);
    expect(homeDots(1, 2, 50).dots).toEqual(['both', 'gone']);
  });
  it('lets a dot stand for several where there is no room', () => {
    const { dots, each } = homeDots(90, 10, 30);
    expect(each).toBe(3);
    expect(dots).toHaveLength(30);
  });
});

describe('a seed from a text field', () => {
  it.each([
    ['1898', 1898],
    [' 0 ', 0],
    ['4294967295', 4294967295],
    ['4294967296', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('"%s" is %s', (text, seed) => {
    expect(parseSeed(text)).toBe(seed);
  });
});
