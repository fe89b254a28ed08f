import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import {
  AUTHORISATION_STATES,
  type Authorisation,
  type AuthorisationFields,
  withState,
} from '../../shared/authorisation.ts';
import { localToday } from '../../shared/dates.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Icon } from '../ui/icon.tsx';
import type { AuthorisationActs } from './use-authorisation-acts.ts';

interface AuthorisationDetailProps {
  row: Authorisation;
  acts: AuthorisationActs;
  onClose: () => void;
  isReadOnly: boolean;
}

type Day = 'sentOn' | 'replyBy' | 'remindedOn' | 'answeredOn' | 'conditionsMetOn';
type Text = 'signatory' | 'conditions' | 'reason';

/** Everything about the authorisation by one organisation; conditions and grounds stand where the state asks for them. */
export function AuthorisationDetail({ row, acts, onClose, isReadOnly }: AuthorisationDetailProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const versions = useQuery(api.versions.list.queryOptions()).data ?? [];
  const save = (patch: Partial<AuthorisationFields>) => acts.update(row.id, patch);
  const day = (field: Day) => (
    <DraftField
      label={t(`authorisation.${field}`)}
      type="date"
      value={row[field] ?? ''}
      onSave={value => save({ [field]: value === '' ? null : value })}
      isReadOnly={isReadOnly}
    />
  );
  const text = (field: Text, more: { multiline?: boolean; hint?: string } = {}) => (
    <DraftField
      label={t(`authorisation.${field}`)}
      value={row[field]}
      onSave={value => save({ [field]: value })}
      isReadOnly={isReadOnly}
      maxLength={field === 'signatory' ? 300 : 4_000}
      {...more}
    />
  );
  const box = (field: 'isRequired' | 'isReasonPublic', label: string) => (
    <Checkbox
      className="check"
      isSelected={row[field]}
      onChange={isOn => void save({ [field]: isOn })}
      isDisabled={isReadOnly}
    >
      <span className="check-box">
        <Icon name="check" />
      </span>
      {label}
    </Checkbox>
  );
  return (
    <DetailPanel
      title={row.organisation}
      onClose={onClose}
      {...(isReadOnly ? {} : { onRemove: () => acts.remove(row, onClose) })}
    >
      <Choice
        label={t('authorisation.state')}
        value={row.state}
        options={AUTHORISATION_STATES.map(id => ({ id, label: t(`authorisation.states.${id}`) }))}
        onChange={state => {
          const { sentOn, answeredOn } = withState(row, state, localToday());
          void save({ state, sentOn, answeredOn });
        }}
        isDisabled={isReadOnly}
      />
      <div>
        {box('isRequired', t('authorisation.required'))}
        <p className="field-hint">{t('authorisation.requiredHint')}</p>
      </div>
      <Choice
        label={t('authorisation.version')}
        value={row.versionId ?? ''}
        options={[
          { id: '', label: t('authorisation.noVersion') },
          ...versions.map(({ id, label }) => ({ id, label })),
        ]}
        onChange={id => void save({ versionId: id === '' ? null : id })}
        isDisabled={isReadOnly}
      />
      <div className="pair">
        {day('sentOn')}
        {day('replyBy')}
      </div>
      <div className="pair">
        {day('remindedOn')}
        {day('answeredOn')}
      </div>
      {text('signatory')}
      {(row.state === 'conditional' || row.conditions !== '') && (
        <>
          {text('conditions', { multiline: true, hint: t('authorisation.conditionsHint') })}
          {day('conditionsMetOn')}
        </>
      )}
      {text('reason', { multiline: true })}
      {row.reason !== '' && box('isReasonPublic', t('authorisation.reasonPublic'))}
    </DetailPanel>
  );
}
