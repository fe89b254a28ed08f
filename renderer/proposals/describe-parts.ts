import type { TFunction } from 'i18next';
import type { ChangePart } from '../../shared/redline/change.ts';

/** Types of block that have a name of their own in lists of changes. */
const TYPES = [
  'paragraph',
  'heading',
  'bullet_list',
  'ordered_list',
  'list_item',
  'blockquote',
  'table',
  'table_row',
  'table_cell',
  'table_header',
] as const;

type TypeName = (typeof TYPES)[number];

const LONGEST = 60;
const MOST = 3;

/** What stood there and what comes, in a line. */
export function describeParts(parts: readonly ChangePart[], t: TFunction): string {
  const told = parts.slice(0, MOST).map(part => describe(part, t));
  const more = parts.length - MOST;
  return [...told.filter(Boolean), ...(more > 0 ? [`+${more}`] : [])].join('; ');
}

function describe({ kind, before, after, name }: ChangePart, t: TFunction): string {
  switch (kind) {
    case 'move':
      return shorten(before);
    case 'type':
      return `${typeName(before, t)} → ${typeName(after, t)}`;
    case 'mark':
      return shorten(name ?? '');
    case 'insert':
    case 'delete':
    case 'row':
    case 'column': {
      const text = shorten(before || after);
      return text === '' ? typeName(name ?? '', t) : text;
    }
    default:
      return [before, after].map(shorten).filter(Boolean).join(' → ');
  }
}

function typeName(name: string, t: TFunction): string {
  return isType(name) ? t(`proposals.block.${name}`) : '';
}

function isType(name: string): name is TypeName {
  return TYPES.some(type => type === name);
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}
