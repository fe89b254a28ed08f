import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ScopeKind, ScopeStatement } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { NewScopeStatement } from './new-scope-statement.tsx';

/** The statements of one kind, in order, each to edit, move and remove. */
export function ScopeSection({
  kind,
  statements,
}: {
  kind: ScopeKind;
  statements: readonly ScopeStatement[];
}) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const updating = useMutation(api.questions.updateScope.mutationOptions());
  const moving = useMutation(api.questions.moveScope.mutationOptions());
  const removing = useMutation(api.questions.removeScope.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.questions.scope.queryKey()),
    ({ id, revision }: ScopeStatement, text: string) => updating.mutateAsync({ id, revision, kind, text }),
  );
  const own = statements.filter(statement => statement.kind === kind);
  const move = (index: number, by: -1 | 1) => {
    const [row, neighbour] = [own[index], own[index + by]];
    if (row && neighbour) moving.mutate({ id: row.id, position: statements.indexOf(neighbour) });
  };
  const remove = ({ id, revision }: ScopeStatement) =>
    removing.mutateAsync({ id, revision }).then(
      () => say(t('questions.framework.removed')),
      () => undefined,
    );
  const title = t(`terms.scopeKind.${kind}`);
  return (
    <section className="scope-kind" data-empty={own.length === 0} aria-label={title}>
      <h2>{title}</h2>
      {own.map((statement, index) => {
        const name = { kind: title, number: index + 1 };
        return (
          <div key={statement.id} className="scope">
            <DraftField
              label={t('questions.framework.statement', { number: index + 1 })}
              value={statement.text}
              onSave={text => update(statement.id, text)}
              multiline
              isRequired
              isReadOnly={readOnly}
              maxLength={5_000}
            />
            <div className="scope-tools">
              <OriginChip origin={statement.origin} />
              {!readOnly && own.length > 1 && (
                <>
                  <IconButton
                    icon="up"
                    label={t('questions.framework.moveUp', name)}
                    isDisabled={index === 0}
                    onPress={() => move(index, -1)}
                  />
                  <IconButton
                    icon="down"
                    label={t('questions.framework.moveDown', name)}
                    isDisabled={index === own.length - 1}
                    onPress={() => move(index, 1)}
                  />
                </>
              )}
              {!readOnly && (
                <IconButton
                  icon="trash"
                  label={t('questions.framework.remove', name)}
                  onPress={() => void remove(statement)}
                />
              )}
            </div>
          </div>
        );
      })}
      {!readOnly && <NewScopeStatement kind={kind} />}
    </section>
  );
}
