import type { CardDays } from '~/stores/card-days';
import { daysOfCards } from '../due';
import { inTurns } from '../in-turns';

/** The days of cards that lie ahead, once they are worked out; nothing for somebody without cards. */
export class CardsAhead {
  told = $state.raw<CardDays>();

  /** Works them out anew; answers how to stop. */
  look(...asked: Parameters<typeof daysOfCards>): () => void {
    let stopped = false;
    let stop = () => {};
    void daysOfCards(...asked).then((walk) => {
      if (stopped) return;
      this.told = undefined;
      stop = inTurns(walk, (days) => (this.told = days));
    });
    return () => {
      stopped = true;
      stop();
    };
  }
}
