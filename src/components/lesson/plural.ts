import { fill } from '~/components/shell/fill';

/** English and Dutch both have a singular and a plural. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** `plural({ one: '{n} minute', other: '{n} minutes' }, 1)` is `1 minute`. */
export function plural(forms: Plural, n: number): string {
  return fill(n === 1 ? forms.one : forms.other, { n });
}
