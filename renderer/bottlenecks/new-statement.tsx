import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RESPONDENT_ROLES, type RespondentRole } from '../../shared/bottlenecks/survey.ts';
import { BOTTLENECK_SOURCES, type BottleneckSource } from '../../shared/bottlenecks.ts';
import { useConnection } from '../app/connection-context.tsx';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';

const UNKNOWN = 'unknown';

const EMPTY: {
  text: string;
  source: BottleneckSource;
  role: RespondentRole | typeof UNKNOWN;
  organisation: string;
  raisedBy: string;
} = { text: '', source: 'focus-group', role: UNKNOWN, organisation: '', raisedBy: '' };

/** Records by hand who raised a bottleneck: in a focus group, an interview, an article. */
export function NewStatement({ bottleneckId, onClose }: { bottleneckId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const draft = useDraft(`statement-${bottleneckId}`, EMPTY, ['source', 'role']);
  const { text, source, role, organisation, raisedBy } = draft.values;
  const adding = useMutation(api.bottlenecks.addStatement.mutationOptions());
  const voice = { bottleneckId, text, source, organisation, raisedBy };
  return (
    <NewRowForm
      label={t('bottlenecks.statements.add')}
      className="stack new-voice"
      draft={draft}
      isComplete={text.trim() !== ''}
      onStore={() => adding.mutateAsync({ ...voice, role: role === UNKNOWN ? null : role })}
      onClose={onClose}
    >
      <TextInput
        label={t('bottlenecks.statements.text')}
        value={text}
        onChange={next => draft.set({ text: next })}
        multiline
        maxLength={10_000}
        autoFocus
      />
      <Choice
        label={t('bottlenecks.source')}
        value={source}
        options={BOTTLENECK_SOURCES.map(id => ({ id, label: t(`terms.bottleneckSource.${id}`) }))}
        onChange={next => draft.set({ source: next })}
      />
      <Choice
        label={t('bottlenecks.statements.role')}
        value={role}
        options={[
          { id: UNKNOWN, label: t('bottlenecks.statements.noRole') },
          ...RESPONDENT_ROLES.map(id => ({ id, label: t(`packet.role.${id}`) })),
        ]}
        onChange={next => draft.set({ role: next })}
      />
      <TextInput
        label={t('bottlenecks.statements.organisation')}
        value={organisation}
        onChange={next => draft.set({ organisation: next })}
        maxLength={300}
      />
      <TextInput
        label={t('bottlenecks.statements.raisedBy')}
        value={raisedBy}
        onChange={next => draft.set({ raisedBy: next })}
        maxLength={300}
      />
    </NewRowForm>
  );
}
