import { useTranslation } from 'react-i18next';
import { DECISIONS, isReasoned, LOCAL_ELEMENTS, leadsToResult } from '../../shared/adapte/decisions.ts';
import { criterionName } from '../../shared/considerations/names.ts';
import { dayText } from '../../shared/locales/date-text.ts';
import { useReadOnly } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { Segments } from '../ui/segments.tsx';
import { DECISION_KEYS } from './matrix-keys.ts';
import { OwnResult } from './own-result.tsx';
import type { PanelPart } from './use-adaptation.ts';
import type { AdaptationActs } from './use-adaptation-acts.ts';
import { Wordings } from './wordings.tsx';

/** The words of a source recommendation, what is decided on it and why, and what came of it. */
export function DecisionTab(part: PanelPart & { acts: AdaptationActs }) {
  const { t, i18n } = useTranslation();
  const { row, acts, isReadOnly } = part;
  const mayNotDecide = useReadOnly('adapte.decide') || isReadOnly;
  const { decision } = row;
  return (
    <div className="detail">
      <Wordings {...part} />
      <div className="matrix-decide">
        <Segments
          label={t('adapte.filter.decision')}
          value={decision?.kind ?? null}
          options={DECISIONS.map(id => ({ id, label: t(`adapte.decision.${id}`), key: DECISION_KEYS[id] }))}
          onChange={kind => void acts.decide(row.id, { kind })}
          isDisabled={mayNotDecide}
        />
      </div>
      {decision && (
        <>
          <div className="matrix-reason">
            <DraftField
              label={t('adapte.field.reason')}
              value={decision.reason}
              onSave={reason => acts.decide(row.id, { reason })}
              multiline
              isReadOnly={mayNotDecide}
              maxLength={5_000}
            />
            {!isReasoned(decision) && <p className="matrix-hint is-warn">{t('adapte.field.reasonNeeded')}</p>}
          </div>
          {leadsToResult(decision.kind) && <OwnResult {...part} decision={decision} />}
          <details className="matrix-local" open={Object.values(decision.local).some(text => text !== '')}>
            <summary>{t('adapte.field.local')}</summary>
            {LOCAL_ELEMENTS.map(id => (
              <DraftField
                key={id}
                label={criterionName('gdg', id, t)}
                value={decision.local[id]}
                onSave={text => acts.decide(row.id, { local: { ...decision.local, [id]: text } })}
                multiline
                isReadOnly={mayNotDecide}
                maxLength={5_000}
              />
            ))}
          </details>
          <DraftField
            label={t('adapte.field.judgedBy')}
            value={decision.judgedBy}
            onSave={judgedBy => acts.decide(row.id, { judgedBy })}
            isReadOnly={mayNotDecide}
            maxLength={200}
          />
          <div className="row">
            <span className="muted small">
              {t('adapte.field.judgedOn', { date: dayText(decision.judgedAt.slice(0, 10), i18n.language) })}
            </span>
            <OriginChip origin={decision.origin} />
          </div>
          {!mayNotDecide && (
            <div>
              <Button onPress={() => void acts.undecide(row.id)}>
                {t('adapte.field.undecide')} <kbd>0</kbd>
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
