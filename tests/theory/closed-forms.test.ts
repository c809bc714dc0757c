import { describe, expect, it } from 'vitest';
import {
  cobham,
  erlangA,
  erlangB,
  erlangC,
  finiteLine,
  mmc,
  pollaczekKhinchine,
  preemptiveResume,
} from '~/sim/queue';

const within = (obtained: number, expected: number) =>
  expect(Math.abs(obtained - expected)).toBeLessThan(1e-6);

// Each expected value was computed in exact rational arithmetic, apart from this code.
describe('Erlang B', () => {
  it.each([
    [1, 1, 0.5],
    [2, 1, 0.2],
    [5, 3, 0.110054],
    [10, 5, 0.018385],
    [10, 10, 0.214582],
    [20, 15, 0.045593],
    [50, 40, 0.018691],
    [100, 90, 0.026957],
    [190, 200, 0.08869684386923561],
  ])('of %d servers and load %d is %d', (servers, load, expected) =>
    within(erlangB(servers, load), expected),
  );
});

describe('Erlang C', () => {
  it.each([
    [2, 1, 0.333333],
    [3, 2, 0.444444],
    [5, 4, 0.554113],
    [10, 8, 0.40918],
    [10, 9, 0.668732],
    [20, 18, 0.550769],
    [55, 48, 0.238701],
    [100, 95, 0.506457],
    [25, 20, 0.209103],
    [132, 123, 0.321116],
  ])('of %d servers and load %d is %d', (servers, load, expected) =>
    within(erlangC(servers, load), expected),
  );

  it('has no answer when more comes than can leave', () => expect(erlangC(3, 3)).toBeNaN());
});

describe('M/M/c', () => {
  it.each([
    [1, 1, 2, 0.5, 0.5, 1, 1],
    [1, 9, 10, 0.9, 8.1, 1, 9],
    [3, 0.2, 0.1, 4.444444, 0.888889, 14.444444, 2.888889],
    [10, 8, 1, 0.20459, 1.636721, 1.20459, 9.636721],
  ])(
    'of %d servers, rates %d and %d',
    (servers, arrivals, service, wait, waiting, stay, present) => {
      const line = mmc(servers, arrivals, service);
      within(line.wait, wait);
      within(line.waiting, waiting);
      within(line.stay, stay);
      within(line.present, present);
    },
  );
});

it.each([
  [0, 2],
  [0.5, 3],
  [1, 4],
  [2, 6],
  [4, 10],
])('Pollaczek and Khinchine at load 0.8 and scv %d wait %d services', (scv, expected) =>
  within(pollaczekKhinchine(0.8, 1, scv), expected),
);

it.each([
  [1, [0.2, 0.6, 1.2], 3, [0.238095, 0.324675, 0.909091]],
  [2, [0.2, 0.6, 1.2], 3, [0.028736, 0.033156, 0.048077]],
  [5, [0.2, 0.8, 3], 1, [0.11544, 0.1443, 0.692641]],
  [10, [0.4, 1.6, 6], 1, [0.042623, 0.053279, 0.255737]],
])('Cobham with %d servers and classes %j', (servers, arrivals, service, expected) => {
  const waits = cobham(servers, arrivals, service);
  expected.forEach((wait, index) => within(waits[index] ?? NaN, wait));
});

it.each([
  [50, 48, 0.5, 0.467774, 0.030912, 0.061824, 2.967576, 0.930324],
  [10, 10, 0.5, 0.619655, 0.103913, 0.207826, 2.078264, 0.896087],
  [10, 12, 1, 0.757608, 0.213632, 0.213632, 2.563588, 0.943641],
  [5, 6, 0.25, 0.881022, 0.202705, 0.81082, 4.864918, 0.956754],
])(
  'Erlang A with %d servers, %d arrivals, impatience %d',
  (servers, arrivals, gaveUp, waitShare, gaveUpShare, wait, waiting, busyShare) => {
    const line = erlangA(servers, arrivals, 1, gaveUp);
    within(line.waitShare, waitShare);
    within(line.gaveUpShare, gaveUpShare);
    within(line.wait, wait);
    within(line.waiting, waiting);
    within(line.busyShare, busyShare);
  },
);

it('interruption with one server', () => {
  const waits = preemptiveResume([0.2, 0.6, 1.2], 3);
  [0.02381, 0.15368, 1.030303].forEach((wait, index) => within(waits[index] ?? NaN, wait));
});

it('M/M/2 with room for three', () => {
  const { present, turnedAwayShare } = finiteLine(2, 3, 3, 4);
  within(present, 0.76234);
  within(turnedAwayShare, 0.0493601);
});
