import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

export interface ShownText {
  readonly text: string;
  /** No character that shows is left unstruck. */
  readonly struck: boolean;
}

const blocks = new Set(['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dd', 'dt', 'tr', 'pre']);
const silent = new Set(['script', 'style', 'template', 'title', 'table']);
const strikes = new Set(['s', 'del', 'strike']);

/**
 * The text of nodes as a browser lays it out: white space of the source is one space, paragraphs and <br> are lines.
 * Tables further in are left to be read as tables.
 */
export function shownText(
  nodes: readonly Node[],
  struck: boolean,
  struckNames: ReadonlySet<string>,
  around?: Element,
): ShownText {
  const collected: Collected = { text: '', allStruck: true, struckNames };
  collect(nodes, struck || (around !== undefined && isStruck(around, struckNames)), collected);
  const text = collected.text
    .replace(/ *\n */g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '')
    .replaceAll(hardBreak, '\n');
  return { text, struck: collected.allStruck && text !== '' };
}

interface Collected {
  text: string;
  allStruck: boolean;
  readonly struckNames: ReadonlySet<string>;
}

/** Stands for <br> until the soft line ends are settled; no character that a page can hold after parsing. */
const hardBreak = '\0';

function collect(nodes: readonly Node[], struck: boolean, into: Collected): void {
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node) addText(node.value, struck, into);
    else if ('tagName' in node && !silent.has(node.tagName) && !hiddenBy(node)) addElement(node, struck, into);
  }
}

function addText(value: string, struck: boolean, into: Collected): void {
  const text = value.replace(/[ \t\r\n\f]+/g, ' ');
  const isAfterSpace = [' ', '\n', hardBreak].some((space) => into.text.endsWith(space));
  const joined = isAfterSpace && text.startsWith(' ') ? text.slice(1) : text;
  if (joined.trim() !== '' && !struck) into.allStruck = false;
  into.text += joined;
}

function addElement(element: Element, struck: boolean, into: Collected): void {
  if (element.tagName === 'br') {
    into.text = withoutLastSpace(into.text) + hardBreak;
    return;
  }
  const block = blocks.has(element.tagName);
  if (block) startLine(into);
  collect(element.childNodes, struck || isStruck(element, into.struckNames), into);
  if (block) startLine(into);
}

function startLine(into: Collected): void {
  const last = withoutLastSpace(into.text).at(-1);
  if (last !== undefined && last !== '\n' && last !== hardBreak) into.text += '\n';
}

function withoutLastSpace(text: string): string {
  return text.endsWith(' ') ? text.slice(0, -1) : text;
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? '';
}

export function hiddenBy(element: Element): boolean {
  return /display\s*:\s*none/i.test(attribute(element, 'style')) || element.attrs.some(({ name }) => name === 'hidden');
}

function isStruck(element: Element, struckNames: ReadonlySet<string>): boolean {
  if (strikes.has(element.tagName)) return true;
  if (/text-decoration[^;]*line-through/i.test(attribute(element, 'style'))) return true;
  return attribute(element, 'class')
    .split(/\s+/)
    .some((name) => struckNames.has(name));
}

/** Classes that strike text through, as Excel writes them into <style>: `.xl66 {…text-decoration:line-through;}`. */
export function struckClasses(html: string): ReadonlySet<string> {
  const rules = html.matchAll(/\.([\w-]+)\s*\{([^{}]*)\}/g);
  const names = [...rules].flatMap(([, name, body = '']) => (/line-through/i.test(body) && name ? [name] : []));
  return new Set(names);
}
