import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { overallOf } from '../../shared/evidence/bias/matrix.ts';
import { BIAS_TOOL, BIAS_TOOLS, toolFor } from '../../shared/evidence/bias/tools.ts';
import type { Study } from '../../shared/evidence/records.ts';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { BiasSign } from './bias-sign.tsx';
import type { Evidence } from './use-evidence.ts';
import type { EvidenceActs } from './use-evidence-acts.ts';
import { useEvidenceView } from './use-evidence-view.ts';

/** How a study was judged so far, and the start of a new assessment with the tool for its design. */
export function StudyAssessments({
  study,
  evidence,
  acts,
}: {
  study: Study;
  evidence: Evidence;
  acts: EvidenceActs;
}) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const { open } = useEvidenceView();
  const [tool, setTool] = useState(toolFor(study.design) ?? 'rob2');
  const linked = new Set(
    evidence.records.profiles.filter(({ studyIds }) => studyIds.includes(study.id)).map(row => row.outcomeId),
  );
  const outcomes = evidence.outcomes.filter(({ id }) => linked.has(id));
  const [outcomeId, setOutcomeId] = useState<string | null>(outcomes[0]?.id ?? null);
  const done = evidence.records.assessments.filter(({ studyId }) => studyId === study.id);
  const assess = () =>
    acts.assess.mutate(
      { studyId: study.id, tool, outcomeId: BIAS_TOOL[tool].perOutcome ? outcomeId : null, assessedBy: '' },
      { onSuccess: ({ id }) => open(id, 'bias') },
    );
  return (
    <div className="detail">
      <ul className="links" aria-label={t('bias.title')}>
        {done.map(row => (
          <li key={row.id}>
            <span>
              {t(`bias.tool.${row.tool}`)}:{' '}
              {evidence.outcomes.find(({ id }) => id === row.outcomeId)?.name ?? t('bias.wholeStudy')}
            </span>
            <BiasSign judgement={overallOf(row).judgement} />
            <Button onPress={() => open(row.id, 'bias')}>{t('bias.assess')}</Button>
          </li>
        ))}
      </ul>
      {!readOnly && (
        <>
          <Choice
            label={t('bias.assessWith')}
            value={tool}
            options={BIAS_TOOLS.map(id => ({ id, label: t(`bias.tool.${id}`) }))}
            onChange={setTool}
          />
          <p className="muted small">{t(`bias.about.${tool}`)}</p>
          {BIAS_TOOL[tool].perOutcome && outcomes.length > 0 && (
            <Choice
              label={t('bias.forOutcome')}
              value={outcomeId}
              options={outcomes.map(({ id, name }) => ({ id, label: name }))}
              onChange={setOutcomeId}
            />
          )}
          <div>
            <Button variant="primary" onPress={assess}>
              {t('bias.assess')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
