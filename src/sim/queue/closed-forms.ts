/**
 * Textbook results for lines in the long run. Rates are per unit of time, `load` is arrivals per
 * mean service (Erlangs), and times come out in the same unit.
 */

/** Share of calls that find all servers busy when nobody may wait: B(k) = a B(k-1) / (k + a B(k-1)). */
export function erlangB(servers: number, load: number): number {
  let blocked = 1;
  for (let k = 1; k <= servers; k += 1) blocked = (load * blocked) / (k + load * blocked);
  return blocked;
}

/** Share that must wait in M/M/c: C = c B / (c - a (1 - B)). NaN when the line never ends. */
export function erlangC(servers: number, load: number): number {
  if (load >= servers) return NaN;
  const blocked = erlangB(servers, load);
  return (servers * blocked) / (servers - load * (1 - blocked));
}

export interface LineMeans {
  /** Mean wait before service, and mean number waiting. */
  readonly wait: number;
  readonly waiting: number;
  /** Mean time in all, and mean number in all. */
  readonly stay: number;
  readonly present: number;
}

/** M/M/c: Wq = C / (c mu - lambda), the rest by Little's law. */
export function mmc(servers: number, arrivalRate: number, serviceRate: number): LineMeans {
  const wait = erlangC(servers, arrivalRate / serviceRate) / (servers * serviceRate - arrivalRate);
  const stay = wait + 1 / serviceRate;
  return { wait, waiting: arrivalRate * wait, stay, present: arrivalRate * stay };
}

/** Mean wait in M/G/1 (Pollaczek and Khinchine): rho (1 + scv) / (2 (1 - rho)) mean services. */
export function pollaczekKhinchine(arrivalRate: number, meanService: number, scv: number): number {
  const busy = arrivalRate * meanService;
  return (busy * meanService * (1 + scv)) / (2 * (1 - busy));
}

/**
 * Mean wait per class in M/M/c served by class without interruption (Cobham 1954):
 * W(k) = (C / (c mu)) / ((1 - s(k-1)) (1 - s(k))), s(k) the load per server of classes up to k.
 */
export function cobham(
  servers: number,
  arrivalRates: readonly number[],
  serviceRate: number,
): readonly number[] {
  const total = arrivalRates.reduce((sum, rate) => sum + rate, 0);
  const start = erlangC(servers, total / serviceRate) / (servers * serviceRate);
  let above = 0;
  return arrivalRates.map((rate) => {
    const upTo = above + rate / (servers * serviceRate);
    const wait = start / ((1 - above) * (1 - upTo));
    above = upTo;
    return wait;
  });
}

/**
 * Mean wait per class in M/M/1 when a higher class takes the server from a lower one, whose work goes on
 * later: stay W(k) = (1 / mu) / ((1 - s(k-1)) (1 - s(k))), less the service itself.
 */
export function preemptiveResume(
  arrivalRates: readonly number[],
  serviceRate: number,
): readonly number[] {
  let above = 0;
  return arrivalRates.map((rate) => {
    const upTo = above + rate / serviceRate;
    const stay = 1 / serviceRate / ((1 - above) * (1 - upTo));
    above = upTo;
    return stay - 1 / serviceRate;
  });
}

/** M/M/c/K by birth and death: mean number present, and share of arrivals who find it full. */
export function finiteLine(
  servers: number,
  places: number,
  arrivalRate: number,
  serviceRate: number,
): { readonly present: number; readonly turnedAwayShare: number } {
  const weights = [1];
  for (let n = 1; n <= places; n += 1) {
    weights.push((weights[n - 1]! * arrivalRate) / (Math.min(n, servers) * serviceRate));
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const present = weights.reduce((total, weight, n) => total + n * weight, 0) / sum;
  return { present, turnedAwayShare: weights[places]! / sum };
}

export interface ErlangA {
  readonly waitShare: number;
  readonly gaveUpShare: number;
  /** Over all customers, given up or served. */
  readonly wait: number;
  readonly waiting: number;
  /** Mean share of servers at work. */
  readonly busyShare: number;
}

/** M/M/c with exponential patience of rate `gaveUpRate` (Palm), by birth and death over `states` states. */
export function erlangA(
  servers: number,
  arrivalRate: number,
  serviceRate: number,
  gaveUpRate: number,
  states = 4000,
): ErlangA {
  const weights = new Float64Array(states + 1);
  weights[0] = 1;
  let sum = 1;
  for (let n = 1; n <= states; n += 1) {
    const leaveRate = Math.min(n, servers) * serviceRate + Math.max(0, n - servers) * gaveUpRate;
    weights[n] = (weights[n - 1]! * arrivalRate) / leaveRate;
    sum += weights[n]!;
  }
  let waiting = 0;
  let busy = 0;
  let waitShare = 0;
  weights.forEach((weight, n) => {
    const share = weight / sum;
    waiting += share * Math.max(0, n - servers);
    busy += share * Math.min(n, servers);
    if (n >= servers) waitShare += share;
  });
  return {
    waitShare,
    gaveUpShare: (gaveUpRate * waiting) / arrivalRate,
    wait: waiting / arrivalRate,
    waiting,
    busyShare: busy / servers,
  };
}
