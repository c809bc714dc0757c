import { chanceOf } from '~/base/philox';
import { createEventList, samplerOf, schedule, takeNext } from '~/sim/engine';
import type { QueueModel, QueueRun } from './model';

/** Kinds of event, in the order in which simultaneous ones happen: a server is free before the next asks. */
const SERVICE_ENDS = 0;
const PATIENCE_ENDS = 1;
const ARRIVES = 2;

/** What is drawn for each customer, each at its own address. */
const GAP = 0;
const CLASS = 1;
const SERVICE = 2;
const PATIENCE = 3;

/** Runs the line from empty until the last customer has left. */
export function simulateQueue(model: QueueModel, seed: number, replication: number): QueueRun {
  const { customers } = model;
  const chance = chanceOf(seed, replication);
  const run = {
    classes: new Uint8Array(customers),
    arrivals: new Float64Array(customers),
    waits: new Float64Array(customers),
    services: new Float64Array(customers),
    gaveUp: new Uint8Array(customers),
    turnedAway: new Uint8Array(customers),
  };
  const rates = model.classes.map(({ gapMeanMinutes }) => 1 / gapMeanMinutes);
  const rate = rates.reduce((sum, r) => sum + r, 0);
  const gap = samplerOf({ shape: 'exponential', meanMinutes: 1 / rate });
  const service = samplerOf(model.service);
  const patience = model.patience && samplerOf(model.patience);

  // One linked line per class, through `behind`; -1 is nobody.
  const first = new Int32Array(rates.length).fill(-1);
  const last = new Int32Array(rates.length).fill(-1);
  const behind = new Int32Array(customers).fill(-1);
  const waiting = new Uint8Array(customers);
  const list = createEventList();
  const room = (model.places ?? Infinity) - model.servers;
  let inLine = 0;
  let free = model.servers;
  let events = 0;

  const classOf = (customer: number): number => {
    if (rates.length === 1) return 0;
    let place = chance.uniform(customer, CLASS) * rate;
    let index = 0;
    while (index < rates.length - 1 && place >= rates[index]!) place -= rates[index++]!;
    return index;
  };

  const serve = (customer: number, now: number): void => {
    const length = service(chance.uniform(customer, SERVICE));
    run.waits[customer] = now - run.arrivals[customer]!;
    run.services[customer] = length;
    schedule(list, now + length, SERVICE_ENDS, customer);
  };

  /** Takes whoever is next out of the line; -1 when nobody waits. Those who gave up are passed over. */
  const nextInLine = (): number => {
    for (let index = 0; index < first.length; index += 1) {
      while (first[index]! >= 0) {
        const customer = first[index]!;
        first[index] = behind[customer]!;
        if (waiting[customer] === 1) {
          waiting[customer] = 0;
          inLine -= 1;
          return customer;
        }
      }
    }
    return -1;
  };

  const joinLine = (customer: number, index: number): void => {
    waiting[customer] = 1;
    inLine += 1;
    if (first[index]! < 0) first[index] = customer;
    else behind[last[index]!] = customer;
    last[index] = customer;
  };

  const arrive = (customer: number, now: number): void => {
    const index = classOf(customer);
    run.classes[customer] = index;
    run.arrivals[customer] = now;
    if (customer + 1 < customers) {
      schedule(list, now + gap(chance.uniform(customer + 1, GAP)), ARRIVES, customer + 1);
    }
    if (free > 0) {
      free -= 1;
      serve(customer, now);
      return;
    }
    if (inLine >= room) {
      run.turnedAway[customer] = 1;
      return;
    }
    joinLine(customer, index);
    if (patience) {
      schedule(list, now + patience(chance.uniform(customer, PATIENCE)), PATIENCE_ENDS, customer);
    }
  };

  schedule(list, gap(chance.uniform(0, GAP)), ARRIVES, 0);
  while (takeNext(list)) {
    events += 1;
    const now = list.takenTick;
    const customer = list.takenSubject;
    if (list.takenClass === ARRIVES) arrive(customer, now);
    else if (list.takenClass === SERVICE_ENDS) {
      const next = nextInLine();
      if (next < 0) free += 1;
      else serve(next, now);
    } else if (waiting[customer] === 1) {
      waiting[customer] = 0;
      inLine -= 1;
      run.gaveUp[customer] = 1;
      run.waits[customer] = now - run.arrivals[customer]!;
    }
  }
  return { ...run, events };
}
