import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  ASSESSMENT_TOOL_IDS,
  ASSESSMENT_TOOLS,
  findSheet,
  type SheetKey,
  sheetQuestions,
  sheetState,
} from '../../shared/adapte/assessments.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useReadOnly } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { SheetForm } from './sheet-form.tsx';
import { useSheets } from './use-sheets.ts';
import { useSources } from './use-sources.ts';
import { useSourcesView } from './use-sources-view.ts';
import { ViewSwitch } from './view-switch.tsx';

/** The tools of ADAPTE beside AGREE: a source, a tool, a key question where it asks about one, and its sheet. */
export function AssessView() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const isReadOnly = useReadOnly('sources.assess');
  const { sourceId, openId, item, show, assess } = useSourcesView();
  const sources = useSources()?.sources;
  const sheets = useSheets();
  const questions = useQuery(api.questions.list.queryOptions()).data;
  const source = sources?.find(({ id }) => id === sourceId) ?? sources?.[0];
  const tool = ASSESSMENT_TOOL_IDS.find(id => id === item) ?? 'currency';
  const asked = source ? sheetQuestions(tool, source) : [];
  const available = (questions ?? []).filter(({ id }) => asked.includes(id));
  const questionId = available.find(({ id }) => id === openId)?.id ?? available[0]?.id ?? null;
  const { perQuestion } = ASSESSMENT_TOOLS[tool];
  const isReady = sheets !== null && questions !== undefined && (!perQuestion || questionId !== null);
  const key = (forTool: typeof tool, question: string | null): SheetKey => ({
    sourceId: source?.id ?? '',
    tool: forTool,
    questionId: ASSESSMENT_TOOLS[forTool].perQuestion ? question : null,
  });
  const mark = (sheetKey: SheetKey) => {
    const { answered, isComplete } = sheetState(sheetKey.tool, findSheet(sheets ?? [], sheetKey));
    return isComplete ? ' ✓' : answered > 0 ? ' …' : '';
  };
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.sources')]}
      title={t('sources.view.assess')}
      lead={t('assessments.lead')}
    >
      <ViewSwitch />
      {sources && !source && (
        <EmptyState title={t('agree.noSources.title')} text={t('assessments.empty')}>
          <Button variant="primary" onPress={() => show('register')}>
            {t('assessments.toRegister')}
          </Button>
        </EmptyState>
      )}
      {source && (
        <div className="agree-head">
          <Choice
            label={t('assessments.source')}
            value={source.id}
            options={(sources ?? []).map(({ id, label }) => ({ id, label }))}
            onChange={id => assess(id, tool)}
          />
          <Choice
            label={t('assessments.toolLabel')}
            value={tool}
            options={ASSESSMENT_TOOL_IDS.map(id => ({
              id,
              label: `${t(`assessments.tool.${id}`)}${ASSESSMENT_TOOLS[id].perQuestion ? '' : mark(key(id, null))}`,
            }))}
            onChange={next => assess(source.id, next)}
          />
          {perQuestion && questionId !== null && (
            <Choice
              label={t('assessments.question')}
              value={questionId}
              options={available.map(({ id, number, title }) => ({
                id,
                label: `${number}. ${title}${mark(key(tool, id))}`,
              }))}
              onChange={next => assess(source.id, tool, next)}
            />
          )}
        </div>
      )}
      {source && perQuestion && questions && questionId === null && (
        <EmptyState title={t(`assessments.tool.${tool}`)} text={t('assessments.noQuestions')}>
          <Button variant="primary" onPress={() => show('register')}>
            {t('assessments.toRegister')}
          </Button>
        </EmptyState>
      )}
      {source && isReady && (
        <SheetForm
          key={`${source.id} ${tool} ${questionId}`}
          sheetKey={key(tool, questionId)}
          sheet={findSheet(sheets, key(tool, questionId))}
          isReadOnly={isReadOnly}
        />
      )}
    </Screen>
  );
}
