import type { TitlePage } from '../guideline-tree.ts';
import { BULLET_NUMBERING } from './numbering.ts';
import type { Story } from './story.ts';
import { run, styled } from './xml.ts';

export function writeTitlePage(out: Pick<Story, 'push'>, page: TitlePage) {
  out.push(styled('TitleKind', run(page.kind)), styled('Title', run(page.title)));
  for (const { label, value } of page.facts)
    out.push(styled('TitleFact', run(`${label}\t`, '<w:b/>') + run(value)));
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
