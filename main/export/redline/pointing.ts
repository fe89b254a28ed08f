import type { TFunction } from 'i18next';
import { isLiveKind } from '../../../shared/live.ts';
import type { ViewBlock } from '../../../shared/redline/redline-view.ts';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element } from '../../../shared/text/html.ts';

/** What is told of a figure and a live block; a comparison holds no pictures and no data. */
const TOLD = ['caption', 'alt', 'width', 'image', 'ref'] as const;

/** A figure or live block in words, with what changed on it struck through and underlined. */
export function printPointing({ node, reshaped }: ViewBlock, t: TFunction): string {
  const kind = String(node.attrs.kind ?? '');
  const name =
    node.type.name === 'live' && isLiveKind(kind)
      ? t(`live.kind.${kind}`)
      : t(`compare.block.${node.type.name === 'live' ? 'live' : 'figure'}`);
  const before = reshaped?.before;
  const lines = TOLD.filter(attribute => attribute in node.attrs).flatMap(attribute => {
    const [was, is] = [before?.attrs[attribute], node.attrs[attribute]].map(value => String(value ?? ''));
    const isChanged = before !== undefined && was !== is;
    if (!isChanged && (attribute === 'image' || attribute === 'ref' || attribute === 'width' || is === ''))
      return [];
    const words = isChanged
      ? `${element('del', {}, escapeMarkup(was ?? ''))} ${element('ins', {}, escapeMarkup(is ?? ''))}`
      : escapeMarkup(is ?? '');
    return [`${escapeMarkup(t(`compare.attribute.${attribute}`))}: ${words}`];
  });
  return element(
    'p',
    { class: 'pointing' },
    `[${escapeMarkup(name)}]`,
    ...lines.map(line => element('br', {}) + line),
  );
}
