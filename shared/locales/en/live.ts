import type { live as source } from '../nl/live.ts';
import type { Translated } from '../shape.ts';

export const live: Translated<typeof source> = {
  kind: {
    'question-pico': 'PICO of a key question',
    outcomes: 'Outcomes of a key question',
    considerations: 'Considerations',
    content: 'Clinical content',
    recommendation: 'Recommendation',
    'abbreviation-list': 'List of abbreviations',
    'project-group': 'Project group',
    indicators: 'Indicators',
    sof: 'Summary of findings (SoF)',
    'evidence-profile': 'Evidence profile (GRADE)',
    prisma: 'PRISMA flow diagram',
    'search-strategies': 'Search strategies',
    'selection-criteria': 'Selection criteria',
    'vote-result': 'Result of a vote',
    sources: 'References of a key question',
    'agree-domains': 'Domain scores of source guidelines',
    'source-assessments': 'Assessment of source guidelines (ADAPTE)',
    adaptation: 'Adaptation of source recommendations on a key question',
    'risk-of-bias': 'Risk of bias of the studies',
  },
  notInText: 'Readers do not see this yet: it is not in the guideline text.',
  inText: 'This stands in the guideline text and is kept up to date there.',
  putInText: 'Put in the guideline text',
  openText: 'To the text',
  fault: {
    'kind-unknown': 'This part was made with a newer version of Leidraad and cannot be shown here.',
    'target-missing': 'What this part refers to no longer exists. Remove it, or choose something else.',
    unreadable: 'The text this part refers to cannot be read.',
    empty: 'Nothing has been recorded about this yet; this part fills itself as soon as there is.',
  },
  pico: {
    caption: '{{type}} of key question {{number}}',
    element: 'Element',
    content: 'Content',
  },
  outcomes: {
    caption: 'Outcomes of key question {{number}} and their importance according to the members',
    measure: 'Measurement',
    rating: '{{rule}} (range)',
  },
  recommendation: { title: 'Recommendation {{number}}: {{title}}' },
  abbreviations: { caption: 'Abbreviations used', short: 'Abbreviation', long: 'Meaning' },
};
