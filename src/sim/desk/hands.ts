import { schedule } from '~/sim/engine';
import { EVENT } from './events';
import type { Desk } from './state';

/** Somebody's hands come free of what they hold at a moment, unless they lay it aside or are kept longer. */
export function freeHandsAt({ agents, events }: Desk, agent: number, at: number): void {
  agents.freeAt[agent] = at;
  schedule(events, at, EVENT.handsFree, agent, agents.generation[agent]!);
}

/** Whoever has something in hand is kept from it for a while; it takes that much longer. */
export function keepFromWork(desk: Desk, agent: number, seconds: number): void {
  desk.agents.generation[agent]! += 1;
  freeHandsAt(desk, agent, desk.agents.freeAt[agent]! + seconds);
}
