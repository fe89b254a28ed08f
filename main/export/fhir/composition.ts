import { stableId } from '../../stable-id.ts';
import type { Block, Part, RecommendationBox, Section } from '../guideline-tree.ts';
import type { FhirSource } from './fhir-source.ts';
import { narrative } from './narrative.ts';
import { compact, fullUrl, linkTo, type Resource } from './resource.ts';

/** Ids of the resources that belong to a question or to the list of sources. */
export interface SectionEntries {
  byQuestion: ReadonlyMap<string, readonly string[]>;
  citations: readonly string[];
}

/** The guideline itself: its sections with their text, and the recommendations that stand in them. */
export function guidelineComposition(source: FhirSource, entries: SectionEntries): Resource {
  const { guideline, tree, t, language } = source;
  const { project, organisations, seats } = guideline;
  const recommendations = new Map(guideline.recommendations.map(row => [row.documentId, row]));
  const id = stableId('composition', project.id);

  const entryOf = (box: RecommendationBox) => {
    const row = recommendations.get(box.documentId ?? '');
    return row ? [linkTo(row.id, box.title)] : [];
  };
  const sectionOf = (section: Section): Record<string, unknown> => {
    const blocks = section.parts.filter((part): part is Block => part.kind !== 'section');
    return compact({
      title: [section.number, section.title].filter(part => part !== '').join(' '),
      text: narrative(blocks),
      entry: blocks.flatMap(block => (block.kind === 'recommendation' ? entryOf(block) : [])),
      section: section.parts.filter(isSection).map(sectionOf).filter(isFilled),
    });
  };
  const questions = guideline.questions.map(question =>
    compact({
      title: `${question.number}. ${question.title}`,
      text: narrative([
        { kind: 'question', label: t('exports.question', { number: question.number }), text: question.text },
      ]),
      entry: (entries.byQuestion.get(question.id) ?? []).map(entry => linkTo(entry)),
    }),
  );
  const authors = organisations.filter(({ participation }) => participation !== 'declined');
  return compact({
    resourceType: 'Composition',
    id,
    language,
    identifier: [{ system: 'urn:ietf:rfc:3986', value: fullUrl(project.id) }],
    version: guideline.versionLabel,
    status: statusOf(source),
    type: { text: t('fhir.guideline') },
    date: source.moment,
    author: authors.length > 0 ? authors.map(row => linkTo(row.id, row.name)) : [{ display: project.title }],
    title: project.title,
    ...(seats.length > 0
      ? { event: [{ detail: seats.map(seat => ({ reference: linkTo(seat.id, seat.role) })) }] }
      : {}),
    section: [
      ...tree.body.filter(isSection).map(sectionOf).filter(isFilled),
      ...(questions.length > 0 ? [{ title: t('terms.area.questions'), section: questions }] : []),
      ...(entries.citations.length > 0
        ? [{ title: t('terms.area.references'), entry: entries.citations.map(entry => linkTo(entry)) }]
        : []),
    ],
  });
}

function statusOf({ versionKind }: FhirSource): string {
  if (versionKind === 'final') return 'final';
  return versionKind === 'concept' ? 'preliminary' : 'partial';
}

/** FHIR asks of a section that it holds a text, an entry or a section. */
function isFilled(section: Record<string, unknown>): boolean {
  return section.text !== undefined || section.entry !== undefined || section.section !== undefined;
}

function isSection(part: Part): part is Section {
  return part.kind === 'section';
}
