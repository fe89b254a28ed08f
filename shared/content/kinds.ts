/** The structured content physiotherapy guidelines carry beside their text. */
export const CONTENT_KINDS = [
  'treatment-profiles',
  'red-flags',
  'instruments',
  'dosage',
  'classifications',
  'prognostic-factors',
  'care-steps',
] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/**
 * What stands in a cell. `name` names the row and is never empty in print; `text` is text of any length;
 * `condition` is a value the row asks for (empty: any); `choice` is one of the options of the column.
 */
export const CELL_TYPES = ['name', 'text', 'condition', 'choice'] as const;
export type CellType = (typeof CELL_TYPES)[number];

/** Columns every project gets; their headings stand in the locales. */
export const STANDARD_COLUMNS = [
  'profile',
  'goal',
  'actions',
  'flag',
  'suspicion',
  'act',
  'instrument',
  'measures',
  'moment',
  'language',
  'properties',
  'intervention',
  'frequency',
  'intensity',
  'time',
  'type',
  'build-up',
  'system',
  'aim',
  'groups',
  'reliability',
  'judgement',
  'factor',
  'association',
  'certainty',
  'meaning',
  'step',
  'who',
  'what',
  'next',
] as const;
export type StandardColumn = (typeof STANDARD_COLUMNS)[number];

export const CHOICES = [
  'recommended',
  'optional',
  'not-recommended',
  'favourable',
  'unfavourable',
  'unclear',
  'high',
  'moderate',
  'low',
  'very-low',
] as const;
export type ChoiceValue = (typeof CHOICES)[number];

interface KindColumn {
  key: StandardColumn;
  type: CellType;
  options?: readonly ChoiceValue[];
}

/** What a kind of table starts with, and which columns authors may add. */
export interface ContentKindDefinition {
  columns: readonly KindColumn[];
  /** The type of a column that authors add; null when the columns are fixed. */
  adds: 'condition' | 'text' | null;
}

const CERTAINTY = ['high', 'moderate', 'low', 'very-low'] as const;
const ADVICE = ['recommended', 'optional', 'not-recommended'] as const;

/**
 * The kinds as data: one grid, one export and one live block serve them all. Treatment profiles are a decision table:
 * authors add a column for each condition, and each row is a profile with what to do. FITT: frequency, intensity,
 * time and type (ACSM).
 */
export const KINDS: Record<ContentKind, ContentKindDefinition> = {
  'treatment-profiles': {
    columns: [
      { key: 'profile', type: 'name' },
      { key: 'goal', type: 'text' },
      { key: 'actions', type: 'text' },
    ],
    adds: 'condition',
  },
  'red-flags': {
    columns: [
      { key: 'flag', type: 'name' },
      { key: 'suspicion', type: 'text' },
      { key: 'act', type: 'text' },
    ],
    adds: null,
  },
  instruments: {
    columns: [
      { key: 'instrument', type: 'name' },
      { key: 'measures', type: 'text' },
      { key: 'moment', type: 'text' },
      { key: 'language', type: 'text' },
      { key: 'properties', type: 'text' },
      { key: 'judgement', type: 'choice', options: ADVICE },
    ],
    adds: 'text',
  },
  dosage: {
    columns: [
      { key: 'intervention', type: 'name' },
      { key: 'frequency', type: 'text' },
      { key: 'intensity', type: 'text' },
      { key: 'time', type: 'text' },
      { key: 'type', type: 'text' },
      { key: 'build-up', type: 'text' },
    ],
    adds: null,
  },
  classifications: {
    columns: [
      { key: 'system', type: 'name' },
      { key: 'aim', type: 'text' },
      { key: 'groups', type: 'text' },
      { key: 'reliability', type: 'text' },
      { key: 'judgement', type: 'choice', options: ADVICE },
    ],
    adds: 'text',
  },
  'prognostic-factors': {
    columns: [
      { key: 'factor', type: 'name' },
      { key: 'association', type: 'choice', options: ['favourable', 'unfavourable', 'unclear'] },
      { key: 'certainty', type: 'choice', options: CERTAINTY },
      { key: 'meaning', type: 'text' },
    ],
    adds: 'text',
  },
  'care-steps': {
    columns: [
      { key: 'step', type: 'name' },
      { key: 'who', type: 'text' },
      { key: 'what', type: 'text' },
      { key: 'next', type: 'text' },
    ],
    adds: null,
  },
};
