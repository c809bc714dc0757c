/**
 * Puts values into a sentence: `fill('{n} of {all}', { n: 1, all: 3 })` is `1 of 3`.
 * A name without a value stays as it is, so that a slip is seen on the page.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
