import type { OutlineItem } from '../../../shared/documents.ts';
import type { GuidelineSource } from '../guideline-source.ts';

/** The outline with the numbers of its sections as the look wants them; the project itself counts by letters. */
export function numberSections({
  outline,
  numbering = 'letters',
}: Pick<GuidelineSource, 'outline' | 'numbering'>): OutlineItem[] {
  if (numbering === 'letters') return outline;
  let chapter = 0;
  return outline.map(item => {
    if (item.kind !== 'section') return item;
    if (item.depth === 0) chapter += 1;
    return { ...item, number: numbering === 'none' ? '' : item.number.replace(/^[A-Z]+/, String(chapter)) };
  });
}
