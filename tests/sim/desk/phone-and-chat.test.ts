import { describe, expect, it } from 'vitest';
import { measure, runDesk } from '~/sim/desk';
import type { DeskPolicy } from '~/sim/desk';
import { everything } from './fixtures';

const SEED = 7;
const runWith = (policy: Partial<DeskPolicy>) =>
  runDesk(everything, { ...everything.start, ...policy }, SEED, 0);

describe('calling back', () => {
  it('keeps most of those in line who would have given up on the phone, and nobody else', () => {
    const lost = runWith({}).tickets.filter((t) => t.channel === 'phone' && t.gaveUpTick);
    const run = runWith({ callBack: true });
    const kept = run.tickets.filter(({ calledBack }) => calledBack);
    const stillLost = run.tickets.filter((t) => t.channel === 'phone' && t.gaveUpTick);
    expect(kept.length).toBeGreaterThan(stillLost.length);
    expect(lost.length).toBeGreaterThan(stillLost.length);
    expect(new Set(kept.map(({ channel }) => channel))).toEqual(new Set(['phone']));
    for (const ticket of kept) {
      expect(ticket.settledTick).toBeGreaterThan(ticket.respondedTick ?? Infinity);
      expect(ticket.contacts).toBeGreaterThan(1);
    }
  });
});

describe('several chats at once', () => {
  const chatWait = (chatsAtOnce: number) => {
    const run = runWith({ chatsAtOnce });
    const waits = run.tickets.flatMap(({ channel, arrivedTick, respondedTick }) =>
      channel === 'chat' && respondedTick ? [respondedTick - arrivedTick] : [],
    );
    return waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
  };

  it('shorten the wait for a first word', () => expect(chatWait(3)).toBeLessThan(chatWait(1)));

  it('are answered more slowly for each further one that is open', () => {
    const alone = runWith({ chatsAtOnce: 1 });
    const together = runWith({ chatsAtOnce: 3 });
    const work = (run: typeof alone) =>
      run.tickets
        .filter(({ channel, firstContact }) => channel === 'chat' && firstContact)
        .reduce((sum, { workMinutes }) => sum + workMinutes, 0);
    expect(work(together)).toBeGreaterThan(work(alone));
  });

  it('never make reception busier than it is paid for', () => {
    const busy = measure(runWith({ chatsAtOnce: 4 }), everything).receptionBusyShare;
    expect(busy).toBeGreaterThan(0.3);
    // People finish what they have in hand after hours, so a little above all of it would be no fault.
    expect(busy).toBeLessThan(1.1);
  });
});
