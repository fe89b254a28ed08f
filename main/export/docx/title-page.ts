import type { TitlePage } from '../guideline-tree.ts';
import type { PartContext } from './context.ts';
import { BULLET_NUMBERING } from './numbering.ts';
import type { Story } from './story.ts';
import { run, styled } from './xml.ts';

export function writeTitlePage(
  out: Pick<Story, 'push'>,
  page: TitlePage,
  { revisions, remarks }: Pick<PartContext, 'revisions' | 'remarks'>,
) {
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

function bullet(level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${BULLET_NUMBERING}"/></w:numPr>`;
}
