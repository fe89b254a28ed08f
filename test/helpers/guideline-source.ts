import { Node } from 'prosemirror-model';
import type { GuidelineSource } from '../../main/export/guideline-source.ts';
import { type OutlineRow, orderOutline } from '../../shared/documents.ts';
import { NEW_INDICATOR } from '../../shared/implementation.ts';
import type { Project } from '../../shared/project.ts';
import { NO_DETAILS } from '../../shared/recommendations/details.ts';
import type { Recommendation } from '../../shared/recommendations.ts';
import { textSchema } from '../../shared/text/schema.ts';
import { richBody, tableBody, wordingBody } from './guideline-texts.ts';
import { buildMeeting } from './meetings.ts';

const own = { origin: 'project', revision: 1 } as const;

/** A key question whose frame nobody has filled in. */
const bare = {
  ...own,
  type: 'pico',
  approach: null,
  setStatus: null,
  ratingRule: 'median',
  moduleId: null,
  elements: {},
} as const;

/** Text that tries to leave its place in XML and HTML, with characters neither can hold. */
export const HOSTILE = '</w:t>&<script>alert("x")</script>\u0000\u0008\ud800 ]]> {{count}} $t(key) \'"';

export function buildProject(fields: Partial<Project> = {}): Project {
  return {
    id: 'p1',
    title: 'Lage rugpijn',
    method: 'kngf-adapte',
    edition: '2025',
    language: 'nl',
    createdAt: '2026-01-05T08:00:00.000Z',
    developmentMode: null,
    belgianCircle: false,
    revision: 1,
    ...fields,
  };
}

export function section(id: string, title: string, fields: Partial<OutlineRow> = {}): OutlineRow {
  return {
    ...own,
    id,
    kind: 'section',
    parentId: null,
    position: 1,
    title,
    questionId: null,
    language: null,
    version: 0,
    ...fields,
  };
}

export function recommendation(id: string, fields: Partial<Recommendation> = {}): Recommendation {
  return {
    ...NO_DETAILS,
    ...own,
    id,
    version: 0,
    documentId: `doc-${id}`,
    title: 'Oefentherapie',
    wording: 'Bied oefentherapie aan.',
    questionId: null,
    strength: null,
    certainty: null,
    indicatorIds: [],
    ...fields,
  };
}

/** A document from ProseMirror JSON blocks. */
export function body(...content: unknown[]): Node {
  return Node.fromJSON(textSchema, { type: 'doc', content });
}

export function text(value: string): unknown {
  return { type: 'paragraph', content: value === '' ? [] : [{ type: 'text', text: value }] };
}

/** A source without any content, to be filled per test. */
export function buildSource(fields: Partial<GuidelineSource> = {}): GuidelineSource {
  return {
    project: buildProject(),
    versionLabel: 'concept 2',
    exportedAt: '2026-11-21T09:30:12.345Z',
    outline: [],
    bodies: new Map(),
    unreadable: new Map(),
    recommendations: [],
    questions: [],
    outcomes: [],
    bottlenecks: [],
    scope: [],
    acceptances: [],
    organisations: [],
    seats: [],
    meetings: [],
    indicators: [],
    decisions: [],
    skips: [],
    assessments: [],
    adaptations: [],
    inherited: [],
    abbreviations: [],
    live: [],
    images: [],
    imageBytes: new Map(),
    adoption: null,
    accountability: () => null,
    ...fields,
  };
}

