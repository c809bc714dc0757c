/**
 * Hears of focus that came by keys. Focus by pointer comes before the click is done: a panel that moves
 * then takes its control away from under the pointer.
 */
export const onKeyFocus = (hear: () => void) => (event: FocusEvent) => {
  if (event.currentTarget instanceof Element && event.currentTarget.matches(':focus-visible'))
    hear();
};
