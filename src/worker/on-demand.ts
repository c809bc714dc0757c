/** An object with the same keys, of which each value is made of the old one when it is first asked for. */
export function onDemand<T extends object>(
  from: T,
  make: (value: T[keyof T]) => unknown,
): { readonly [K in keyof T]: unknown } {
  const made = {} as { [K in keyof T]: unknown };
  for (const key of Object.keys(from) as (keyof T)[]) {
    Object.defineProperty(made, key, {
      configurable: true,
      enumerable: true,
      get() {
        const value = make(from[key]);
        Object.defineProperty(made, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return made;
}
