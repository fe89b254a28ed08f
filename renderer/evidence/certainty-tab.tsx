import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOWERING, RAISING } from '../../shared/evidence/factors.ts';
import { explainCertainty } from '../../shared/evidence/words.ts';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { CertaintyMark } from './certainty-mark.tsx';
import { FactorFacts } from './factor-facts.tsx';
import { FactorRow } from './factor-row.tsx';
import { OverrideForm, OverrideNote } from './override-form.tsx';
import type { ProfileDetailProps } from './profile-detail.tsx';
import { useWording } from './use-evidence.ts';

/** The judgement of every GRADE factor, the certainty that follows, and why. */
export function CertaintyTab({ row, profile, evidence, acts }: ProfileDetailProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const { readOnly } = useProject();
  const [isOverriding, setOverriding] = useState(false);
  const { computed } = row;
  if (computed === null) return null;
  const concerns = computed.concerns.filter(({ kind }) => kind !== 'not-judged');
  return (
    <div className="detail">
      <section className="certainty-result" aria-labelledby="certainty-title" aria-live="polite">
        <h3 id="certainty-title">{t('evidence.certainty.title')}</h3>
        <p className="overall-result">
          <CertaintyMark certainty={row.certainty} />
        </p>
        {profile.override && (
          <OverrideNote
            override={profile.override}
            computed={computed.certainty}
            onWithdraw={readOnly ? null : () => void acts.override(profile.id, null)}
          />
        )}
        {profile.factors.length > 0 && (
          <ul className="certainty-steps">
            {explainCertainty(profile.design, computed, wording).map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {computed.unjudged.length > 0 && (
          <p className="small">
            {t('evidence.concern.not-judged', {
              factors: computed.unjudged.map(factor => t(`evidence.factor.${factor}`)).join(', '),
            })}
          </p>
        )}
        {concerns.map(({ kind, factors }) => (
          <p key={kind} className="notice notice-warn small">
            {t(`evidence.concern.${kind}`, {
              factors: factors.map(factor => t(`evidence.factor.${factor}`)).join(', '),
            })}
          </p>
        ))}
        {!readOnly && !profile.override && !isOverriding && (
          <div>
            <Button onPress={() => setOverriding(true)}>{t('evidence.certainty.override')}</Button>
          </div>
        )}
        {isOverriding && (
          <OverrideForm
            onStore={override => {
              void acts.override(profile.id, override);
              setOverriding(false);
            }}
            onClose={() => setOverriding(false)}
          />
        )}
      </section>
      {[
        { id: 'lowering' as const, factors: LOWERING },
        { id: 'raising' as const, factors: RAISING },
      ].map(({ id, factors }) => (
        <section key={id} aria-labelledby={`factors-${id}`} className="factors">
          <h3 id={`factors-${id}`}>{t(`evidence.factors.${id}`)}</h3>
          {factors.map(factor => (
            <FactorRow key={factor} factor={factor} profile={profile} acts={acts}>
              <FactorFacts factor={factor} row={row} profile={profile} evidence={evidence} />
            </FactorRow>
          ))}
        </section>
      ))}
    </div>
  );
}