/** A small guideline with one of everything an export has to carry. */
export function buildRichSource(fields: Partial<GuidelineSource> = {}): GuidelineSource {
  return buildSource({
    outline: orderOutline([
      section('s-intro', 'Inleiding', { position: 1 }),
      section('s-aim', 'Aanleiding en doel', { parentId: 's-intro' }),
      section('s-for', 'Voor wie is deze richtlijn?', {
        parentId: 's-intro',
        position: 2,
        origin: 'example',
      }),
      section('s-diag', 'Diagnostisch proces', { position: 2 }),
      section('s-anamnesis', 'Anamnese', { parentId: 's-diag', questionId: 'q1' }),
      section('s-flags', 'Rode vlaggen & alarmsignalen <spoed>', { parentId: 's-anamnesis' }),
      section('s-therapy', 'Therapeutisch proces', { position: 3 }),
      section('s-exercise', 'Oefentherapie', { parentId: 's-therapy', questionId: 'q2' }),
      section('doc-r1', 'Oefentherapie als eerste keus', { parentId: 's-exercise', kind: 'recommendation' }),
      section('doc-r2', 'Vorm van de oefentherapie', {
        parentId: 's-exercise',
        position: 2,
        kind: 'recommendation',
        origin: 'example',
      }),
      section('s-tens', 'TENS en interferentie', { parentId: 's-therapy', position: 2 }),
      section('s-broken', 'Organisatie van zorg', { position: 4 }),
    ]),
    bodies: new Map([
      ['s-intro', body(text(''))],
      ['s-aim', richBody()],
      ['s-for', body(text('Voor fysiotherapeuten en oefentherapeuten.'))],
      ['s-diag', body(text('Het diagnostisch proces bestaat uit anamnese en lichamelijk onderzoek.'))],
      ['s-anamnesis', tableBody()],
      ['s-flags', body(text(HOSTILE), text('Évaluation de l’état général : « dégradé », œdème, cœur.'))],
      ['s-therapy', body(text(''))],
      ['s-exercise', body(text('De werkgroep vindt de gewenste effecten groter dan de ongewenste.'))],
      ['doc-r1', wordingBody()],
      ['doc-r2', body(text('Kies de vorm van oefentherapie samen met de patiënt.'))],
      ['s-tens', body(text(''))],
    ]),
    unreadable: new Map([['s-broken', '{"type":"doc","content":[{"type":"onbekend"}]}\nregel twee']]),
    recommendations: [
      recommendation('r1', {
        title: 'Oefentherapie als eerste keus',
        questionId: 'q2',
        strength: 'strong-for',
        certainty: 'moderate',
        indicatorIds: ['i1'],
      }),
      recommendation('r2', {
        title: 'Vorm van de oefentherapie',
        questionId: 'q2',
        strength: 'conditional-for',
        certainty: 'very-low',
        origin: 'example',
      }),
    ],
    questions: [
      {
        ...bare,
        id: 'q1',
        number: 1,
        position: 1,
        title: 'Anamnese',
        kind: 'content',
        text: 'Welke onderdelen van de anamnese zijn nodig om een risicoprofiel te bepalen?',
        bottleneckIds: ['b1', 'b2'],
        documentIds: ['s-anamnesis'],
        recommendationIds: [],
      },
      {
        ...bare,
        id: 'q2',
        number: 4,
        position: 2,
        title: 'Oefentherapie',
        kind: 'content',
        text: 'Worden oefentherapie en neuromotorische controle aanbevolen bij patiënten met lage rugpijn?',
        bottleneckIds: ['b1'],
        documentIds: ['s-exercise'],
        recommendationIds: ['r1', 'r2'],
      },
      {
        ...bare,
        id: 'q3',
        number: 7,
        position: 3,
        title: 'Samenwerking',
        kind: 'organisation',
        text: 'Hoe stemmen zorgverleners in de eerste en tweede lijn de zorg op elkaar af?',
        bottleneckIds: [],
        documentIds: [],
        recommendationIds: [],
      },
    ],
    bottlenecks: [
      {
        ...own,
        id: 'b1',
        number: 1,
        position: 1,
        theme: 'Oefentherapie',
        text: 'Hoe kan oefentherapie het beste worden vormgegeven?',
        source: 'survey',
        statements: [],
        decision: null,
        questionIds: ['q1', 'q2'],
      },
      {
        ...own,
        id: 'b2',
        number: 2,
        position: 2,
        theme: 'Risicoprofiel',
        text: 'Er is geen eenduidige indeling in risicoprofielen.',
        source: 'focus-group',
        statements: [],
        decision: null,
        questionIds: ['q1'],
      },
      {
        ...own,
        id: 'b3',
        number: 5,
        position: 3,
        theme: 'Bekostiging',
        text: 'De vergoeding van de behandeling is onduidelijk.',
        source: 'patients',
        statements: [],
        decision: null,
        questionIds: [],
      },
    ],
    scope: [
      {
        ...own,
        id: 'c1',
        kind: 'population',
        position: 1,
        text: 'Volwassenen met lage rugpijn, met of zonder uitstraling.',
      },
      { ...own, id: 'c2', kind: 'setting', position: 2, text: 'Eerste lijn.' },
    ],
    organisations: [
      {
        ...own,
        id: 'o1',
        name: 'Koninklijk Nederlands Genootschap voor Fysiotherapie',
        abbreviation: 'KNGF',
        parentId: null,
        position: 1,
        participation: 'accepted',
        participationOn: null,
      },
      {
        ...own,
        id: 'o2',
        name: 'Nederlandse Vereniging voor Manuele Therapie',
        abbreviation: 'NVMT',
        parentId: 'o1',
        position: 2,
        participation: 'accepted',
        participationOn: null,
      },
      {
        ...own,
        id: 'o3',
        name: 'Nederlands Huisartsen Genootschap',
        abbreviation: 'NHG',
        parentId: null,
        position: 3,
        participation: 'accepted',
        participationOn: null,
      },
    ],
    seats: [
      {
        ...own,
        id: 'z1',
        body: 'authors',
        role: 'hoofdauteur',
        organisationId: 'o1',
        capacity: 'member',
        personId: null,
        personName: null,
        mandate: '',
        mandateOn: null,
        position: 1,
      },
      {
        ...own,
        id: 'z2',
        body: 'working-group',
        role: 'lid, namens de huisartsen',
        organisationId: 'o3',
        capacity: 'member',
        personId: null,
        personName: 'A. de Vries',
        mandate: '',
        mandateOn: null,
        position: 1,
      },
    ],
    meetings: [
      buildMeeting({ id: 'm1', number: 1, theme: 'Raamwerk en uitgangsvragen', heldOn: '2026-03-02' }),
      buildMeeting({ id: 'm2', number: 2, theme: 'Diagnostisch proces' }),
    ],
    indicators: [
      {
        ...own,
        ...NEW_INDICATOR,
        id: 'i1',
        number: 1,
        text: 'Percentage patiënten dat oefentherapie krijgt aangeboden',
        recommendationIds: ['r1'],
      },
    ],
    ...fields,
  });
}
