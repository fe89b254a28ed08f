import type { Rejection } from '../../../../shared/evidence/list.ts';
import { BadCell } from '../../spreadsheet/list-table.ts';
import type { XmlElement } from '../../xml/read-tree.ts';

/** Thrown for one record of a review; it is rejected and the next one read. */
export class BadRecord extends BadCell<Rejection> {}

/** A number in an attribute; null without it. Throws BadRecord for anything else. */
export function numberIn(element: XmlElement, name: string): number | null {
  const text = element.attributes[name]?.trim() ?? '';
  if (text === '') return null;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new BadRecord('number-invalid', `${name} ${text}`);
  return value;
}

/** A count of people or events in an attribute; null without it. Throws BadRecord for anything else. */
export function countIn(element: XmlElement, name: string): number | null {
  const value = numberIn(element, name);
  if (value !== null && !(Number.isInteger(value) && value >= 0))
    throw new BadRecord('number-invalid', `${name} ${value}`);
  return value;
}
