import { useTranslation } from 'react-i18next';
import type { CommentReply, LinkedChange, ReplyPatch } from '../../shared/comments/reply.ts';
import { useGoTo } from '../app/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Segments } from '../ui/segments.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { ReplyChoices } from './use-replies.ts';

/** What is filled in of an answer. */
export type ReplyDraft = Pick<
  CommentReply,
  'optionId' | 'reason' | 'text' | 'ownerSeatId' | 'change' | 'meetingDecisionId'
>;

interface ReplyFieldsProps {
  value: ReplyDraft;
  choices: ReplyChoices;
  /** Texts of the guideline the comments are about; their proposals can be linked. */
  documentIds: readonly string[];
  needsMeeting: boolean;
  onChange: (patch: ReplyPatch) => Promise<boolean>;
  isReadOnly: boolean;
  /** Whether nothing is stored yet: texts are then told as they are typed, and never said to be saved. */
  isDraft?: boolean;
  /** Whether number keys choose the decision here. */
  hasKeys?: boolean;
}

/** Decision, reason, answer, owner and links of one comment or of many. */
export function ReplyFields(props: ReplyFieldsProps) {
  const { value, choices, needsMeeting, onChange, isReadOnly, isDraft = false, hasKeys = false } = props;
  const { t } = useTranslation();
  const goTo = useGoTo();
  const offered = choices.offered(value.optionId);
  const textField = (field: 'reason' | 'text', hint: string) => {
    const props = { label: t(`replies.${field}`), value: value[field], hint, isReadOnly, maxLength: 20_000 };
    const change = (written: string) => onChange({ [field]: written });
    return isDraft ? (
      <TextInput {...props} onChange={written => void change(written)} multiline />
    ) : (
      <DraftField {...props} onSave={change} multiline />
    );
  };
  return (
    <>
      <Segments
        label={t('replies.decision')}
        value={value.optionId}
        options={offered.map((option, index) => ({
          id: option.id,
          label: choices.labelOf(option),
          ...(hasKeys && index < 9 ? { key: String(index + 1) } : {}),
        }))}
        onChange={optionId => void onChange({ optionId })}
        isDisabled={isReadOnly}
      />
      {textField('reason', t('replies.reasonHint'))}
      {textField('text', t('replies.textHint'))}
      <ChangeField {...props} />
      {(needsMeeting || value.meetingDecisionId !== null) && (
        <Choice
          label={t('replies.meetingDecision')}
          value={value.meetingDecisionId ?? NONE}
          options={[{ id: NONE, label: t('replies.noMeetingDecision') }, ...choices.decisions]}
          onChange={id => void onChange({ meetingDecisionId: id === NONE ? null : id })}
          isDisabled={isReadOnly}
        />
      )}
      {needsMeeting && choices.decisions.length === 0 && !isReadOnly && (
        <div className="row">
          <p className="muted small no-margin">{t('replies.noDecisionsYet')}</p>
          <Button onPress={() => goTo('meetings')}>{t('replies.toMeetings')}</Button>
        </div>
      )}
      <Choice
        label={t('replies.owner')}
        value={value.ownerSeatId ?? NONE}
        options={[{ id: NONE, label: t('replies.nobody') }, ...choices.seats]}
        onChange={id => void onChange({ ownerSeatId: id === NONE ? null : id })}
        isDisabled={isReadOnly}
      />
    </>
  );
}

/** Stands for "no choice"; a key of the list may not be empty. */
const NONE = 'none-chosen';

/** Which change of the text an answer points to, if any. */
function ChangeField({ value: { change }, choices, documentIds, onChange, isReadOnly }: ReplyFieldsProps) {
  const { t } = useTranslation();
  const goTo = useGoTo();
  const linked = change?.kind === 'proposal' ? change.proposalId : null;
  const proposals = choices.proposals.filter(
    ({ id, documentId, state }) =>
      id === linked || (documentIds.includes(documentId) && state !== 'withdrawn'),
  );
  const toChange = (id: string): LinkedChange | null => {
    if (id === NONE) return null;
    return id === UNCHANGED ? { kind: 'none' } : { kind: 'proposal', proposalId: id, partIds: [] };
  };
  return (
    <>
      <Choice
        label={t('replies.change')}
        value={change === null ? NONE : (linked ?? UNCHANGED)}
        options={[
          { id: NONE, label: t('replies.changeUnsaid') },
          { id: UNCHANGED, label: t('replies.changeNone') },
          ...proposals.map(({ id, title, state }) => ({
            id,
            label: `${title} (${t(`proposals.stateOf.${state}`)})`,
          })),
        ]}
        onChange={id => void onChange({ change: toChange(id) })}
        isDisabled={isReadOnly}
      />
      {linked !== null && (
        <div className="row">
          <Button onPress={() => goTo('proposals', { open: linked })}>{t('replies.openProposal')}</Button>
        </div>
      )}
    </>
  );
}

const UNCHANGED = 'unchanged';
