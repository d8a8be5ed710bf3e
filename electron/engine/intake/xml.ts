import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { IntakeRefusal } from './intakeRefusal.ts';

/** An element without its name space prefix: table:table-row is 'table-row'. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  // Without this &#10; stays as it is written.
  htmlEntities: true,
  // The limits are meant for entities of the file's own, which are refused below.
  processEntities: { enabled: true, maxTotalExpansions: Number.POSITIVE_INFINITY, maxExpandedLength: 2 ** 31 },
});

const textKey = '#text';
const attributesKey = ':@';

/**
 * @throws IntakeRefusal 'truncated' where tags do not close, 'zip-bomb' where the file declares entities, which no
 * spreadsheet program writes
 */
export function parseXml(xml: string): XmlElement {
  refuseEntities(xml);
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new IntakeRefusal('truncated', `XML ${verdict.err.line}:${verdict.err.col}`);
  const root = toNodes(parser.parse(xml)).find((node) => typeof node !== 'string' && !node.name.startsWith('?'));
  if (root === undefined || typeof root === 'string') throw new IntakeRefusal('truncated', 'XML');
  return root;
}

export function refuseEntities(xml: string): void {
  if (/<!ENTITY\s/i.test(xml)) throw new IntakeRefusal('zip-bomb', '<!ENTITY>');
}

/** The parser's lists of {name: children, ':@': attributes} as elements. */
function toNodes(parsed: unknown): XmlNode[] {
  if (!Array.isArray(parsed)) return [];
  return parsed.flatMap((entry: unknown): XmlNode[] => {
    if (typeof entry !== 'object' || entry === null) return [];
    const record: Readonly<Record<string, unknown>> = { ...entry };
    if (textKey in record) return [String(record[textKey])];
    const name = Object.keys(record).find((key) => key !== attributesKey);
    if (name === undefined) return [];
    return [{ name, attributes: toAttributes(record[attributesKey]), children: toNodes(record[name]) }];
  });
}

function toAttributes(parsed: unknown): Record<string, string> {
  if (typeof parsed !== 'object' || parsed === null) return {};
  return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, String(value)]));
}

export function childElements(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  );
}

/** A positive whole number in an attribute, at most `max`; `otherwise` where there is none. */
export function countAttribute(element: XmlElement, name: string, otherwise: number, max: number): number {
  const value = Number.parseInt(element.attributes[name] ?? '', 10);
  return Number.isNaN(value) || value < 1 ? otherwise : Math.min(value, max);
}
