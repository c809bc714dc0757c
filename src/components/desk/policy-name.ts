import { fill } from '~/components/shell/fill';
import type { DeskPolicy } from '~/sim/desk';
import { changedLevers } from '~/stores/desk-lab-policy';
import type { Format, LabStrings } from './format';
import { presetOf, setTo } from './levers';

/** A short name for a policy: the kind of desk that it is, or its first change and how many more. */
export function policyName(
  policy: DeskPolicy,
  baseline: DeskPolicy,
  presets: Parameters<typeof presetOf<keyof LabStrings['kinds']>>[1],
  format: Pick<Format, 'number'>,
  t: LabStrings,
): string {
  const kind = presetOf(policy, presets);
  if (kind) return t.kinds[kind];
  const [first, ...more] = changedLevers(policy, baseline);
  if (!first) return t.results.baseline;
  const name = setTo(first, policy, format, t);
  return more.length === 0 ? name : fill(t.results.andMore, { name, n: more.length });
}
