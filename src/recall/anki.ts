import type { Card } from './deck';

/** One field of a tab-separated line: no tab and no line break can end it early. */
function field(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.includes('"') ? `"${flat.replaceAll('"', '""')}"` : flat;
}

/**
 * The deck as a text file that Anki imports: one note a card with its id as guid, so that a later
 * import changes words and keeps what Anki knows of the reader (Anki manual, "Text files").
 */
export function ankiText(cards: readonly Card[], deck: string): string {
  const head = [
    '#separator:tab',
    '#html:false',
    '#notetype:Basic',
    `#deck:${deck}`,
    '#guid column:1',
    '#tags column:4',
  ];
  const lines = cards.map(({ id, front, back, kind, lesson, extra }) => {
    const tags = [kind, lesson, ...(extra ? ['extra'] : [])].join(' ');
    return [`service-camp-${id}`, front, back, tags].map(field).join('\t');
  });
  return `${[...head, ...lines].join('\n')}\n`;
}
