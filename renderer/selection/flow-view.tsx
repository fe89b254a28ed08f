import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { STUDY_DESIGNS } from '../../shared/evidence/bias/tools.ts';
import type { Question } from '../../shared/questions.ts';
import { drawFlow } from '../../shared/selection/drawing/draw-flow.ts';
import { flowRows, flowTexts } from '../../shared/selection/drawing/flow-texts.ts';
import { svgAddress } from '../../shared/text/nodes/figure.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { saveBlob } from '../exports/download.ts';
import { ActionMenu } from '../ui/action-menu.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Frame } from './question-selection.tsx';
import type { SelectionActs } from './use-selection.ts';

interface ViewProps {
  question: Question;
  acts: SelectionActs;
  frame: Frame;
}

/** The PRISMA flow as it is now: drawn, as a table, and where it does not add up. */
export function FlowView({ question, acts, frame }: ViewProps) {
  const { t } = useTranslation();
  const { view } = acts;
  if (!view) return frame({ children: null });
  if (view.searches.length === 0 && view.boxes.other === null)
    return frame({
      children: (
        <EmptyState title={t('selection.search.empty.title')} text={t('selection.search.empty.text')} />
      ),
    });
  const texts = flowTexts(view.boxes, `${question.number}. ${question.title}`, t);
  const svg = drawFlow(texts);
  const save = () =>
    saveBlob(
      new Blob([svg], { type: 'image/svg+xml' }),
      t('selection.flow.fileName', { number: question.number }),
    );
  return frame({
    actions: (
      <Button onPress={save}>
        <Icon name="export" /> {t('selection.flow.download')}
      </Button>
    ),
    children: (
      <>
        {view.violations.length === 0 ? (
          <p className="muted">{t('selection.flow.closes')}</p>
        ) : (
          <Notice tone="warn">
            <b>{t('selection.flow.notClosed')}</b>
            <ul>
              {view.violations.map(({ code, ...values }) => (
                <li key={`${code} ${values.name}`}>{t(`selection.violation.${code}`, values)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <figure className="flow-figure">
          <img src={svgAddress(svg)} alt={texts.description} />
          <figcaption>{texts.title}</figcaption>
        </figure>
        <details>
          <summary>{t('selection.flow.table')}</summary>
          <table className="flow-table">
            <thead>
              <tr>
                <th scope="col">{t('selection.flow.tableHead')}</th>
                <th scope="col">{t('selection.flow.tableText')}</th>
              </tr>
            </thead>
            <tbody>
              {flowRows(texts).map(({ head, text }) => (
                <tr key={`${head} ${text.join(' ')}`}>
                  <th scope="row">{head}</th>
                  <td>
                    {text.map(line => (
                      <div key={line}>{line.trim()}</div>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
        <IncludedReports questionId={question.id} acts={acts} />
      </>
    ),
  });
}

function IncludedReports({ questionId, acts }: { questionId: string; acts: SelectionActs }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const goTo = useGoTo();
  const records = useQuery(
    api.selection.records.queryOptions({ questionId, stage: 'full-text' }),
  ).data?.filter(({ state }) => state === 'included');
  if (!records) return null;
  return (
    <section>
      <h2>{t('selection.flow.included')}</h2>
      {records.length === 0 && <p className="muted">{t('selection.flow.noneIncluded')}</p>}
      <ul className="conflicts">
        {records.map(({ referenceId, number, title, authors, year, studyId }) => (
          <li key={referenceId}>
            <span>
              {number}. {title}{' '}
              <span className="muted small">{[authors, year].filter(Boolean).join(', ')}</span>
            </span>
            <div className="row">
              {studyId === null && !readOnly && (
                <ActionMenu
                  icon="plus"
                  text={t('selection.flow.takeOverShort')}
                  label={t('selection.flow.takeOver', { title })}
                  items={STUDY_DESIGNS.map(design => ({
                    id: design,
                    label: t(`evidence.designs.${design}`),
                    onAction: () => acts.takeOver(referenceId, design),
                  }))}
                />
              )}
              {studyId !== null && (
                <Button variant="quiet" onPress={() => goTo('evidence', { view: 'studies', open: studyId })}>
                  <Chip>{t('selection.flow.takenOver')}</Chip>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
