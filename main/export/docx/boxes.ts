import type { QuestionBox, RecommendationBox } from '../guideline-tree.ts';
import type { PartContext } from './context.ts';
import { markedRuns } from './form.ts';
import { run, styled } from './xml.ts';

export function writeQuestion(out: string[], box: QuestionBox, context: PartContext) {
  const runs = run(`${box.label} `, '<w:rStyle w:val="BoxLabel"/>') + run(box.text);
  out.push(styled('Question', markedRuns(runs, box, context)));
}

/** Title, strength and certainty; the wording follows in the same box, which the styles draw. */
export function writeRecommendationHead(out: string[], box: RecommendationBox, context: PartContext) {
  const origin =
    box.originLabel === null ? '' : run('  ') + run(box.originLabel, '<w:rStyle w:val="ExampleLabel"/>');
  out.push(
    styled(
      'RecommendationTitle',
      context.bookmark(box.bookmark, run(`${box.label} `, '<w:rStyle w:val="BoxLabel"/>') + run(box.title)) +
        origin,
      `<w:outlineLvl w:val="${Math.min(9, box.level) - 1}"/>`,
    ),
    styled('RecommendationGrade', markedRuns(gradeRuns(box), box, context)),
  );
}

function gradeRuns({ strength, certainty }: RecommendationBox): string {
  const first = run(strength.label, '<w:b/>');
  if (certainty === null) return first;
  const symbol =
    certainty.symbol === '' ? '' : run(certainty.symbol, '<w:rStyle w:val="Certainty"/>') + run(' ');
  return first + run(`   |   ${certainty.label} `) + symbol + run(certainty.word);
}
