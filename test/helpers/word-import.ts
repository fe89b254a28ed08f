import type { Node } from 'prosemirror-model';
import { printUnknown } from '../../main/export/citations.ts';
import { composeGuideline } from '../../main/export/compose/compose-guideline.ts';
import { writeDocx } from '../../main/export/docx/write-docx.ts';
import type { GuidelineSource } from '../../main/export/guideline-source.ts';
import { type ProposalPlan, planProposals } from '../../main/import/document/plan-proposals.ts';
import { readDocx } from '../../main/import/docx/read-docx.ts';
import { orderOutline } from '../../shared/documents.ts';
import { buildSource, section } from './guideline-source.ts';

/** A guideline of one section with this text. */
export function oneSection(text: Node): GuidelineSource {
  return buildSource({
    outline: orderOutline([section('a', 'Oefentherapie')]),
    bodies: new Map([['a', text]]),
    recommendations: [],
  });
}

/** The Word export of a guideline, as somebody gets it. */
export function exportWord(source: GuidelineSource): Uint8Array<ArrayBuffer> {
  return writeDocx(composeGuideline(source, 'nl', printUnknown));
}

/** What a Word file wants to change in a guideline. */
export function planFrom(
  bytes: Uint8Array,
  source: GuidelineSource,
  options?: Parameters<typeof planProposals>[3],
): ProposalPlan {
  return planProposals(readDocx(bytes, 'x.docx'), source, printUnknown, options);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Word's body around blocks, with nothing else in the file: no styles, no numbering. */
export function bareDocument(body: string, namespace = W): string {
  return `<w:document ${namespace}><w:body>${body}</w:body></w:document>`;
}

/** A paragraph of plain words, in a style when one is named. */
export function wordParagraph(text: string, style = '', more = ''): string {
  const named = style === '' ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${more}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
