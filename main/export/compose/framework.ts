import { SCOPE_KINDS } from '../../../shared/questions.ts';
import { formatDate } from '../dates.ts';
import { type Block, type Inline, PLAIN, paragraph, plain } from '../guideline-tree.ts';
import { type Composition, simpleTable } from './composition.ts';
import { composeFrames } from './frames.ts';

/**
 * Scope, every key question with its bottlenecks and place in the text, their frames with the outcomes, and the
 * bottlenecks left over.
 */
export function composeFramework(composition: Composition): Block[] {
  return [
    ...composeScope(composition),
    ...composeQuestions(composition),
    ...composeFrames(composition),
    ...composeLooseBottlenecks(composition),
  ];
}

function composeScope(composition: Composition): Block[] {
  const { source, t } = composition;
  if (source.scope.length === 0) return [];
  const rows = SCOPE_KINDS.flatMap(kind => {
    const statements = source.scope.filter(scope => scope.kind === kind);
    if (statements.length === 0) return [];
    statements.sort((a, b) => a.position - b.position);
    return [[t(`terms.scopeKind.${kind}`), statements.map(({ text }) => paragraph(text))]];
  });
  return [
    heading(t('exports.framework.scope')),
    simpleTable(
      composition,
      t('exports.framework.scopeCaption'),
      [t('exports.framework.aspect'), t('exports.framework.statement')],
      rows,
    ),
    ...source.acceptances.map(({ body, acceptedOn, acceptedBy, origin }) =>
      paragraph(
        t('exports.framework.accepted', {
          body: t(`terms.body.${body}`),
          date: formatDate(acceptedOn, composition.language),
          name: acceptedBy,
        }) + (origin === 'example' ? ` [${t('terms.origin.example')}]` : ''),
      ),
    ),
  ];
}

function composeQuestions(composition: Composition): Block[] {
  const { source, t } = composition;
  if (source.questions.length === 0) return [];
  const rows = source.questions.map(question => {
    const bottlenecks = source.bottlenecks.filter(
      ({ id, questionIds }) => question.bottleneckIds.includes(id) || questionIds.includes(question.id),
    );
    return [
      String(question.number),
      question.text,
      entriesOrNote(
        bottlenecks.map(({ number, theme, text }) => [plain(`${number}. ${describe(theme, text)}`)]),
        t('exports.framework.noBottleneck'),
      ),
      entriesOrNote(sectionLinks(composition, question.id), t('exports.framework.unanswered')),
    ];
  });
  return [
    heading(t('exports.framework.questions')),
    simpleTable(
      composition,
      t('exports.framework.questionsCaption'),
      [
        t('exports.framework.number'),
        t('exports.framework.question'),
        t('exports.framework.bottlenecks'),
        t('exports.framework.answered'),
      ],
      rows,
    ),
  ];
}

function sectionLinks({ source, bookmarks }: Composition, questionId: string): Inline[][] {
  return source.outline
    .filter(item => item.kind === 'section' && item.questionId === questionId)
    .map(item => {
      const bookmark = bookmarks.get(item.id);
      // In a document without the outline there is nothing to lead to.
      return [
        plain(
          `${item.number} ${item.title}`.trim(),
          bookmark === undefined ? null : { kind: 'internal', bookmark },
        ),
      ];
    });
}

function composeLooseBottlenecks(composition: Composition): Block[] {
  const { source, t } = composition;
  const linked = new Set(source.questions.flatMap(({ bottleneckIds }) => bottleneckIds));
  const known = new Set(source.questions.map(({ id }) => id));
  const loose = source.bottlenecks.filter(
    ({ id, questionIds }) => !linked.has(id) && !questionIds.some(question => known.has(question)),
  );
  if (loose.length === 0) return [];
  return [
    heading(t('exports.framework.loose')),
    simpleTable(
      composition,
      t('exports.framework.looseCaption'),
      [t('exports.framework.number'), t('exports.framework.theme'), t('exports.framework.bottleneck')],
      loose.map(({ number, theme, text }) => [String(number), theme, text]),
    ),
  ];
}

/** Appendices are top-level sections, so their headings are of level 2. */
export function heading(text: string): Block {
  return { kind: 'heading', level: 2, inlines: [plain(text)] };
}

/** A paragraph for each entry, or a note in italics when there is none. */
export function entriesOrNote(entries: Inline[][], note: string): Block[] {
  if (entries.length > 0) return entries.map(inlines => ({ kind: 'paragraph', inlines }));
  const marks = { ...PLAIN, em: true };
  return [{ kind: 'paragraph', inlines: [{ kind: 'text', text: note, marks, link: null }] }];
}

function describe(theme: string, text: string): string {
  return text === '' || text === theme ? theme : `${theme}: ${text}`;
}
