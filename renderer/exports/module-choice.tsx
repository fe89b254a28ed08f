import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { Choice } from '../ui/choice.tsx';

interface ModuleChoiceProps {
  /** Version whose sections are offered; empty for the working version. */
  version: string;
  value: string;
  onChange: (id: string) => void;
  isDisabled: boolean;
}

/** Which section of the guideline is exported as a module, with what stands below it. */
export function ModuleChoice({ version, value, onChange, isDisabled }: ModuleChoiceProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const working = useQuery(api.documents.outline.queryOptions(undefined, { enabled: version === '' }));
  const kept = useQuery(api.versions.read.queryOptions({ id: version }, { enabled: version !== '' }));
  const outline = (version === '' ? working.data : kept.data?.outline) ?? [];
  return (
    <Choice
      label={t('exportDialog.module')}
      value={value}
      placeholder={t('exportDialog.chooseModule')}
      options={outline
        .filter(({ kind }) => kind === 'section')
        .map(({ id, number, title }) => ({ id, label: `${number} ${title}` }))}
      onChange={onChange}
      isDisabled={isDisabled}
    />
  );
}
