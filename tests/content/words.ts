/** The end of the tag that starts at `from`, and the texts that stand in it, with their keys. */
function readTag(body: string, from: number) {
  const texts: { key: string; text: string }[] = [];
  let depth = 0;
  for (let i = from; i < body.length; i++) {
    const c = body.charAt(i);
    if (c === '"') {
      const end = body.indexOf('"', i + 1);
      const key = /(\w+)\s*[=:]\s*\{?\s*$/.exec(body.slice(from, i))?.[1] ?? '';
      texts.push({ key, text: body.slice(i + 1, end) });
      i = end;
    } else if (c === '{') depth++;
    else if (c === '}') depth--;
    else if (c === '>' && depth === 0) return { end: i + 1, texts };
  }
  return { end: body.length, texts };
}

/**
 * A lesson's text as a reader meets it: its prose, and the sentences that its figures say.
 * Labels stand in for pictures, and single words are ids and times: neither is prose.
 */
export function readableText(body: string): string {
  let prose = '';
  const said: string[] = [];
  for (let i = 0; i < body.length;) {
    if (/^<\/?[A-Za-z]/.test(body.slice(i, i + 3))) {
      const { end, texts } = readTag(body, i);
      said.push(...texts.filter((t) => t.key !== 'label' && /\s/.test(t.text)).map((t) => t.text));
      i = end;
    } else prose += body.charAt(i++);
  }
  return `${prose}\n${said.join('\n')}`;
}

export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,€%-]*/gu)?.length ?? 0;
