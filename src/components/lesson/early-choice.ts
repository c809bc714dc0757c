/**
 * The option of a radio group that a reader pressed before its island woke. Read it while the
 * island starts: hydration sets every radio to what the server knew, and the press would be lost.
 */
export function earlyChoice(name: string): string | undefined {
  if (typeof document === 'undefined') return undefined;
  return document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
}
