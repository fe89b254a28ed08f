import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Choice } from '../ui/choice.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { MemberBallots } from './member-ballots.tsx';
import { NewRound } from './new-round.tsx';
import { RoundResult } from './round-result.tsx';
import { usePriorities } from './use-priorities.ts';
import { ViewSwitch } from './view-switch.tsx';

/** What members and field find important: one round at a time, as a picture, in numbers, and by member. */
export function PrioritiesView() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const say = useUndoToast();
  const [search, setSearch] = useScreenSearch();
  const bottlenecks = useQuery(api.bottlenecks.list.queryOptions()).data ?? [];
  const { rounds, leading } = usePriorities();
  const removing = useMutation(api.priorities.remove.mutationOptions());
  const shown = rounds?.find(round => round.id === search.open) ?? leading ?? rounds?.at(-1);
  const startAdding = () => {
    if (!readOnly) setSearch({ ...search, add: true });
  };
  useShortcuts({ n: startAdding });
  return (
    <Screen
      crumb={[t('terms.phase.preparation'), t('terms.area.bottlenecks')]}
      title={t('bottlenecks.views.priorities')}
      lead={t('priorities.lead')}
      actions={
        !readOnly && (
          <Button variant="primary" onPress={startAdding}>
            <Icon name="plus" /> {t('priorities.add')} <kbd>N</kbd>
          </Button>
        )
      }
      panel={[
        {
          id: 'members',
          label: t('priorities.members'),
          content:
            shown === undefined ? (
              <p className="muted">{t('priorities.empty.text')}</p>
            ) : (
              <MemberBallots key={shown.id} round={shown} bottlenecks={bottlenecks} />
            ),
        },
        { id: 'about', label: t('ui.about'), content: <p className="muted">{t('priorities.about')}</p> },
      ]}
    >
      <ViewSwitch />
      {search.add && !readOnly && (
        <NewRound
          onClose={id => setSearch({ view: 'priorities', ...(id === undefined ? {} : { open: id }) })}
        />
      )}
      {rounds?.length === 0 && !search.add && (
        <EmptyState title={t('priorities.empty.title')} text={t('priorities.empty.text')} />
      )}
      {rounds !== undefined && shown !== undefined && (
        <>
          <div className="round-head">
            <Choice
              label={t('priorities.round')}
              value={shown.id}
              options={rounds.map(round => ({ id: round.id, label: `${round.number}. ${round.title}` }))}
              onChange={open => setSearch({ view: 'priorities', open })}
            />
            <div className="row">
              <Chip>{t(`priorities.methods.${shown.method}`)}</Chip>
              <Chip>{t('priorities.ballots', { count: shown.ballots.length })}</Chip>
              {shown.surveyId !== null && <Chip>{t('priorities.fromSurvey')}</Chip>}
              {shown.id === leading?.id && <Chip tone="accent">{t('priorities.leading')}</Chip>}
              <OriginChip origin={shown.origin} />
              {!readOnly && (
                <IconButton
                  icon="trash"
                  label={t('ui.remove')}
                  onPress={() =>
                    removing.mutate(
                      { id: shown.id, revision: shown.revision },
                      { onSuccess: () => say(t('priorities.removed', { number: shown.number })) },
                    )
                  }
                />
              )}
            </div>
          </div>
          <RoundResult round={shown} bottlenecks={bottlenecks} />
        </>
      )}
    </Screen>
  );
}
