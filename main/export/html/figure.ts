import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element } from '../../../shared/text/html.ts';
import { svgAddress } from '../../../shared/text/nodes/figure.ts';
import type { Figure, Picture } from '../guideline-tree.ts';

/** A figure with its picture inside the file. The width is an attribute: the page allows no styles of its own. */
export function printFigure({ picture, alt, width, caption, blockId }: Figure): string {
  const title = caption === null ? '' : `${caption.label} ${caption.number}. ${caption.text}`;
  return element(
    'figure',
    {
      id: caption?.bookmark ?? undefined,
      class: `w${Math.round(width / 10) * 10}`,
      'data-block': blockId,
    },
    element('img', { src: addressOf(picture), alt, width: picture.width, height: picture.height }),
    title === '' ? '' : element('figcaption', {}, escapeMarkup(title)),
  );
}

/** A picture as an address that holds it. */
export function addressOf(picture: Picture): string {
  if (picture.kind === 'drawing') return svgAddress(picture.svg);
  return `data:${picture.mediaType};base64,${Buffer.from(picture.bytes).toString('base64')}`;
}
