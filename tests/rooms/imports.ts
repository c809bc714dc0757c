import ts from 'typescript';

/** A piece of a file that the checks care about, with the line it stands on. */
export interface Found {
  readonly what: string;
  readonly line: number;
}
export interface FoundImport extends Found {
  /** Erased when compiled, so nothing runs. */
  readonly typeOnly: boolean;
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** Keeps what matches and blanks the rest, so that every line keeps its number. */
function only(text: string, pattern: RegExp): string {
  let out = '';
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const body = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(body);
    out += blank(text.slice(end, start)) + body;
    end = start + body.length;
  }
  return out + blank(text.slice(end));
}

/** The script of a source file, at its own line numbers. */
export function scriptOf(path: string, text: string): string {
  if (path.endsWith('.svelte')) return only(text, /<script\b[^>]*>([\s\S]*?)<\/script>/g);
  if (path.endsWith('.mdx')) return only(text, /^(?:import|export)\s[^\n]*\bfrom\s[^\n]*/gm);
  if (!path.endsWith('.astro')) return text;
  const head = /^---\n([\s\S]*?)\n---/.exec(text)?.[0] ?? '';
  const front = only(head, /^---\n([\s\S]*?)\n---/g);
  return (
    front + only(text.slice(head.length), /<script\b(?![^>]*is:inline)[^>]*>([\s\S]*?)<\/script>/g)
  );
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile('file.ts', scriptOf(path, text), ts.ScriptTarget.Latest, true);
}

function visit(file: ts.SourceFile, see: (node: ts.Node, line: number) => void): void {
  const walk = (node: ts.Node): void => {
    see(node, file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1);
    ts.forEachChild(node, walk);
  };
  ts.forEachChild(file, walk);
}

const isText = (node: ts.Node | undefined): node is ts.StringLiteralLike =>
  node !== undefined && ts.isStringLiteralLike(node);

/** Everything that a file imports: statements, re-exports, `import()`, globs and workers' addresses. */
export function importsOf(path: string, text: string): FoundImport[] {
  const found: FoundImport[] = [];
  const file = parse(path, text);
  visit(file, (node, line) => {
    const add = (what: string, typeOnly = false) => found.push({ what, line, typeOnly });
    if (ts.isImportDeclaration(node) && isText(node.moduleSpecifier))
      add(
        node.moduleSpecifier.text,
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      );
    if (ts.isExportDeclaration(node) && isText(node.moduleSpecifier))
      add(node.moduleSpecifier.text, node.isTypeOnly);
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    const first = node.arguments?.[0];
    if (!isText(first)) return;
    const callee = node.expression;
    if (callee.kind === ts.SyntaxKind.ImportKeyword) add(first.text);
    if (callee.getText(file) === 'import.meta.glob') add(first.text);
    if (callee.getText(file) === 'URL' && node.arguments?.[1]?.getText(file) === 'import.meta.url')
      add(first.text);
  });
  return found;
}

/** Names that a core must not use, as `object.member`; a lone word is the global itself. */
const REFUSED = new Map<string, string>([
  ['Math.random', 'chance comes in as an argument'],
  ['crypto', 'chance comes in as an argument'],
  ['Date', 'time comes in as an argument'],
  ['performance', 'time comes in as an argument'],
  ...'acos acosh asin asinh atan atanh atan2 cbrt cos cosh exp expm1 hypot log log1p log10 log2 pow sin sinh tan tanh'
    .split(' ')
    .map((f): [string, string] => [`Math.${f}`, 'engines round it differently; use ~/base/maths']),
]);

/** What a core uses of the clock, of chance and of the maths that engines round differently. */
export function refusedIn(path: string, text: string): (Found & { why: string })[] {
  const found: (Found & { why: string })[] = [];
  const file = parse(path, text);
  const add = (what: string, line: number) => {
    const why = REFUSED.get(what);
    if (why) found.push({ what, line, why });
  };
  visit(file, (node, line) => {
    if (ts.isPropertyAccessExpression(node))
      add(`${node.expression.getText(file)}.${node.name.text}`, line);
    if (ts.isElementAccessExpression(node) && isText(node.argumentExpression))
      add(`${node.expression.getText(file)}.${node.argumentExpression.text}`, line);
    if (!ts.isIdentifier(node)) return;
    const { parent } = node;
    const isOwnName =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isTypeReferenceNode(parent);
    if (!isOwnName) add(node.text, line);
  });
  return found;
}
