import { fill } from '~/components/shell/fill';
import { writeEuros, writeNumber } from '~/components/shell/number';
import type { Lang } from '~/components/shell/paths';
import type { Strings } from '~/components/shell/strings';
import type { MeasureId } from '~/sim/desk';

export type LabStrings = Strings['lab'];

/** How numbers are written in one language. */
export interface Format {
  readonly number: (value: number, digits?: 0 | 1 | 2) => string;
  readonly euros: (value: number, digits?: 0 | 1 | 2) => string;
  readonly percent: (share: number) => string;
  /** `46 min`, `1 h 07`, `17 h`, `3 d 4 h`. */
  readonly minutes: (minutes: number) => string;
  /** `14:20`. */
  readonly time: (tick: number) => string;
  /** `Tue`. */
  readonly day: (tick: number) => string;
  /** `Tuesday 14:20`, or `Tuesday 14:20, week 2` where a run is longer than a week. */
  readonly moment: (tick: number, time?: string) => string;
  /** The same with a short day: `Tue 14:20`. */
  readonly shortMoment: (tick: number) => string;
  /** A measure in its own unit; a dash where a run has nothing to measure it on. */
  readonly measure: (id: MeasureId, value: number | undefined) => string;
  /** A change of it in words: `€11 less`, `12 points up`. */
  readonly change: (id: MeasureId, change: number) => string;
  /** The change between two figures as they are shown, so that a reader can add it up. */
  readonly shownChange: (id: MeasureId, before: number, now: number) => string;
}

type Unit = 'euros' | 'minutes' | 'share' | 'per100' | 'mark' | 'count';

export function unitOf(id: MeasureId): Unit {
  if (id.endsWith('Euros')) return 'euros';
  if (id.endsWith('Minutes')) return 'minutes';
  if (id.endsWith('Share')) return 'share';
  if (id === 'satisfaction') return 'mark';
  return id.endsWith('Per100') ? 'per100' : 'count';
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** @param days the length of a run */
export function createFormat(lang: Lang, t: LabStrings, days = 7): Format {
  const number = (value: number, digits: 0 | 1 | 2 = 0) => writeNumber(lang, value, digits);
  // A small number needs a decimal to say anything.
  // Without the dust of binary fractions, which would ask for a decimal.
  const tidy = (value: number) => Number(value.toFixed(6));
  const fine = (value: number) => number(value, Math.abs(value) < 10 && value % 1 !== 0 ? 1 : 0);
  const euros = (value: number, digits: 0 | 1 | 2 = 0) => writeEuros(lang, value, digits);
  const percent = (share: number) => `${number(share * 100)}\u00a0%`;
  const two = (value: number) => String(value).padStart(2, '0');

  function minutes(value: number): string {
    const whole = Math.round(value);
    if (whole < HOUR) return `${whole}\u00a0${t.units.min}`;
    const hours = Math.floor(whole / HOUR);
    if (whole < 10 * HOUR && whole % HOUR !== 0) {
      return `${hours}\u00a0${t.units.h}\u00a0${two(whole % HOUR)}`;
    }
    if (whole < 2 * DAY) return `${Math.round(whole / HOUR)}\u00a0${t.units.h}`;
    const rest = Math.round((whole % DAY) / HOUR);
    const [days, left] =
      rest === 24 ? [Math.floor(whole / DAY) + 1, 0] : [Math.floor(whole / DAY), rest];
    return left === 0
      ? `${days}\u00a0${t.units.d}`
      : `${days}\u00a0${t.units.d}\u00a0${left}\u00a0${t.units.h}`;
  }
  const minuteOfDay = (tick: number) => Math.floor(tick / 60) % DAY;
  const dayOf = (tick: number) => Math.floor(tick / 60 / DAY);
  const time = (tick: number) => {
    const minute = minuteOfDay(tick);
    return `${two(Math.floor(minute / HOUR))}:${two(minute % HOUR)}`;
  };
  const day = (tick: number) => t.days[dayOf(tick) % 7] ?? '';
  const inWeek = (tick: number, moment: string) =>
    days > 7 ? fill(t.inWeek, { moment, n: Math.floor(dayOf(tick) / 7) + 1 }) : moment;

  const byUnit = (unit: Unit, value: number) => {
    if (unit === 'euros') return euros(value);
    if (unit === 'minutes') return minutes(value);
    // Between a good mark and a bad one lie a few tenths.
    if (unit === 'mark') return number(value, 2);
    return unit === 'share' ? percent(value) : fine(value);
  };

  function change(id: MeasureId, by: number): string {
    const unit = unitOf(id);
    const up = by > 0;
    const size = Math.abs(by);
    if (unit === 'share') {
      const n = fine(tidy(size * 100));
      if (n === '1') return up ? t.change.pointUp : t.change.pointDown;
      return fill(up ? t.change.pointsUp : t.change.pointsDown, { n });
    }
    if (unit === 'euros') {
      const amount = euros(size, size < 1 ? 2 : 0);
      return fill(up ? t.change.more : t.change.less, { n: amount });
    }
    if (unit === 'minutes') return fill(up ? t.change.more : t.change.less, { n: minutes(size) });
    if (unit === 'mark') return fill(up ? t.change.up : t.change.down, { n: number(size, 2) });
    return fill(up ? t.change.countMore : t.change.countFewer, { n: fine(size) });
  }

  /** A value as exact as `measure` writes it. */
  function shown(unit: Unit, value: number): number {
    if (unit === 'share' || unit === 'mark') return Math.round(value * 100) / 100;
    if (unit === 'minutes') {
      const whole = Math.round(value);
      return whole < 10 * HOUR ? whole : Math.round(whole / HOUR) * HOUR;
    }
    if (unit === 'euros' || Math.abs(value) >= 10) return Math.round(value);
    return Math.round(value * 10) / 10;
  }

  return {
    number,
    euros,
    percent,
    minutes,
    time,
    day,
    moment: (tick, at = time(tick)) => inWeek(tick, `${t.weekdays[dayOf(tick) % 7] ?? ''} ${at}`),
    shortMoment: (tick) => inWeek(tick, `${day(tick)} ${time(tick)}`),
    measure: (id, value) => (value === undefined ? '–' : byUnit(unitOf(id), value)),
    change,
    shownChange(id, before, now) {
      const unit = unitOf(id);
      return change(id, tidy(shown(unit, now) - shown(unit, before)));
    },
  };
}
