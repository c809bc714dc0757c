import { describe, expect, it } from 'vitest';
import { createProofFormat } from '~/components/proof/format';
import { proofSections } from '~/components/proof/groups';
import { findingOf, partOf, standingOf, summaryOf } from '~/components/proof/standing';
import { strings } from '~/components/shell/strings';
import { EXPERIMENTS, PROOF_GROUPS } from '~/sim/proof';

describe.each(['en', 'nl'] as const)('the tables in %s', (lang) => {
  const t = strings(lang).proof;
  const sections = proofSections(lang, t, PROOF_GROUPS, EXPERIMENTS);
  const experiments = sections.flatMap((section) => section.experiments);

  it('have a row for every gate, under its experiment', () => {
    expect(experiments.map(({ id, gates }) => [id, gates.map((gate) => gate.id)])).toEqual(
      EXPERIMENTS.map(({ id, gates }) => [id, gates.map((gate) => gate.id)]),
    );
  });

  it('fill every place in their sentences', () => {
    const said = experiments.flatMap(({ title, theory, setUp, gates }) => [
      title,
      theory,
      setUp,
      ...gates.flatMap(({ name, means }) => [name, means]),
    ]);
    expect(said.filter((text) => /[{}]|NaN|undefined/.test(text))).toEqual([]);
  });

  it('say no two experiments alike', () => {
    const heads = experiments.map(({ title, setUp }) => `${title} ${setUp}`);
    expect(new Set(heads).size).toBe(heads.length);
  });

  it('stop the build where a word is missing', () => {
    const [known] = EXPERIMENTS;
    const make = (words: string) => () =>
      proofSections(lang, t, PROOF_GROUPS, known ? [{ ...known, words }] : []);
    expect(make('nowhere')).toThrow('no words for the experiment line-half-busy (nowhere)');
    expect(make('line-full')).toThrow('line-full has no words for wait');
  });
});

describe('a figure', () => {
  const en = createProofFormat('en', strings('en').proof.units);
  const nl = createProofFormat('nl', strings('nl').proof.units);
  it.each([
    ['hours', 0.2045902, '0.2046 h', '0,2046 u'],
    ['share', 0.030912, '3.091 %', '3,091 %'],
    ['count', 1660.366, '1,660', '1.660'],
    ['per-hour', 2 / 3, '0.6667 an hour', '0,6667 per uur'],
    ['seconds', 4.713, '4.713 s', '4,713 s'],
  ] as const)('in %s', (unit, value, english, dutch) => {
    expect([en.value(unit, value), nl.value(unit, value)]).toEqual([english, dutch]);
  });
  it.each([
    [-2.754, '−2.75'],
    [-0.002, '0.00'],
    [0.9, '0.90'],
  ])('z %d', (z, written) => expect(en.z(z)).toBe(written));
});

describe('how it stands', () => {
  const { summary, pile } = strings('en').proof;
  const verdict = (z: number) => ({
    expected: 0,
    obtained: z,
    standardError: 1,
    z,
    held: Math.abs(z) < 3.5,
  });
  const good = standingOf({ a: [verdict(1), verdict(-2)], b: [verdict(0)] });
  const bad = standingOf({ a: [verdict(1), verdict(4)] });
  it('counts gates over all experiments', () => {
    expect(good).toEqual({ judged: 3, held: 3, zs: [1, -2, 0] });
    expect(summaryOf(summary, 'running', good, 9)).toBe('3 of 3 held so far, 9 in all');
    expect(summaryOf(summary, 'done', bad, 2)).toBe('1 of 2 held');
  });
  it('counts the gates of a part until one of them is judged', () => {
    const [line, full] = EXPERIMENTS.filter(({ id }) => /^line-(ten|full)$/.test(id));
    const part = proofSections('en', strings('en').proof, ['line'], [line!, full!]);
    const rows = part.flatMap(({ experiments }) => experiments);
    expect(partOf(summary, { other: [verdict(1)] }, rows)).toBe('3 gates');
    expect(partOf(summary, { 'line-full': [verdict(1), verdict(4)] }, rows)).toBe('1 of 3 held');
  });
  it.each([
    ['idle', standingOf({}), pile.idle],
    ['running', good, pile.running],
    ['running', bad, pile.fault],
    ['done', good, pile.held],
    ['done', bad, pile.fault],
  ] as const)('finds, %s', (phase, standing, finding) =>
    expect(findingOf(pile, phase, standing)).toBe(finding),
  );
});
