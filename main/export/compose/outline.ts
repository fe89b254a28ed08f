import { type OutlineItem, recommendationsOf } from '../../../shared/documents.ts';
import { certaintySymbol, type Recommendation } from '../../../shared/recommendations.ts';
import { convertBody, isBlank } from '../guideline-body.ts';
import type { Block, Part, RecommendationBox, Section } from '../guideline-tree.ts';
import type { Composition } from './composition.ts';
import { setLayers } from './layers.ts';
import { withNotes } from './recommendation-notes.ts';

/**
 * The outline with its texts: sections nested by depth. The recommendations of a section stand first in it, then
 * its question and its text, the order of the KNGF digital format.
 */
export function composeOutline(composition: Composition): Part[] {
  const parts: Part[] = [];
  const open: Section[] = [];
  const { outline } = composition.source;
  for (const [index, item] of outline.entries()) {
    open.length = Math.min(open.length, item.depth);
    const target = open.at(-1)?.parts ?? parts;
    if (item.kind === 'recommendation') {
      // One without a section stands by itself; the others were composed with their section.
      if (open.length === 0) target.push(composeRecommendation(composition, item, 1));
      continue;
    }
    const next = outline.slice(index + 1).find(({ kind }) => kind === 'section');
    const leaf = next === undefined || next.depth <= item.depth;
    const section: Section = {
      kind: 'section',
      role: 'chapter',
      bookmark: composition.bookmarks.get(item.id) ?? item.id,
      ...(composition.keepIds ? { documentId: item.id } : {}),
      level: open.length + 1,
      number: item.number,
      title: item.title,
      parts: sectionBlocks(composition, item, open.length + 1, leaf),
    };
    target.push(section);
    open.push(section);
  }
  return parts;
}

function sectionBlocks(composition: Composition, item: OutlineItem, level: number, leaf: boolean): Block[] {
  const { source, t } = composition;
  const withdrawn = new Set(
    source.recommendations.filter(({ status }) => status === 'withdrawn').map(row => row.documentId),
  );
  const blocks: Block[] = recommendationsOf(source.outline, item.id)
    .filter(({ id }) => !withdrawn.has(id))
    .map(recommendation => composeRecommendation(composition, recommendation, level + 1));
  const question = source.questions.find(({ id }) => id === item.questionId);
  if (question)
    blocks.push({
      kind: 'question',
      label: t('exports.question', { number: question.number }),
      text: question.text,
    });
  const text = documentBlocks(composition, item.id, level);
  if (item.origin === 'example' && text.length > 0)
    blocks.push({ kind: 'notice', tone: 'hint', text: t('exports.exampleSection') });
  if (blocks.some(({ kind }) => kind === 'recommendation')) setLayers(text, level + 1);
  blocks.push(...text);
  if (text.length === 0 && leaf) blocks.push({ kind: 'notice', tone: 'hint', text: t('exports.empty') });
  return blocks;
}

/** The text of a document; empty when it is blank, with a warning when it cannot be shown. */
function documentBlocks(composition: Composition, id: string, level: number): Block[] {
  const { source, t } = composition;
  const body = source.bodies.get(id);
  if (body !== undefined) return isBlank(body) ? [] : convertBody(body, { ...composition, level });
  const raw = source.unreadable.get(id);
  if (raw === undefined) return [{ kind: 'notice', tone: 'warning', text: t('exports.missing') }];
  return [
    { kind: 'notice', tone: 'warning', text: t('exports.unreadable') },
    { kind: 'raw', text: raw },
  ];
}

/** The box of a recommendation that stands in the outline, with its wording. */
export function composeRecommendation(
  composition: Composition,
  item: OutlineItem,
  level: number,
): RecommendationBox {
  const found = composition.source.recommendations.find(({ documentId }) => documentId === item.id);
  return recommendationBox(composition, {
    bookmark: composition.bookmarks.get(item.id) ?? item.id,
    ...(composition.keepIds ? { documentId: item.id } : {}),
    level,
    number: composition.source.recommendations.findIndex(({ documentId }) => documentId === item.id) + 1,
    title: item.title,
    example: (found?.origin ?? item.origin) === 'example',
    strength: found?.strength ?? null,
    certainty: found?.certainty ?? null,
    isKey: found?.isKey ?? false,
    blocks: found
      ? withNotes(composition, found, documentBlocks(composition, item.id, level))
      : documentBlocks(composition, item.id, level),
  });
}

type BoxFields = Pick<RecommendationBox, 'bookmark' | 'documentId' | 'level' | 'title' | 'blocks'> &
  Pick<Recommendation, 'strength' | 'certainty'> & { example: boolean; number: number; isKey?: boolean };

/** A recommendation box with its labels in words. */
export function recommendationBox({ t }: Composition, fields: BoxFields): RecommendationBox {
  const { strength, certainty, example, number, isKey = false, ...rest } = fields;
  const name = isKey ? 'keyRecommendation' : 'recommendation';
  return {
    kind: 'recommendation',
    ...rest,
    label: number > 0 ? t(`exports.${name}Number`, { number }) : t(`exports.${name}`),
    strength: {
      value: strength,
      label: strength === null ? t('exports.strengthOpen') : t(`terms.strength.${strength}`),
    },
    certainty:
      certainty === null && strength === 'good-practice'
        ? null
        : {
            value: certainty,
            label: t('exports.certainty'),
            symbol: certainty === null ? '' : certaintySymbol(certainty),
            word: certainty === null ? t('exports.certaintyOpen') : t(`terms.certainty.${certainty}`),
          },
    originLabel: example ? t('terms.origin.example') : null,
  };
}
