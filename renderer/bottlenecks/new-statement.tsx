import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RESPONDENT_ROLES, type RespondentRole } from '../../shared/bottlenecks/survey.ts';
import { BOTTLENECK_SOURCES, type BottleneckSource } from '../../shared/bottlenecks.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';

const UNKNOWN = 'unknown';

/** Records by hand who raised a bottleneck: in a focus group, an interview, an article. */
export function NewStatement({ bottleneckId, onClose }: { bottleneckId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [text, setText] = useState('');
  const [source, setSource] = useState<BottleneckSource>('focus-group');
  const [role, setRole] = useState<RespondentRole | typeof UNKNOWN>(UNKNOWN);
  const [organisation, setOrganisation] = useState('');
  const [raisedBy, setRaisedBy] = useState('');
  const adding = useMutation(api.bottlenecks.addStatement.mutationOptions());
  const store = () =>
    adding.mutate(
      { bottleneckId, text, source, role: role === UNKNOWN ? null : role, organisation, raisedBy },
      { onSuccess: onClose },
    );
  return (
    <div className="stack new-voice">
      <TextInput
        label={t('bottlenecks.statements.text')}
        value={text}
        onChange={setText}
        multiline
        maxLength={10_000}
        autoFocus
      />
      <Choice
        label={t('bottlenecks.source')}
        value={source}
        options={BOTTLENECK_SOURCES.map(id => ({ id, label: t(`terms.bottleneckSource.${id}`) }))}
        onChange={setSource}
      />
      <Choice
        label={t('bottlenecks.statements.role')}
        value={role}
        options={[
          { id: UNKNOWN, label: t('bottlenecks.statements.noRole') },
          ...RESPONDENT_ROLES.map(id => ({ id, label: t(`packet.role.${id}`) })),
        ]}
        onChange={setRole}
      />
      <TextInput
        label={t('bottlenecks.statements.organisation')}
        value={organisation}
        onChange={setOrganisation}
        maxLength={300}
      />
      <TextInput
        label={t('bottlenecks.statements.raisedBy')}
        value={raisedBy}
        onChange={setRaisedBy}
        maxLength={300}
      />
      <div className="row">
        <Button variant="primary" isDisabled={text.trim() === '' || adding.isPending} onPress={store}>
          {t('ui.store')}
        </Button>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
      </div>
    </div>
  );
}
