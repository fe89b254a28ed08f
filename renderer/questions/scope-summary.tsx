import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SCOPE_KINDS } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';

/** The scope to read beside the questions; it is edited in its own view. */
export function ScopeSummary() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const statements = useQuery(api.questions.scope.queryOptions()).data ?? [];
  const kinds = SCOPE_KINDS.filter(kind => statements.some(statement => statement.kind === kind));
  if (kinds.length === 0) return <p className="muted">{t('questions.framework.none')}</p>;
  return kinds.map(kind => (
    <section key={kind} className="scope-summary">
      <h2>{t(`terms.scopeKind.${kind}`)}</h2>
      {statements
        .filter(statement => statement.kind === kind)
        .map(statement => (
          <p key={statement.id}>{statement.text}</p>
        ))}
    </section>
  ));
}
