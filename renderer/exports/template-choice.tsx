import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NEUTRAL_CHOICE } from '../../shared/templates/stored.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Choice } from '../ui/choice.tsx';

interface TemplateChoiceProps {
  /** Id of a template, or `neutral`; empty for the usual one. */
  value: string;
  onChange: (template: string) => void;
  isDisabled: boolean;
}

/** In which template a document is made; nothing is asked as long as the project has none. */
export function TemplateChoice({ value, onChange, isDisabled }: TemplateChoiceProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const templates = useQuery(api.templates.list.queryOptions()).data ?? [];
  if (templates.length === 0) return null;
  const usual = templates.find(({ isDefault }) => isDefault)?.name ?? t('templates.neutral');
  return (
    <Choice
      label={t('templates.one')}
      value={value}
      options={[
        { id: '', label: t('templates.usual', { name: usual }) },
        ...templates.map(({ id, name }) => ({ id, label: name })),
        { id: NEUTRAL_CHOICE, label: t('templates.neutral') },
      ]}
      onChange={onChange}
      isDisabled={isDisabled}
    />
  );
}
