import type { ReferenceFields } from '../../../shared/references/reference.ts';
import { cslItem } from './csl-item.ts';

/** The references as CSL-JSON, numbered as in the project. */
export function writeCslJson(references: readonly { number: number; fields: ReferenceFields }[]): string {
  const items = references.map(({ number, fields }) => cslItem(`leidraad-${number}`, fields));
  return `${JSON.stringify(items, null, 2)}\n`;
}
