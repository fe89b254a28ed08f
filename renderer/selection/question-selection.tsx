import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../shared/questions.ts';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { Choice } from '../ui/choice.tsx';
import type { PanelTab } from '../ui/panel-tabs.tsx';
import { ViewSegments } from '../ui/view-segments.tsx';
import { ConflictsView } from './conflicts-view.tsx';
import { CriteriaView } from './criteria-view.tsx';
import { FlowView } from './flow-view.tsx';
import { PlanFields } from './plan-fields.tsx';
import { PrismaSList } from './prisma-s-list.tsx';
import { ScreeningView } from './screening-view.tsx';
import { SearchesView } from './searches-view.tsx';
import { useSelection } from './use-selection.ts';

const VIEWS = ['searches', 'criteria', 'screening', 'conflicts', 'flow'] as const;

export interface QuestionSelectionProps {
  question: Question;
  questions: readonly Question[];
}

/** The frame every part stands in: which question, which part, and what it rests on. */
export type Frame = (parts: {
  actions?: ReactNode;
  tabs?: PanelTab[];
  detail?: ReactNode;
  children: ReactNode;
}) => ReactNode;

/** The selection of one question, part by part. */
export function QuestionSelection({ question, questions }: QuestionSelectionProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useScreenSearch();
  const { workingAs } = useProject();
  const acts = useSelection(question.id);
  const view = VIEWS.find(known => known === search.view) ?? 'searches';
  const conflicts = (acts.view?.stages.title.conflict ?? 0) + (acts.view?.stages['full-text'].conflict ?? 0);
  const frame: Frame = ({ actions, tabs = [], detail, children }) => (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.selection')]}
      title={t('selection.title')}
      lists={['searches', 'screening']}
      lead={t('selection.lead')}
      actions={actions}
      detail={detail}
      panel={[
        ...tabs,
        ...(tabs.length === 0
          ? [{ id: 'prisma-s', label: t('selection.prismaS.tab'), content: <PrismaSList acts={acts} /> }]
          : []),
        { id: 'plan', label: t('selection.plan.tab'), content: <PlanFields acts={acts} /> },
        { id: 'about', label: t('ui.about'), content: <p className="muted">{t('selection.about')}</p> },
      ]}
    >
      <div className="selection">
        <Choice
          label={t('selection.question')}
          value={question.id}
          options={questions.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` }))}
          onChange={open => setSearch({ open, view })}
        />
        <ViewSegments
          label={t('selection.view.label')}
          views={VIEWS.map(id => ({
            id,
            label: `${t(`selection.view.${id}`)}${id === 'conflicts' && conflicts > 0 ? ` (${conflicts})` : ''}`,
          }))}
          view={view}
          onShow={next => setSearch({ open: question.id, view: next })}
        />
        {acts.view && children}
      </div>
    </Screen>
  );
  const props = { question, acts, frame };
  if (view === 'criteria') return <CriteriaView {...props} />;
  // Another seat is another screener, who begins at their own first record.
  if (view === 'screening') return <ScreeningView key={workingAs?.seatId ?? 'leader'} {...props} />;
  if (view === 'conflicts') return <ConflictsView {...props} />;
  if (view === 'flow') return <FlowView {...props} />;
  return <SearchesView {...props} />;
}
