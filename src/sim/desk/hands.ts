import { schedule } from '~/sim/engine';
import { EVENT } from './events';
import type { Desk } from './state';
import { NONE } from './tables';
import { CHANNELS } from './words';

/** Whose a pair of hands is: who may have several chats open has further rows, behind everybody's first. */
export const personOf = ({ plan }: Desk, hands: number): number =>
  hands < plan.people ? hands : hands % plan.people;

/** What each pair of a person's hands holds, NONE for nothing. */
export const handsOf = ({ plan, agents }: Desk, person: number): readonly number[] =>
  Array.from({ length: plan.handsEach }, (_, hand) => agents.ticket[person + hand * plan.people]!);

/** Somebody's hands come free of what they hold at a moment, unless they lay it aside or are kept longer. */
export function freeHandsAt({ agents, events }: Desk, agent: number, at: number): void {
  agents.freeAt[agent] = at;
  schedule(events, at, EVENT.handsFree, agent, agents.generation[agent]!);
}

const CHAT = CHANNELS.indexOf('chat');
/** Whether a ticket came by chat, so that somebody may have it open beside others. */
export const isChat = ({ tickets }: Desk, ticket: number): boolean =>
  tickets.channel[ticket] === CHAT;

/** Puts a ticket in a pair of hands. */
export function hold(desk: Desk, agent: number, ticket: number): void {
  const { agents } = desk;
  const person = personOf(desk, agent);
  agents.ticket[agent] = ticket;
  agents.held[person]! += 1;
  if (isChat(desk, ticket)) agents.chats[person]! += 1;
}

/** Takes the ticket out of a pair of hands. */
export function letGo(desk: Desk, agent: number): void {
  const { agents } = desk;
  const person = personOf(desk, agent);
  if (isChat(desk, agents.ticket[agent]!)) agents.chats[person]! -= 1;
  agents.held[person]! -= 1;
  agents.ticket[agent] = NONE;
}

/** Whoever has something in hand is kept from it for a while; it takes that much longer. */
export function keepFromWork(desk: Desk, agent: number, seconds: number): void {
  desk.agents.generation[agent]! += 1;
  freeHandsAt(desk, agent, desk.agents.freeAt[agent]! + seconds);
}
