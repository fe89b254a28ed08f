import { escapeMarkup } from '../../../shared/text/escape.ts';
import type { Figure, Picture } from '../guideline-tree.ts';
import { writeCaption } from './caption.ts';
import type { PartContext, Place } from './context.ts';
import type { Story } from './story.ts';

/** English Metric Units in a twip; Word measures drawings in them. */
const EMU_PER_TWIP = 635;

/** A pixel at 96 to the inch, in twips: no picture is shown larger than it is. */
const TWIPS_PER_PIXEL = 15;

/** A picture in the line of text, described for who does not see it, with its caption below. */
export function writeFigure(out: Story, figure: Figure, context: PartContext, place: Place) {
  const { picture, alt, width, caption, change } = figure;
  const room = place.width - place.indent;
  const wide = Math.round(Math.min((room * width) / 100, picture.width * TWIPS_PER_PIXEL));
  const high = Math.max(1, Math.round((wide * picture.height) / picture.width));
  const keep = caption === null ? '' : '<w:keepNext/>';
  const shown = drawingRun(picture, alt, wide * EMU_PER_TWIP, high * EMU_PER_TWIP, context);
  out.line({
    style: place.paragraph,
    runs: change && context.revisions ? context.revisions.around(change, shown) : shown,
    extra: keep,
    change,
  });
  if (caption === null) return;
  writeCaption(out, caption, context, context.marks?.get(figure));
}

/** A picture with the size it is shown in, in English Metric Units. */
export function drawingRun(
  picture: Picture,
  alt: string,
  width: number,
  height: number,
  { media, relationships }: PartContext,
): string {
  const { number, target, drawing } = media.add(picture);
  const name = `Picture ${number}`;
  const described = `name="${name}" descr="${escapeMarkup(alt)}"`;
  const blip = relationships.addPart('image', target);
  const vector =
    drawing === null
      ? ''
      : `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${relationships.addPart('image', drawing)}"/></a:ext></a:extLst>`;
  return (
    '<w:r><w:drawing>' +
    '<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="${width}" cy="${height}"/><wp:docPr id="${number}" ${described}/>` +
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    `<pic:nvPicPr><pic:cNvPr id="${number}" ${described}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${blip}">${vector}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}
