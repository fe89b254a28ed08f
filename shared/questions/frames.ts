/**
 * The frames in which a key question is taken apart. PICO for interventions, PIRD for diagnostic accuracy
 * (population, index test, reference test, diagnosis), PEO for prognosis and aetiology, PICo for experiences and
 * other qualitative evidence (phenomenon of Interest, Context), PIPOH for a guideline that is adapted (ADAPTE
 * tool 6). Questions about the organisation of care often have no frame and are answered in prose.
 */
export const QUESTION_TYPES = ['pico', 'pird', 'peo', 'pico-qualitative', 'pipoh', 'narrative'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

export const ELEMENTS = [
  'population',
  'intervention',
  'professionals',
  'comparison',
  'index-test',
  'reference-test',
  'target-condition',
  'exposure',
  'interest',
  'time',
  'setting',
  'context',
] as const;
export type ElementId = (typeof ELEMENTS)[number];

/**
 * One line of a frame. `outcomes` is no text of its own: there the list of outcomes of the question stands, so
 * that nothing is written down twice.
 */
export interface FrameLine {
  id: ElementId | 'outcomes';
  /** The letter people know it by; empty for an addition to the frame. */
  letter: string;
  /** Whether the frame means little without it. */
  core: boolean;
}

const line = (id: FrameLine['id'], letter: string, core = true): FrameLine => ({ id, letter, core });

/** The lines of each frame in the order of its letters, additions last. */
export const FRAMES: Record<QuestionType, readonly FrameLine[]> = {
  pico: [
    line('population', 'P'),
    line('intervention', 'I'),
    line('comparison', 'C'),
    line('outcomes', 'O'),
    line('time', 'T', false),
    line('setting', 'S', false),
  ],
  pird: [
    line('population', 'P'),
    line('index-test', 'I'),
    line('reference-test', 'R'),
    line('target-condition', 'D'),
    line('outcomes', 'O', false),
  ],
  peo: [
    line('population', 'P'),
    line('exposure', 'E'),
    line('comparison', 'C', false),
    line('outcomes', 'O'),
    line('time', 'T', false),
  ],
  'pico-qualitative': [line('population', 'P'), line('interest', 'I'), line('context', 'Co')],
  pipoh: [
    line('population', 'P'),
    line('intervention', 'I'),
    line('professionals', 'P'),
    line('outcomes', 'O'),
    line('setting', 'H'),
  ],
  narrative: [line('population', '', false), line('setting', '', false)],
};

/** Where the answer comes from: made anew, taken over, adapted from a source guideline, or brought up to date. */
export const APPROACHES = ['de-novo', 'adopt', 'adapt', 'update'] as const;

/** The text lines of a frame that matter and are still empty. */
export function missingElements(
  type: QuestionType,
  elements: Partial<Record<ElementId, string>>,
): ElementId[] {
  return FRAMES[type].flatMap(({ id, core }) =>
    core && id !== 'outcomes' && (elements[id] ?? '').trim() === '' ? [id] : [],
  );
}

/** Whether outcomes belong to the frame of this type at all. */
export function hasOutcomes(type: QuestionType): boolean {
  return FRAMES[type].some(({ id }) => id === 'outcomes');
}

/** Whether a question of this type cannot do without critical outcomes. */
export function needsOutcomes(type: QuestionType): boolean {
  return FRAMES[type].some(({ id, core }) => id === 'outcomes' && core);
}
