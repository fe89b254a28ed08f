import type { TitlePage } from '../guideline-tree.ts';
import type { LookLogo } from '../look.ts';
import type { PartContext } from './context.ts';
import { drawingRun } from './figure.ts';
import { BULLET_NUMBERING } from './numbering.ts';
import type { Story } from './story.ts';
import { run, styled } from './xml.ts';

/** English Metric Units in a point, and points in a pixel at 96 to the inch. */
const EMU_PER_POINT = 12_700;
const POINTS_PER_PIXEL = 0.75;

/** A logo is at most so wide and high, in points. */
const LOGO = { width: 190, height: 64 };

export function writeTitlePage(out: Pick<Story, 'push'>, page: TitlePage, context: PartContext) {
  const { look, revisions, remarks } = context;
  if (look.logo !== null) out.push(styled('TitlePublisher', logoRun(look.logo, look.name, context)));
  if (look.cover.publisher !== '') out.push(styled('TitlePublisher', run(look.cover.publisher)));
  const title = run(page.title);
  out.push(styled('TitleKind', run(page.kind)), styled('Title', remarks?.around(page, title) ?? title));
  for (const { label, value, was } of page.facts) {
    const words =
      was === undefined || revisions === null
        ? run(value)
        : revisions.around({ state: 'deleted', by: 0 }, run(was)) +
          revisions.around({ state: 'inserted', by: 0 }, run(value));
    out.push(styled('TitleFact', run(`${label}\t`, '<w:b/>') + words));
  }
  if (page.organisations.length === 0) return;
  out.push(styled('TitleLabel', run(page.organisationsTitle)));
  for (const { name, members } of page.organisations) {
    out.push(styled('TitleItem', run(name), bullet(0)));
    for (const member of members) out.push(styled('TitleItem', run(member), bullet(1)));
  }
}

function logoRun({ picture, alt }: LookLogo, name: string, context: PartContext): string {
  // A drawing stays sharp however large; a picture is shown no larger than it is.
  const largest = picture.kind === 'drawing' ? Number.POSITIVE_INFINITY : POINTS_PER_PIXEL;
  const scale = Math.min(largest, LOGO.width / picture.width, LOGO.height / picture.height);
  const [width, height] = [picture.width, picture.height].map(side =>
    Math.max(1, Math.round(side * scale * EMU_PER_POINT)),
  ) as [number, number];
  return drawingRun(picture, alt || name, width, height, context);
}

function bullet(level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${BULLET_NUMBERING}"/></w:numPr>`;
}
