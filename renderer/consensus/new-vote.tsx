import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_RULE, isRating, VOTE_RULES } from '../../shared/consensus/rules.ts';
import { ABSTENTIONS } from '../../shared/consensus/share-rule.ts';
import { newVoteSchema, VOTE_FORMS } from '../../shared/consensus/vote.ts';
import { criterionName } from '../../shared/considerations/names.ts';
import { QUORUM_SHARES, type QuorumShare } from '../../shared/meetings/quorum.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { Choice } from '../ui/choice.tsx';
import { useVoteActs } from './use-consensus.ts';

const EMPTY = {
  subject: '',
  question: '',
  rule: DEFAULT_RULE as string,
  form: 'anonymous',
  abstentions: 'left-out',
  quorum: 'two-thirds',
};
const QUORUMS = Object.keys(QUORUM_SHARES) as QuorumShare[];

/** Opens a vote: about what, by which rule, and how it is held. `within` in the address chooses a recommendation. */
export function NewVoteForm({ onClose, onOpened }: { onClose: () => void; onOpened: (id: string) => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [{ within }] = useScreenSearch();
  const draft = useDraft('vote', EMPTY, ['question', 'rule', 'form', 'abstentions', 'quorum']);
  const acts = useVoteActs();
  const openedId = useRef<string | null>(null);
  const recommendations = useQuery(api.recommendations.list.queryOptions()).data ?? [];
  const considerations = useQuery(api.considerations.list.queryOptions()).data ?? [];
  const questions = useQuery(api.questions.list.queryOptions()).data ?? [];
  const { values } = draft;
  const asked = recommendations.find(({ id }) => id === within);
  const questionId = values.question || asked?.questionId || questions[0]?.id || '';
  const subjects = [
    ...recommendations
      .filter(row => row.questionId === questionId && row.status !== 'withdrawn')
      .flatMap(({ id, title }) =>
        (['strength', 'wording'] as const).map(kind => ({
          id: `${kind} ${id}`,
          label: t('consensus.line', { subject: t(`consensus.subject.${kind}`), name: title }),
        })),
      ),
    ...considerations
      .filter(row => row.questionId === questionId)
      .flatMap(({ framework, entries }) =>
        entries.map(({ id, criterion }) => ({
          id: `judgement ${id}`,
          label: t('consensus.line', {
            subject: t('consensus.subject.judgement'),
            name: criterionName(framework, criterion, t),
          }),
        })),
      ),
  ];
  const chosen =
    subjects.find(({ id }) => id === values.subject) ??
    subjects.find(({ id }) => within !== undefined && id === `strength ${within}`);
  const rule = VOTE_RULES.find(id => id === values.rule) ?? DEFAULT_RULE;
  const store = async () => {
    const [subject, subjectId] = chosen?.id.split(' ') ?? [];
    const { id } = await acts.open(newVoteSchema.parse({ ...values, subject, subjectId }));
    openedId.current = id;
  };
  return (
    <NewRowForm
      label={t('consensus.addLabel')}
      draft={draft}
      isComplete={chosen !== undefined}
      onStore={store}
      onClose={() => {
        if (openedId.current === null) onClose();
        else onOpened(openedId.current);
      }}
      className="quick-add vote-form"
      storeLabel={t('consensus.add')}
    >
      <div className="wide">
        <Choice
          label={t('consensus.question')}
          value={questionId}
          options={questions.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` }))}
          onChange={question => draft.set({ question, subject: '' })}
        />
      </div>
      <div className="wide">
        <Choice
          label={t('consensus.aboutWhat')}
          placeholder={t('consensus.chooseSubject')}
          value={chosen?.id ?? null}
          options={subjects}
          onChange={subject => draft.set({ subject })}
        />
      </div>
      <Choice
        label={t('consensus.rule')}
        value={rule}
        options={VOTE_RULES.map(id => ({ id, label: t(`consensus.ruleName.${id}`) }))}
        onChange={next => draft.set({ rule: next })}
      />
      <Choice
        label={t('consensus.form')}
        value={VOTE_FORMS.find(id => id === values.form) ?? 'anonymous'}
        options={VOTE_FORMS.map(id => ({ id, label: t(`consensus.formName.${id}`) }))}
        onChange={form => draft.set({ form })}
      />
      <Choice
        label={t('consensus.quorum')}
        value={QUORUMS.find(id => id === values.quorum) ?? 'two-thirds'}
        options={QUORUMS.map(id => ({ id, label: t(`consensus.quorumName.${id}`) }))}
        onChange={quorum => draft.set({ quorum })}
      />
      <Choice
        label={t('consensus.abstentions')}
        value={ABSTENTIONS.find(id => id === values.abstentions) ?? 'left-out'}
        options={ABSTENTIONS.map(id => ({ id, label: t(`consensus.abstentionsName.${id}`) }))}
        onChange={abstentions => draft.set({ abstentions })}
        isDisabled={isRating(rule)}
      />
    </NewRowForm>
  );
}
