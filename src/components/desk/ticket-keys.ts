const STEPS: Readonly<Record<string, number | undefined>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** The ticket that a key leads to from another, round and round; undefined for any other key. */
export function ticketOnKey(
  key: string,
  order: readonly number[],
  from: number | undefined,
): number | undefined {
  if (key === 'Home') return order[0];
  if (key === 'End') return order.at(-1);
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const here = order.indexOf(from ?? -1);
  return order[(here + step + order.length) % order.length];
}
