import { at, circle, ellipse, path } from '../svg';

export const flag = (): string =>
  path('s-ground-shadow', 'M0 0L15 6') +
  path('s-mast', 'M0 1V-33') +
  circle('s-knob', 0, -33.6, 1.7) +
  path('s-flag', 'M.9-31.5Q7-34.5 12-31.5T24-32L19.6-26L24-20Q17-17 12-19.5T.9-19.5Z') +
  path('s-flag-dark', 'M12-31.5Q18-28.8 24-32L19.6-26L24-20Q17-17 12-19.5Z');

/** The gate: two posts, a beam, and a board with seven pines. */
export const gate = (): string =>
  path('s-shadow', 'M-27 1L-21 1L-6 8L-12 8ZM21 1L27 1L42 8L36 8Z') +
  path('s-timber', 'M-27 1V-31h6V1Q-24 2.6-27 1ZM21 1V-31h6V1Q24 2.6 21 1Z') +
  path('s-timber-dark', 'M-23.6 1.8V-31h2.6V1ZM24.4 1.8V-31h2.6V1Z') +
  path('s-lamp', 'M-20.4-27h3.4v5h-3.4zM17-27h3.4v5h-3.4z') +
  path('s-wire', 'M-18.7-31v4M18.7-31v4') +
  path('s-timber', 'M-33-31.5L-31-37H31L33-31.5Z') +
  path('s-timber-dark', 'M-33-31.5L-32.2-33.6H32.2L33-31.5Z') +
  path('s-board', 'M-13-31h26v10.5q0 1.5-1.5 1.5h-23q-1.5 0-1.5-1.5z') +
  path(
    's-board-pines',
    [0, 1, 2, 3, 4, 5, 6]
      .map((i) => `M${(i - 3) * 2.8} ${i % 2 ? -28.6 : -29.4}l1.5 6.4h-3z`)
      .join(''),
  );

/** A stepping stone with the ripple it makes. */
export const stone = (): string =>
  path('s-ripple', 'M-19 3.4Q-17 11.6 0 12.2Q17 11.6 19 3.4') +
  path('s-stone-side', 'M-13.6-.6Q-14.6 7.6 0 8.4Q14.6 7.6 13.6-.6Z') +
  path('s-stone', 'M-13.6-.8Q-13-8-1-8.2Q13-8.4 13.6-.8Q13 6 0 6Q-13 6-13.6-.8Z');

/** The council fire: seven logs round a flame. */
export function councilFire(): string {
  const logs = [
    [-17, -2, 62],
    [-10, 7.4, 22],
    [2, 10.2, -4],
    [14, 5.6, -34],
    [17, -3.6, -70],
    [-9, -9, -28],
    [8, -10, 24],
  ] as const;
  const log = ([x, y, turn]: (typeof logs)[number]) =>
    at(
      { x, y, turn },
      '<rect class="s-log-dark" x="-5.4" y="-1.2" width="10.8" height="4" rx="2"/>' +
        '<rect class="s-log" x="-5.4" y="-2.4" width="10.8" height="3.8" rx="1.9"/>',
    );
  return (
    ellipse('s-hearth', 0, 0, 24, 14.5) +
    logs.map(log).join('') +
    ellipse('s-ash', 0, 1.4, 6.4, 3.4) +
    path('s-log', 'M-5 2.4L4-.6L5 .8L-4.2 3.8ZM5 2.6L-4-.4L-5 1L4.4 4Z') +
    path(
      's-flame',
      'M0-13Q5.6-6.6 4.4-2.4Q3.4 1.6 0 1.6Q-3.8 1.6-4.4-2.2Q-4.6-5.4-2-7.6Q-2-5.6-.8-4.8Q1-8.6 0-13Z',
    ) +
    path('s-flame-heart', 'M.4-6Q2.6-3.4 2-1.2Q1.4.8 0 .8Q-1.8.6-1.8-1.4Q-1.6-3.2.4-6Z')
  );
}

export const boat = (): string =>
  path('s-ripple', 'M-18 4Q0 12 17 5') +
  path('s-hull', 'M-16 0Q0-8 16-1Q2 9-16 0Z') +
  path('s-hull-inside', 'M-12 0Q0-5 12-.8Q1 5.4-12 0Z') +
  path('s-pole', 'M-3-3.6V4M4-3.8V4M-6-8L8 9');

/** Hangs beside what the learner has mastered. */
export const lantern = (): string =>
  circle('s-wire', 0, -14.2, 1.9) +
  path('s-iron', 'M-4.2 1.2h8.4v-1.6l-1.4-1.2h-5.6l-1.4 1.2zM-3.6-9.4l1.6-2.6h4l1.6 2.6z') +
  path('s-lamp', 'M-2.8-9.2h5.6l.6 7.4h-6.8z') +
  path('s-wire', 'M0-9v7');
