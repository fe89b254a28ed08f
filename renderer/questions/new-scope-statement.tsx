import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ScopeKind } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { NewLine } from '../app/new-line.tsx';

/** Adds a statement of one kind to the framework; closed it is one button. */
export function NewScopeStatement({ kind }: { kind: ScopeKind }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const adding = useMutation(api.questions.addScope.mutationOptions());
  return (
    <NewLine
      name={`scope-${kind}`}
      openLabel={t('questions.framework.add')}
      openName={t('questions.framework.addTo', { kind: t(`terms.scopeKind.${kind}`) })}
      label={t('questions.framework.new')}
      maxLength={5_000}
      onStore={text => adding.mutateAsync({ kind, text })}
    />
  );
}
