import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

/** A page as a browser reads it. */
export function elementsOf(page: string): Element[] {
  return parse(page).childNodes.flatMap(below);
}

function below(node: Node): Element[] {
  return 'tagName' in node ? [node, ...node.childNodes.flatMap(below)] : [];
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

export function textOf(element: Element): string {
  return element.childNodes
    .map((node) =>
      'value' in node ? node.value : 'tagName' in node ? (node.tagName === 'br' ? '\n' : textOf(node)) : '',
    )
    .join('');
}
