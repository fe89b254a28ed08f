import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OVERALL_RULES, type OverallRule } from '../../shared/evidence/overall.ts';
import type { QuestionEvidenceFields } from '../../shared/evidence/records.ts';
import type { QuestionSummary } from '../../shared/evidence/summary.ts';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { Segments } from '../ui/segments.tsx';
import { CertaintyMark } from './certainty-mark.tsx';
import { OverrideForm, OverrideNote } from './override-form.tsx';
import type { EvidenceActs } from './use-evidence-acts.ts';

interface OverallBlockProps {
  summary: QuestionSummary;
  rule: OverallRule;
  acts: EvidenceActs;
}

/** The certainty of the question as a whole: what it is, by which rule, and why. */
export function OverallBlock({ summary, rule, acts }: OverallBlockProps) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const [isOverriding, setOverriding] = useState(false);
  const { overall, stored, certainty, question } = summary;
  const store = (patch: Partial<QuestionEvidenceFields>) =>
    acts.setQuestion.mutate({
      questionId: question.id,
      revision: stored?.revision ?? 0,
      isBalanceClear: stored?.isBalanceClear ?? false,
      override: stored?.override ?? null,
      ...patch,
    });
  return (
    <section className="evidence-overall" aria-labelledby="overall-title">
      <h2 id="overall-title">{t('evidence.overall.title')}</h2>
      <p className="overall-result">
        {certainty === null ? (
          <span className="muted">{t('evidence.overall.unknown')}</span>
        ) : (
          <CertaintyMark certainty={certainty} />
        )}
      </p>
      <p className="small">
        {t(`evidence.overall.why.${overall.why}`, { outcomes: overall.outcomes.join(', ') })}
      </p>
      {stored?.override && (
        <OverrideNote
          override={stored.override}
          computed={overall.certainty}
          onWithdraw={readOnly ? null : () => store({ override: null })}
        />
      )}
      <Segments
        label={t('evidence.overall.rule')}
        value={rule}
        options={OVERALL_RULES.map(id => ({ id, label: t(`evidence.overall.rules.${id}`) }))}
        onChange={next => acts.setRule.mutate({ rule: next })}
        isDisabled={readOnly}
      />
      <p className="muted small">{t(`evidence.overall.ruleAbout.${rule}`)}</p>
      {rule === 'directional' && (
        <Check
          isSelected={stored?.isBalanceClear ?? false}
          isDisabled={readOnly}
          onChange={isBalanceClear => store({ isBalanceClear })}
        >
          {t('evidence.overall.balance')}
        </Check>
      )}
      {!readOnly && !stored?.override && !isOverriding && (
        <div>
          <Button onPress={() => setOverriding(true)}>{t('evidence.certainty.override')}</Button>
        </div>
      )}
      {isOverriding && (
        <OverrideForm
          onStore={override => {
            store({ override });
            setOverriding(false);
          }}
          onClose={() => setOverriding(false)}
        />
      )}
    </section>
  );
}
