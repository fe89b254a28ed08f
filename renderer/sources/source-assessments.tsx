import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { assessmentLines, judgedText, sheetStateText } from '../../shared/adapte/assessment-words.ts';
import { ASSESSMENT_TOOL_IDS } from '../../shared/adapte/assessments.ts';
import type { Source } from '../../shared/adapte/sources.ts';
import { partialDateText } from '../../shared/locales/date-text.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { useSheets } from './use-sheets.ts';
import { useSourcesView } from './use-sources-view.ts';

/** What the assessments of a source come to, and the way to fill each of them in. */
export function SourceAssessments({ source }: { source: Source }) {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const { assess } = useSourcesView();
  const sheets = useSheets();
  const questions = useQuery(api.questions.list.queryOptions()).data;
  if (!sheets || !questions) return null;
  return (
    <div className="detail">
      {ASSESSMENT_TOOL_IDS.map(tool => {
        const lines = assessmentLines(source, [tool], sheets, questions);
        return (
          <section key={tool} className="source-part" aria-labelledby={`tool-${tool}`}>
            <h3 id={`tool-${tool}`}>{t(`assessments.tool.${tool}`)}</h3>
            {lines.length === 0 && <p className="muted small">{t('assessments.noQuestions')}</p>}
            {lines.map(({ questionId, question, state, sheet }) => (
              <div key={questionId} className="assessment-line">
                {question !== '' && <p>{question}</p>}
                <p className="small">
                  <Chip {...(state.bad > 0 ? { tone: 'warn' as const } : {})}>
                    {sheetStateText(state, t)}
                  </Chip>
                  {sheet && state.answered > 0 && (
                    <span className="muted">
                      {' '}
                      {judgedText(sheet, day => partialDateText(day, i18n.language))}
                    </span>
                  )}
                </p>
                {sheet && sheet.note !== '' && <p className="small">{sheet.note}</p>}
                <Button
                  variant="quiet"
                  aria-label={[t('assessments.fill'), t(`assessments.tool.${tool}`), question]
                    .filter(part => part !== '')
                    .join(': ')}
                  onPress={() => assess(source.id, tool, questionId ?? undefined)}
                >
                  {t('assessments.fill')}
                </Button>
              </div>
            ))}
          </section>
        );
      })}
    </div>
  );
}
