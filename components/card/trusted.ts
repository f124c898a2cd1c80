/**
 * Makes a handler that only a person can set off. Scripts of the page can reach the buttons of the card, but what they
 * dispatch is not trusted by the browser.
 */
export const trusted =
  <E extends Event>(act: (event: E) => void) =>
  (event: E): void => {
    if (event.isTrusted) act(event);
  };
