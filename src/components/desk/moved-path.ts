const COMMAND = /([A-Z])([^A-Z]*)/g;
const NUMBER = /-?(?:\d*\.\d+|\d+)/g;

/** Two places are enough for a picture of some ten units. */
const short = (value: number) => String(Math.round(value * 100) / 100);

/**
 * A path of absolute commands as it is `k` times as large and then moved by `x` and `y`. An element with a
 * transform of its own costs a browser more than one without, which counts where there are hundreds.
 */
export function movedPath(path: string, k: number, x: number, y: number): string {
  return path.replace(COMMAND, (_, command: string, rest: string) => {
    const numbers = (rest.match(NUMBER) ?? []).map(Number);
    const across = (value: number) => k * value + x;
    const down = (value: number) => k * value + y;
    const moved = numbers.map((value, nth) => {
      if (command === 'H') return across(value);
      if (command === 'V') return down(value);
      if (command !== 'A') return nth % 2 === 0 ? across(value) : down(value);
      // Two radii, an angle, two flags and a point.
      const place = nth % 7;
      if (place < 2) return k * value;
      return place === 5 ? across(value) : place === 6 ? down(value) : value;
    });
    return command + moved.map(short).join(' ');
  });
}
