import { circle, path, round1 } from '../svg';

/** A fir of the woods: lit on the left, dark on the right. */
export function fir(height: number, width: number): string {
  const [reach, mid, half, tenth] = [1.5, 0.6, 0.5, 0.1].map((k) => round1(width * k));
  return (
    path('tree-shadow', `M0 0Q${round1(width * 0.9)} 1.4 ${reach} 3.4Q${mid} 4-1 1.2Z`) +
    path('fir', `M0 ${-height}L${width}-1Q0 1.6 ${-width}-1Z`) +
    path('fir-dark', `M0 ${-height}L${width}-1Q${half} .4 ${tenth} .4Z`)
  );
}

/** A round bush of the hedges and the shore. */
export function bush(radius: number): string {
  const [x, high, left, low] = [0.3, -1.86, -0.62, -0.12].map((k) => round1(radius * k));
  return (
    path('tree-shadow', `M0 0Q${radius} 1 ${2 * radius} 2.6Q${radius} 4-1 1.4Z`) +
    circle('bush', 0, -radius * 0.9, radius) +
    path(
      'bush-dark',
      `M${x} ${high}A${radius} ${radius} 0 0 1 ${left} ${low}` +
        `A${round1(radius * 1.25)} ${round1(radius * 1.25)} 0 0 0 ${x} ${high}Z`,
    )
  );
}
