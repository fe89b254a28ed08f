import type { TFunction } from 'i18next';
import type { Change, ChangePart } from '../../shared/redline/change.ts';

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

/** What kind of change it is, in a few words. */
export function nameChange({ kinds, parts }: Change, t: TFunction): string {
  const [kind] = kinds;
  const hasBefore = parts.some(part => part.before.trim() !== '');
  const hasAfter = parts.some(part => part.after.trim() !== '');
  if (kinds.length === 1 && kind === 'text' && hasBefore !== hasAfter)
    return t(hasAfter ? 'proposals.kindOf.added' : 'proposals.kindOf.removed');
  if (kinds.length === 1 && kind === 'text' && hasBefore) return t('proposals.kindOf.replaced');
  if (kinds.length === 1 && (kind === 'row' || kind === 'column'))
    return t(`proposals.kindOf.${kind}.${parts[0]?.does ?? 'move'}`);
  return kinds.map(each => t(`proposals.kind.${each}`)).join(', ');
}

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
