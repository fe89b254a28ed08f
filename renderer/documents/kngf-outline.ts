import type { QuestionKind } from '../../shared/questions.ts';

export type KngfTitle =
  | 'general'
  | 'introduction'
  | 'background'
  | 'organisation'
  | 'diagnostic'
  | 'examination'
  | 'profiles'
  | 'therapeutic'
  | 'information'
  | 'exercise'
  | 'nonExercise';

/** A section to be made: a title of the KNGF format, or a key question with its section. */
export type PlannedSection = { children: PlannedSection[] } & (
  | { title: KngfTitle }
  | { question: { id: string; title: string } }
);

const section = (title: KngfTitle, ...children: PlannedSection[]): PlannedSection => ({ title, children });

/**
 * Parts A, B and C of the digital KNGF format (KNGF Lage rugpijn, 2021). Each key question gets a section:
 * questions on the organisation of care below A.3, the others in part C.
 */
export function planKngfOutline(
  questions: readonly { id: string; title: string; kind: QuestionKind }[],
): PlannedSection[] {
  const answers = (kind: QuestionKind): PlannedSection[] =>
    questions
      .filter(question => question.kind === kind)
      .map(({ id, title }) => ({ question: { id, title }, children: [] }));
  const content = answers('content');
  const parts = [section('information'), section('exercise'), section('nonExercise')];
  return [
    section(
      'general',
      section('introduction'),
      section('background'),
      section('organisation', ...answers('organisation')),
    ),
    section('diagnostic', section('examination'), section('profiles')),
    // Without questions the therapies themselves are the sections.
    section('therapeutic', ...(content.length > 0 ? content : parts)),
  ];
}
