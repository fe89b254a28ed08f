import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { SurveyAnswers } from './survey-answers.tsx';
import { SurveyDetail } from './survey-detail.tsx';
import { useStartSurvey } from './use-start-survey.ts';
import { ViewSwitch } from './view-switch.tsx';

/** The surveys: composing one, sending it as a file, and reading the answers in. */
export function SurveysView() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const say = useUndoToast();
  const [search, setSearch] = useScreenSearch();
  const [importing, setImporting] = useState(false);
  const surveys = useQuery(api.surveys.list.queryOptions()).data;
  const removing = useMutation(api.surveys.remove.mutationOptions());
  const start = useStartSurvey();
  const opened = surveys?.find(survey => survey.id === search.open);
  const open = (id: string) => setSearch({ view: 'surveys', open: id });
  const add = () => {
    if (readOnly) return;
    start().then(
      id => {
        open(id);
        focusDetail();
      },
      () => undefined,
    );
  };
  useShortcuts({ n: add });
  const remove = (id: string) => {
    const survey = surveys?.find(row => row.id === id);
    if (!survey) return;
    removing.mutate(
      { id, revision: survey.revision },
      { onSuccess: () => say(t('surveys.removed', { number: survey.number })) },
    );
  };
  return (
    <Screen
      crumb={[t('terms.phase.preparation'), t('terms.area.bottlenecks')]}
      title={t('bottlenecks.views.surveys')}
      lead={t('surveys.lead')}
      actions={
        !readOnly && (
          <Button variant="primary" onPress={add}>
            <Icon name="plus" /> {t('surveys.add')} <kbd>N</kbd>
          </Button>
        )
      }
      panel={[{ id: 'about', label: t('ui.about'), content: <p className="muted">{t('surveys.about')}</p> }]}
      detail={
        opened && (
          <SurveyDetail
            key={opened.id}
            survey={opened}
            onClose={() => setSearch({ view: 'surveys' })}
            onRemove={() => remove(opened.id)}
            onImport={() => setImporting(true)}
          />
        )
      }
    >
      <ViewSwitch />
      {surveys?.length === 0 && (
        <EmptyState title={t('surveys.empty.title')} text={t('surveys.empty.text')} />
      )}
      {surveys !== undefined && surveys.length > 0 && (
        <ItemList
          label={t('bottlenecks.views.surveys')}
          openId={search.open ?? null}
          onOpen={open}
          onEnter={focusDetail}
          {...(readOnly ? {} : { onRemove: remove })}
          items={surveys.map(survey => ({
            id: survey.id,
            number: String(survey.number),
            title: survey.title,
            text: survey.introduction,
            chips: (
              <>
                <Chip tone={survey.answers.length > 0 ? 'accent' : 'warn'}>
                  {t('surveys.answers', { count: survey.answers.length })}
                </Chip>
                <Chip>{t(`terms.language.${survey.language}`)}</Chip>
                <OriginChip origin={survey.origin} />
              </>
            ),
          }))}
        />
      )}
      {opened && <SurveyAnswers survey={opened} />}
      {opened && importing && <ImportDialog survey={opened} onClose={() => setImporting(false)} />}
    </Screen>
  );
}
