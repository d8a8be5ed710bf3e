import { publishedJson, publishedJsonSchemaDocument } from '#shared/publish/publishedJson.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';

/** The published list as JSON that names its schema, a file beside it. */
export function jsonOfRelease(content: PublishedList, schemaFileName: string): Uint8Array {
  return jsonBytes(publishedJson(content, `./${encodeURIComponent(schemaFileName)}`));
}

export function jsonSchemaOfRelease(): Uint8Array {
  return jsonBytes(publishedJsonSchemaDocument());
}

export function jsonBytes(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
