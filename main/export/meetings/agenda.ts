import type { Decision } from '../../../shared/meetings/decision.ts';
import { electorateOf } from '../../../shared/meetings/electorate.ts';
import { type Block, type Inline, paragraph, plain } from '../guideline-tree.ts';
import { headed, labelled, paragraphs } from './blocks.ts';
import type { MinutesComposition } from './compose-minutes.ts';

/** The topics in order with what was said and decided, and after them the decisions outside the agenda. */
export function composeAgenda(composition: MinutesComposition): Block[] {
  const { source, t } = composition;
  const { topics } = source.meeting;
  const known = new Set(topics.map(({ id }) => id));
  const loose = source.decisions.filter(({ topicId }) => topicId === null || !known.has(topicId));
  const discussed = topics.flatMap((topic, index) => {
    const decisions = source.decisions.filter(({ topicId }) => topicId === topic.id);
    const body = [
      ...questionLines(composition, topic.questionIds),
      ...paragraphs(topic.minutes),
      ...decisions.flatMap(decision => composeDecision(composition, decision)),
    ];
    const title = `${index + 1}. ${topic.text}`;
    return headed(title, body.length > 0 ? body : [paragraph(t('minutes.nothingNoted'))], 2);
  });
  return [
    ...headed(t('minutes.agenda'), discussed),
    ...headed(
      t('minutes.otherDecisions'),
      loose.flatMap(decision => composeDecision(composition, decision)),
    ),
  ];
}

function questionLines({ source, t }: MinutesComposition, ids: readonly string[]): Block[] {
  return source.questions
    .filter(({ id }) => ids.includes(id))
    .map(question => labelled(t('exports.question', { number: question.number }), question.text));
}

/** A decision as a list item of its own: text, rationale and votes. */
function composeDecision({ source, t }: MinutesComposition, decision: Decision): Block[] {
  const example = decision.origin === 'example' ? ` (${t('terms.origin.example')})` : '';
  const question = source.questions.find(({ id }) => id === decision.questionId);
  const excluded = namesOfExcluded(source, decision);
  const lines: Block[] = [
    labelled(t('minutes.decision', { number: decision.number }), `${decision.text}${example}`),
    labelled(t('minutes.rationale'), decision.rationale || t('minutes.noRationale')),
    ...(question ? [labelled(t('minutes.about'), `${question.number}. ${question.title}`)] : []),
    ...(excluded === '' ? [] : [labelled(t('minutes.withoutVote'), excluded)]),
    ...(decision.votes ? [labelled(t('minutes.votes'), votesText(t, decision.votes))] : []),
  ];
  return [{ kind: 'list', ordered: false, start: 1, items: [[joinLines(lines)]] }];
}

/** Who had no vote on a decision because of their interests. */
function namesOfExcluded(source: MinutesComposition['source'], decision: Decision): string {
  const electorate = electorateOf(decision, source.meeting, { ...source, rule: source.quorum });
  return electorate?.excluded.map(({ name }) => name).join(', ') ?? '';
}

function votesText(t: MinutesComposition['t'], votes: NonNullable<Decision['votes']>): string {
  return t('minutes.votesText', { for: votes.for, against: votes.against, abstained: votes.abstained });
}

/** Lines of one decision stay one paragraph, so that a page break does not part them. */
function joinLines(lines: readonly Block[]): Block {
  const inlines = lines.flatMap((line, index): Inline[] => {
    const own = line.kind === 'paragraph' ? line.inlines : [plain('')];
    return index === 0 ? own : [{ kind: 'break' }, ...own];
  });
  return { kind: 'paragraph', inlines };
}
