import type { Inline, QuestionBox, RecommendationBox } from '../guideline-tree.ts';
import { gradeLine, questionLine, titleLine } from '../printed-lines.ts';
import { bookmarked } from './bookmarked.ts';
import type { PartContext } from './context.ts';
import { markedRuns } from './form.ts';
import { inlineRuns } from './inlines.ts';
import type { Story } from './story.ts';

export function writeQuestion(out: Story, box: QuestionBox, context: PartContext) {
  const runs = inlineRuns(box.woven ?? questionLine(box), context);
  const { change, border } = box;
  out.line({ style: 'Question', runs: markedRuns(runs, box, context), change, border });
}

/** Title, strength and certainty; the wording follows in the same box, which the styles draw. */
export function writeRecommendationHead(out: Story, box: RecommendationBox, context: PartContext) {
  const { change } = box;
  const [named, remark] = parted(box.woven?.title ?? titleLine(box));
  out.line({
    style: 'RecommendationTitle',
    runs: bookmarked(box, inlineRuns(named, context), context) + inlineRuns(remark, context),
    extra: `<w:outlineLvl w:val="${Math.min(9, box.level) - 1}"/>`,
    change,
  });
  const grade = inlineRuns(box.woven?.grade ?? gradeLine(box), context);
  out.line({ style: 'RecommendationGrade', runs: markedRuns(grade, box, context), change });
}

/** What references show, and the remark behind it that they do not. */
function parted(line: readonly Inline[]): [Inline[], Inline[]] {
  const at = line.findIndex(inline => inline.kind === 'text' && inline.role === 'example');
  if (at < 0) return [[...line], []];
  const gap = line[at - 1];
  const from = gap?.kind === 'text' && gap.text.trim() === '' ? at - 1 : at;
  return [line.slice(0, from), line.slice(from)];
}
