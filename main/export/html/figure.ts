import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element } from '../../../shared/text/html.ts';
import { svgAddress } from '../../../shared/text/nodes/figure.ts';
import type { Figure, Picture } from '../guideline-tree.ts';
import { printCaption } from './caption.ts';
import type { InlineContext } from './inlines.ts';

/** A figure with its picture inside the file. The width is an attribute: the page allows no styles of its own. */
export function printFigure(figure: Figure, context: InlineContext): string {
  const { picture, alt, width, caption, blockId, change } = figure;
  const id = context.changes.anchor(caption?.bookmark ?? undefined);
  const what = printChange(figure, context);
  const title = printCaption(caption, context);
  return element(
    'figure',
    {
      id,
      class: [`w${Math.round(width / 10) * 10}`, change?.state ?? ''].join(' ').trim(),
      'data-block': blockId,
    },
    what,
    element('img', { src: addressOf(picture), alt, width: picture.width, height: picture.height }),
    title === '' ? '' : element('figcaption', {}, title),
  );
}

/** A picture has no words to mark: what became of it stands above it. */
function printChange({ change, caption, alt }: Figure, { t, changes }: InlineContext): string {
  if (!change) return '';
  changes.startLine(change);
  const sign = changes.sign(change, caption?.text || alt, true);
  return element('p', { class: 'what' }, sign, escapeMarkup(t(`reader.changes.kind.${change.state}`)));
}

/** A picture as an address that holds it. */
export function addressOf(picture: Picture): string {
  if (picture.kind === 'drawing') return svgAddress(picture.svg);
  return `data:${picture.mediaType};base64,${Buffer.from(picture.bytes).toString('base64')}`;
}
