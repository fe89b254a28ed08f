import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { summariseAgree } from '../../shared/adapte/agree-summary.ts';
import type { SummarisedSource } from '../../shared/adapte/agree-words.ts';
import { Screen } from '../app/screen.tsx';
import { Choice } from '../ui/choice.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { AgreeAgreement } from './agree-agreement.tsx';
import { AgreeProfile } from './agree-profile.tsx';
import { useSources } from './use-sources.ts';
import { ViewSwitch } from './view-switch.tsx';

/** What the appraisals come to: domain scores of the guidelines side by side, and where appraisers disagree. */
export function CompareView() {
  const { t } = useTranslation();
  const known = useSources();
  const [chosen, setChosen] = useState<string | null>(null);
  const sources: SummarisedSource[] = (known?.sources ?? [])
    .map(({ id, label }) => ({
      id,
      label,
      summary: summariseAgree(known?.appraisals.filter(row => row.sourceId === id) ?? []),
    }))
    .filter(({ summary }) => summary.appraisals.length > 0);
  const source = sources.find(({ id }) => id === chosen) ?? sources[0];
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.sources')]}
      title={t('sources.view.compare')}
      lists={['sources', 'appraisals']}
      lead={t('agree.compare.lead')}
    >
      <ViewSwitch />
      {known && !source && (
        <EmptyState title={t('agree.compare.empty.title')} text={t('agree.compare.empty.text')} />
      )}
      {source && (
        <>
          <AgreeProfile sources={sources} />
          <section className="agree-agreement" aria-labelledby="agree-agreement">
            <h2 id="agree-agreement">{t('agree.compare.agreement')}</h2>
            {sources.length > 1 && (
              <div className="agree-head">
                <Choice
                  label={t('agree.source')}
                  value={source.id}
                  options={sources.map(({ id, label }) => ({ id, label }))}
                  onChange={setChosen}
                />
              </div>
            )}
            <AgreeAgreement source={source} />
          </section>
        </>
      )}
    </Screen>
  );
}
