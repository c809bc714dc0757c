import fc from 'fast-check';
import { expect } from 'vitest';
import { NONE, lineTable, ticketTable } from '~/sim/desk/tables';
import { join, leave } from '~/sim/desk/waiting-line';

/** Joining and leaving at any place keeps the line sorted by key, first come first among equals. */
export function staysSorted(): void {
  const move = fc.record({ key: fc.nat({ max: 3 }), leaves: fc.nat({ max: 100 }) });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 80 }), (moves) => {
      const tickets = ticketTable(moves.length);
      const lines = lineTable(2);
      let model: { ticket: number; key: number }[] = [];
      moves.forEach(({ key, leaves }, ticket) => {
        tickets.queueKey[ticket] = key;
        join(lines, tickets, 1, ticket);
        model.push({ ticket, key });
        model.sort((a, b) => a.key - b.key || a.ticket - b.ticket);
        const gone = model[leaves];
        if (gone) {
          leave(lines, tickets, 1, gone.ticket);
          model = model.filter((other) => other !== gone);
        }
        const forward: number[] = [];
        for (let t = lines.front[1] ?? NONE; t !== NONE; t = tickets.behind[t] ?? NONE)
          forward.push(t);
        const backward: number[] = [];
        for (let t = lines.back[1] ?? NONE; t !== NONE; t = tickets.ahead[t] ?? NONE)
          backward.push(t);
        expect(forward).toEqual(model.map((other) => other.ticket));
        expect(backward).toEqual([...forward].reverse());
        expect(lines.waiting[1]).toBe(model.length);
        expect(lines.front[0]).toBe(NONE);
      });
    }),
    { seed: 1 },
  );
}
