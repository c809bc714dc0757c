/** A text as the lab writes it, where a number and its unit stay on one line. */
export const bound = (text: string): string =>
  text
    .replace(/(?<=\d) (?=(?:min|h|u|d|%)(?![a-z]))/g, '\u00a0')
    .replace(/(?<=\d\u00a0[hud]) (?=\d)/g, '\u00a0')
    .replace(/(?<=€) /g, '\u00a0');
