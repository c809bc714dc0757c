/** A voice that speaks at most once in so many milliseconds; the newest sentence wins. */
export interface Announcer {
  /** Speaks now if it may, otherwise as soon as it may. */
  readonly offer: (sentence: string, nowMs: number) => void;
  /** Speaks now, whatever was said before: the reader asked. */
  readonly say: (sentence: string, nowMs: number) => void;
  /** To be called now and then: brings out what had to wait. */
  readonly beat: (nowMs: number) => void;
}

export function createAnnouncer(speak: (sentence: string) => void, everyMs = 5000): Announcer {
  let spokenAt = -Infinity;
  let waiting: string | undefined;
  const say = (sentence: string, nowMs: number) => {
    waiting = undefined;
    spokenAt = nowMs;
    speak(sentence);
  };
  const beat = (nowMs: number) => {
    if (waiting !== undefined && nowMs - spokenAt >= everyMs) say(waiting, nowMs);
  };
  return {
    say,
    beat,
    offer(sentence, nowMs) {
      waiting = sentence;
      beat(nowMs);
    },
  };
}
