import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SCOPE_KINDS, type ScopeStatement } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { NewScopeStatement } from './new-scope-statement.tsx';
import './framework.css';

/** The framework (raamwerk): for whom the guideline is, where it applies, who uses it. */
export function Framework() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const statements = useQuery(api.questions.scope.queryOptions()).data ?? [];
  const updating = useMutation(api.questions.updateScope.mutationOptions());
  const removing = useMutation(api.questions.removeScope.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.questions.scope.queryKey()),
    ({ id, revision, kind }: ScopeStatement, text: string) =>
      updating.mutateAsync({ id, revision, kind, text }),
  );
  const remove = ({ id, revision }: ScopeStatement) =>
    removing.mutateAsync({ id, revision }).then(
      () => say(t('questions.framework.removed')),
      () => undefined,
    );
  return (
    <div className="framework">
      <p className="muted small">{t('questions.framework.about')}</p>
      {SCOPE_KINDS.map(kind => (
        <section key={kind} aria-label={t(`terms.scopeKind.${kind}`)}>
          <h2>{t(`terms.scopeKind.${kind}`)}</h2>
          {statements
            .filter(statement => statement.kind === kind)
            .map((statement, index) => (
              <div key={statement.id} className="scope">
                <DraftField
                  label={t('questions.framework.statement', { number: index + 1 })}
                  value={statement.text}
                  onSave={text => update(statement.id, text)}
                  multiline
                  isRequired
                  isReadOnly={readOnly}
                  maxLength={2_000}
                />
                <div className="scope-tools">
                  <OriginChip origin={statement.origin} />
                  {!readOnly && (
                    <IconButton icon="trash" label={t('ui.remove')} onPress={() => void remove(statement)} />
                  )}
                </div>
              </div>
            ))}
          {!readOnly && <NewScopeStatement kind={kind} />}
        </section>
      ))}
    </div>
  );
}
