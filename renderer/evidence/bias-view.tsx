import { useTranslation } from 'react-i18next';
import { biasMatrices } from '../../shared/evidence/bias/matrix.ts';
import { Screen } from '../app/screen.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { AssessmentDetail } from './assessment-detail.tsx';
import { BiasMatrixTable } from './bias-matrix.tsx';
import { BiasSummary } from './bias-summary.tsx';
import type { Evidence } from './use-evidence.ts';
import { useEvidenceActs } from './use-evidence-acts.ts';
import { useEvidenceView } from './use-evidence-view.ts';
import { ViewSwitch } from './view-switch.tsx';

/** The risk of bias of all studies: a matrix per tool with its summary as a picture. */
export function BiasView({ evidence }: { evidence: Evidence | null }) {
  const { t } = useTranslation();
  const { openId, open, show, close } = useEvidenceView();
  const acts = useEvidenceActs();
  const matrices = evidence ? biasMatrices(evidence.records, evidence.outcomes) : [];
  const opened = matrices.flatMap(({ rows }) => rows).find(({ assessment }) => assessment.id === openId);
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.evidence')]}
      title={t('bias.title')}
      lead={t('bias.lead')}
      detail={
        opened && (
          <AssessmentDetail
            key={opened.assessment.id}
            row={opened}
            acts={acts}
            onClose={() => {
              close();
              requestAnimationFrame(() => document.getElementById(`bias-${opened.assessment.id}`)?.focus());
            }}
          />
        )
      }
    >
      <ViewSwitch />
      {evidence && matrices.length === 0 && (
        <EmptyState title={t('bias.empty.title')} text={t('bias.empty.text')}>
          <Button variant="primary" onPress={() => show('studies')}>
            {t('evidence.view.studies')}
          </Button>
        </EmptyState>
      )}
      {matrices.map(matrix => (
        <section key={matrix.tool} aria-labelledby={`tool-${matrix.tool}`}>
          <h2 id={`tool-${matrix.tool}`}>{t('bias.matrix', { tool: t(`bias.tool.${matrix.tool}`) })}</h2>
          <BiasMatrixTable matrix={matrix} openId={openId} onOpen={id => open(id)} />
          <BiasSummary matrix={matrix} />
        </section>
      ))}
    </Screen>
  );
}
