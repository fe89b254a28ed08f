import { useTranslation } from 'react-i18next';
import type { BiasRow } from '../../shared/evidence/bias/matrix.ts';
import { domainName, domainQuestion } from '../../shared/evidence/bias/names.ts';
import type { Judgement, ToolDomain } from '../../shared/evidence/bias/tool.ts';
import { BIAS_TOOL } from '../../shared/evidence/bias/tools.ts';
import { useProject } from '../app/project-context.tsx';
import { Chip } from '../ui/chip.tsx';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Segments } from '../ui/segments.tsx';
import { BiasSign } from './bias-sign.tsx';
import type { EvidenceActs } from './use-evidence-acts.ts';

const BY_TOOL = 'by-tool';

/** The assessment of one study: an answer and its support for each domain, and the overall judgement. */
export function AssessmentDetail({
  row,
  acts,
  onClose,
}: {
  row: BiasRow;
  acts: EvidenceActs;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const { assessment, study, outcomeName, overall } = row;
  const { domains, overall: possible } = BIAS_TOOL[assessment.tool];
  const save = (patch: Parameters<typeof acts.updateAssessment>[1]) =>
    acts.updateAssessment(assessment.id, patch);
  return (
    <DetailPanel
      title={t('bias.panel', { tool: t(`bias.tool.${assessment.tool}`), study: study.label })}
      onClose={onClose}
      {...(readOnly ? {} : { onRemove: () => acts.removeAssessment(assessment) })}
    >
      <p className="muted small">
        {outcomeName ?? t('bias.wholeStudy')} · {t(`bias.about.${assessment.tool}`)}
      </p>
      <p className="overall-result" aria-live="polite">
        <BiasSign judgement={overall.judgement} />{' '}
        <span className="muted small">{t(overall.isByHand ? 'bias.byHand' : 'bias.byTool')}</span>
      </p>
      {domains.map(domain => (
        <DomainFields key={domain.id} domain={domain} row={row} acts={acts} isReadOnly={readOnly} />
      ))}
      <Choice
        label={t('bias.overallAs')}
        value={assessment.overall ?? BY_TOOL}
        options={[
          { id: BY_TOOL as Judgement | typeof BY_TOOL, label: t('bias.overallByTool') },
          ...possible.map(id => ({ id, label: t(`bias.judgement.${id}`) })),
        ]}
        onChange={next => void save({ overall: next === BY_TOOL ? null : next })}
        isDisabled={readOnly}
      />
      {assessment.overall !== null && (
        <DraftField
          label={t('bias.overallReason')}
          value={assessment.overallReason}
          onSave={overallReason => save({ overallReason })}
          multiline
          isRequired
          isReadOnly={readOnly}
          maxLength={2_000}
        />
      )}
      <DraftField
        label={t('bias.assessedBy')}
        value={assessment.assessedBy}
        onSave={assessedBy => save({ assessedBy })}
        isReadOnly={readOnly}
        maxLength={200}
      />
    </DetailPanel>
  );
}

function DomainFields({
  domain,
  row: { assessment },
  acts,
  isReadOnly,
}: {
  domain: ToolDomain;
  row: BiasRow;
  acts: EvidenceActs;
  isReadOnly: boolean;
}) {
  const { t } = useTranslation();
  const found = assessment.judgements.find(judgement => judgement.domain === domain.id);
  const send = (value: { judgement: Judgement; support: string } | null) =>
    acts.judge.mutateAsync({ assessmentId: assessment.id, domain: domain.id, value }).then(
      () => true,
      () => false,
    );
  return (
    <div className="factor">
      <Segments
        label={domainName(assessment.tool, domain.id, t)}
        value={found?.judgement ?? null}
        options={domain.answers.map(id => ({ id, label: t(`bias.judgement.${id}`) }))}
        onChange={judgement => void send({ judgement, support: found?.support ?? '' })}
        isDisabled={isReadOnly}
      />
      {domain.isCritical && <Chip>{t('bias.critical')}</Chip>}
      <p className="field-hint">{domainQuestion(assessment.tool, domain.id, t)}</p>
      {found && (
        <DraftField
          label={t('bias.support')}
          value={found.support}
          onSave={support => send({ judgement: found.judgement, support })}
          multiline
          isReadOnly={isReadOnly}
          maxLength={2_000}
        />
      )}
    </div>
  );
}
