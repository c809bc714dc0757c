/**
 * Hands the keyboard to an element while the page stays where it is. Only what lies outside the
 * window moves it, no further than needed; of what does not fit together, the last comes first.
 */
export function focusInPlace(
  target: HTMLElement | null | undefined,
  ...seen: (Element | null | undefined)[]
): void {
  target?.focus({ preventScroll: true });
  for (const element of seen) element?.scrollIntoView({ block: 'nearest' });
}
