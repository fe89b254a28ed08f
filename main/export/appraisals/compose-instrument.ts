import type { AgreeSummary } from '../../../shared/adapte/agree-summary.ts';
import {
  domainTitles,
  fewText,
  overallLines,
  percentText,
  profileTexts,
} from '../../../shared/adapte/agree-words.ts';
import { drawProfile } from '../../../shared/adapte/drawing/draw-profile.ts';
import { itemTexts } from '../../../shared/adapte/instruments.ts';
import { numberText, type Wording } from '../../../shared/evidence/words.ts';
import { simpleTable } from '../compose/composition.ts';
import { drawing } from '../drawing.ts';
import type { TreeCounters } from '../guideline-body.ts';
import { type Block, paragraph, plain } from '../guideline-tree.ts';

/** What every part of the report works with. */
export interface ReportWords extends Wording {
  counters: TreeCounters;
}

/** What the appraisals with one instrument come to: profile, domains, agreement, items, comments. */
export function composeInstrument(words: ReportWords, label: string, summary: AgreeSummary): Block[] {
  const { t } = words;
  const few = fewText([{ id: '', label, summary }], words);
  const names = summary.appraisals.map(({ name }) => name);
  return [
    paragraph(
      t('appraisals.report.by', {
        names: names.join(', '),
        count: names.length,
        complete: summary.complete,
      }),
    ),
    profile(words, label, summary),
    domains(words, label, summary),
    ...(few === null ? [] : [paragraph(few)]),
    paragraph(t('agree.compare.rule')),
    heading(t('agree.compare.agreement')),
    ...agreement(words, summary),
    items(words, label, summary),
    ...remarks(words, label, summary),
  ];
}

function heading(text: string): Block {
  return { kind: 'heading', level: 3, inlines: [plain(text)] };
}

function profile(words: ReportWords, label: string, summary: AgreeSummary): Block {
  const texts = profileTexts([{ id: '', label, summary }], words);
  return {
    kind: 'figure',
    picture: drawing(drawProfile(texts)),
    alt: texts.description,
    width: 90,
    caption: {
      label: words.t('exports.figure'),
      number: words.counters.nextFigure(),
      text: texts.title,
      bookmark: null,
    },
  };
}

function domains(words: ReportWords, label: string, summary: AgreeSummary): Block {
  const { t } = words;
  const { hasSuitability, name } = summary.instrument;
  const rows = summary.domains.map(({ score, suitability, missing }, at) => [
    domainTitles(summary, t)[at] ?? '',
    percentText(score.scaledPercent, words),
    ...(hasSuitability ? [percentText(suitability.scaledPercent, words)] : []),
    String(missing),
  ]);
  const blank = hasSuitability ? ['', ''] : [''];
  return simpleTable(
    words,
    t('appraisals.report.domainsOf', { label, instrument: name }),
    [
      t('agree.compare.domain'),
      t('agree.score'),
      ...(hasSuitability ? [t('agree.rex.suitability')] : []),
      t('appraisals.report.missing'),
    ],
    [...rows, ...overallLines(summary, words).map(line => [line.label, line.text, ...blank])],
  );
}

function agreement({ t, language }: ReportWords, { icc, items, instrument }: AgreeSummary): Block[] {
  const discordant = items.filter(({ isDiscordant }) => isDiscordant);
  return [
    ...(icc === null
      ? [paragraph(t('agree.compare.iccNone'))]
      : [
          paragraph(
            t('agree.compare.icc', {
              single: numberText(icc.single, language),
              average: numberText(icc.average, language),
              appraisers: icc.appraisers,
            }),
          ),
          paragraph(t('agree.compare.iccModel', { items: icc.items })),
        ]),
    paragraph(
      discordant.length === 0
        ? t('agree.compare.discussNone')
        : `${t('agree.compare.discuss')}: ${discordant
            .map(({ item }) => `${item}. ${itemTexts(instrument, item, t).name}`)
            .join('; ')}.`,
    ),
  ];
}

/** Every item with the score of each appraiser and how far they lie apart. */
function items(
  words: ReportWords,
  label: string,
  { instrument, items: all, appraisals }: AgreeSummary,
): Block {
  const { t } = words;
  return simpleTable(
    words,
    t('appraisals.report.itemsOf', { label, instrument: instrument.name }),
    [t('agree.item'), ...appraisals.map(({ name }) => name), t('agree.compare.spread')],
    all.map(({ item, scores: given, lowest, highest, isDiscordant }) => [
      `${item}. ${itemTexts(instrument, item, t).name}`,
      ...appraisals.map(({ scores }) => {
        const said = scores[item];
        const score = said?.isNotApplicable ? t('agree.notApplicable') : String(said?.score ?? '–');
        return said?.suitability
          ? `${score} (${t('agree.rex.suitable', { score: said.suitability })})`
          : score;
      }),
      lowest === null || highest === null || given.filter(score => score !== null).length < 2
        ? '–'
        : `${t('agree.compare.range', { lowest, highest })}${isDiscordant ? ` (${t('appraisals.report.toDiscuss')})` : ''}`,
    ]),
  );
}

/** What the appraisers wrote, by item, and their explanation at the end. */
function remarks(words: ReportWords, label: string, summary: AgreeSummary): Block[] {
  const { t } = words;
  const { instrument, appraisals } = summary;
  const rows = instrument.items.flatMap(item =>
    appraisals.flatMap(({ name, scores }) => {
      const said = scores[item];
      if (!said || (said.comment === '' && said.page === '')) return [];
      return [[`${item}. ${itemTexts(instrument, item, t).name}`, name, said.comment, said.page]];
    }),
  );
  const notes = appraisals
    .filter(({ note }) => note !== '')
    .map(({ name, note }) => [t('agree.overall'), name, note, '']);
  if (rows.length + notes.length === 0) return [];
  return [
    simpleTable(
      words,
      t('appraisals.report.commentsOf', { label, instrument: instrument.name }),
      [t('agree.item'), t('agree.appraiser'), t('agree.comment'), t('agree.page')],
      [...rows, ...notes],
    ),
  ];
}
