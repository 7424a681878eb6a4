import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

// What a person reads stands in renderer/text. This finds what stands elsewhere: text between tags, in what is read out or shown
// of an element, in what is passed on as a title or label, and whole sentences anywhere.

const shown = new Set(
  "aria-label aria-description aria-valuetext alt hint label name other placeholder text textValue title what".split(" "),
);
const sentence = /\p{Lu}\p{Ll}+ \p{L}/u;
/** Parley's name is the same in all languages. */
const isWords = (text: string): boolean => /\p{L}/u.test(text.replaceAll("Parley", ""));

export interface Scan {
  files: number;
  found: string[];
}

export function findWords(root: string): Scan {
  const files = globSync("renderer/**/*.{ts,tsx}", { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.startsWith("renderer/text/"))
    .toSorted();
  return { files: files.length, found: files.flatMap((file) => wordsIn(file, readFileSync(join(root, file), "utf8"))) };
}

function wordsIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = new Map<number, string>();

  function tell(node: ts.Node, words: string): void {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.set(node.getStart(source), `${file}:${line + 1}: ${words.trim()}`);
  }

  /** The literals that an expression can come out as. */
  function literals(node: ts.Node): (ts.LiteralLikeNode | ts.JsxText)[] {
    if (ts.isStringLiteralLike(node)) return [node];
    if (ts.isTemplateExpression(node)) return [node.head, ...node.templateSpans.map(({ literal }) => literal)];
    if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
    if (ts.isBinaryExpression(node)) return isComparison(node) ? [] : [...literals(node.left), ...literals(node.right)];
    if (ts.isParenthesizedExpression(node)) return literals(node.expression);
    if (ts.isJsxExpression(node) && node.expression) return literals(node.expression);
    return [];
  }

  function look(node: ts.Node): void {
    if (ts.isJsxElement(node) && node.openingElement.tagName.getText(source) === "code") return;
    if (ts.isImportDeclaration(node) || isThrown(node)) return;
    if (ts.isJsxText(node) && isWords(node.text)) tell(node, node.text);
    const value = shownValue(node, source);
    if (value) for (const each of literals(value)) if (isWords(each.text)) tell(each, each.text);
    if ((ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) && sentence.test(node.text)) tell(node, node.text);
    ts.forEachChild(node, look);
  }

  look(source);
  return [...found.values()];
}

/** What is put where a person sees or hears it. */
function shownValue(node: ts.Node, source: ts.SourceFile): ts.Node | undefined {
  if (ts.isJsxAttribute(node) && shown.has(node.name.getText(source))) return node.initializer;
  if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))) return node.expression;
  if (ts.isPropertyAssignment(node) && /^(label|text|title)$/.test(node.name.getText(source))) return node.initializer;
  return undefined;
}

/** For whoever reads the code, not for whoever reads the page. */
function isThrown(node: ts.Node): boolean {
  return ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "Error";
}

function isComparison({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
}

/** Sound only when something was read: a scan that finds no files proves nothing. */
export function verdict({ files, found }: Scan): { ok: boolean; said: string[] } {
  if (files < 40) return { ok: false, said: [`only ${files} files were found; the check did not see the page`] };
  return { ok: found.length === 0, said: [...found, `${files} files, ${found.length} texts outside of the catalogue`] };
}
