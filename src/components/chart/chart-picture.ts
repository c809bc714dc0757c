import { wrapWords } from '~/chart';

export interface Picture {
  /** A whole SVG file: no style sheet, no script and no address in it. */
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 20;

/** Handed down by the parent: written where they change. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const;

const OURS = /^(class|role|tabindex|aria-.*|data-.*|style)$/;

/** Copies a drawing with every colour and font as it stands on the page. */
function inline(from: Element, to: Element, above: Readonly<Record<string, string>>): void {
  const style = getComputedStyle(from);
  const here = Object.fromEntries(INHERITED.map((name) => [name, style.getPropertyValue(name)]));
  for (const { name } of [...to.attributes]) if (OURS.test(name)) to.removeAttribute(name);
  for (const name of INHERITED) {
    if (here[name] === above[name]) to.removeAttribute(name);
    else to.setAttribute(name, here[name] ?? '');
  }
  if (style.opacity !== '1') to.setAttribute('opacity', style.opacity);
  // Another font than ours is fitted to the room that ours took.
  if (from instanceof SVGTextElement) {
    to.setAttribute('textLength', from.getComputedTextLength().toFixed(1));
    to.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
  [...from.children].forEach((child, nth) => {
    const copy = to.children[nth];
    if (copy) inline(child, copy, here);
  });
}

function withoutHelpers(node: Element): void {
  for (const helper of node.querySelectorAll('.point')) helper.remove();
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

interface Type {
  readonly family: string;
  readonly size: number;
  readonly weight: number;
  readonly leading: number;
  readonly colour: string;
}

/** Lines of text under each other, from `top` on, and where they end. */
function writeLines(parent: Element, text: string, width: number, top: number, type: Type): number {
  const ruler = document.createElement('canvas').getContext('2d');
  if (ruler) ruler.font = `${type.weight} ${type.size}px ${type.family}`;
  const widthOf = (line: string) => ruler?.measureText(line).width ?? 0;
  let y = top;
  for (const line of wrapWords(text, width, widthOf)) {
    y += type.leading;
    const at = document.createElementNS(SVG, 'text');
    at.textContent = line;
    for (const [name, value] of Object.entries({
      x: MARGIN,
      y: y - type.leading * 0.22,
      fill: type.colour,
      'font-family': type.family,
      'font-size': type.size,
      'font-weight': type.weight,
      textLength: widthOf(line).toFixed(1),
      lengthAdjust: 'spacingAndGlyphs',
    })) {
      at.setAttribute(name, String(value));
    }
    parent.append(at);
  }
  return y;
}

/** The chart as a picture of its own: paper, the finding, its sentence, and the drawing as it stands. */
export function chartPicture(
  drawn: SVGSVGElement,
  { title, sub }: { readonly title: string; readonly sub: string },
): Picture {
  const theme = getComputedStyle(drawn);
  const token = (name: string) => theme.getPropertyValue(name).trim();
  const inner = { width: drawn.width.baseVal.value, height: drawn.height.baseVal.value };
  const width = inner.width + 2 * MARGIN;

  const root = document.createElementNS(SVG, 'svg');
  const paper = document.createElementNS(SVG, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', token('--paper'));
  const name = document.createElementNS(SVG, 'title');
  name.textContent = title;
  const words = document.createElementNS(SVG, 'desc');
  words.textContent = sub;
  root.append(name, words, paper);

  const heading = { size: 20, weight: 700, leading: 24, colour: token('--ink') };
  const side = { size: 13, weight: 400, leading: 18, colour: token('--ink-3') };
  let y = writeLines(root, title, inner.width, MARGIN - 4, {
    ...heading,
    family: token('--display'),
  });
  y = writeLines(root, sub, inner.width, y + 2, { ...side, family: token('--text') });

  const copy = drawn.cloneNode(true) as SVGSVGElement;
  inline(drawn, copy, {});
  withoutHelpers(copy);
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(y + 12));
  copy.setAttribute('overflow', 'visible');
  root.append(copy);

  const height = Math.ceil(y + 12 + inner.height + MARGIN);
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.setAttribute('lang', document.documentElement.lang);
  return { markup: new XMLSerializer().serializeToString(root), width, height };
}
