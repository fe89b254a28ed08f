import { decimalText } from '../../../shared/locales/number-text.ts';
import { FRAMES, hasOutcomes } from '../../../shared/questions/frames.ts';
import { type Outcome, summariseOutcome } from '../../../shared/questions/outcomes.ts';
import type { Question } from '../../../shared/questions.ts';
import { type Block, PLAIN, paragraph, plain } from '../guideline-tree.ts';
import { type Composition, simpleTable } from './composition.ts';

/** The frame of each question (PICO and its kin) with its outcomes and their importance; questions without are left out. */
export function composeFrames(composition: Composition): Block[] {
  const { source, t } = composition;
  const rows = source.questions.flatMap(question => {
    const lines = frameLines(composition, question);
    const outcomes = source.outcomes.filter(outcome => outcome.questionId === question.id);
    if (lines.length === 0 && outcomes.length === 0) return [];
    const rated = outcomes.map(outcome => paragraph(describeOutcome(composition, question, outcome)));
    return [
      [
        String(question.number),
        t(`frames.short.${question.type}`),
        lines,
        rated.length > 0 || !hasOutcomes(question.type)
          ? rated
          : [paragraph(t('exports.framework.noOutcomes'))],
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, inlines: [plain(t('exports.framework.frames'))] },
    simpleTable(
      composition,
      t('exports.framework.framesCaption'),
      [
        t('exports.framework.number'),
        t('exports.framework.type'),
        t('exports.framework.frame'),
        t('exports.framework.outcomes'),
      ],
      rows,
    ),
  ];
}

/** "Patiënten: …" for each line that was filled in. */
function frameLines({ t }: Composition, { type, elements }: Question): Block[] {
  return FRAMES[type].flatMap(({ id }): Block[] => {
    const text = id === 'outcomes' ? undefined : elements[id];
    if (text === undefined) return [];
    const label = { ...PLAIN, strong: true };
    return [
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'text', text: `${t(`frames.element.${id}`)}: `, marks: label, link: null },
          plain(text),
        ],
      },
    ];
  });
}

function describeOutcome({ t, language }: Composition, question: Question, outcome: Outcome): string {
  const about = [outcome.measure, outcome.timePoint].filter(text => text !== '').join(', ');
  const example = outcome.origin === 'example' ? ` [${t('terms.origin.example')}]` : '';
  const name = (about === '' ? outcome.name : `${outcome.name} (${about})`) + example;
  const summary = summariseOutcome(outcome, question.ratingRule);
  if (summary === null) return t('exports.framework.unrated', { name });
  const average = decimalText(summary[question.ratingRule], language);
  return t(`exports.framework.rated.${question.ratingRule}`, {
    name,
    band: t(`outcomes.band.${summary.band}`),
    average,
    min: summary.min,
    max: summary.max,
    count: summary.count,
  });
}
