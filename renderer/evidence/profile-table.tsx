import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ProfileSummary, QuestionSummary } from '../../shared/evidence/summary.ts';
import { levelText } from '../../shared/evidence/tables/level-text.ts';
import {
  differenceText,
  effectText,
  meanText,
  numberText,
  riskText,
  smdText,
} from '../../shared/evidence/words.ts';
import { BandChip } from '../questions/band-chip.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { CertaintyMark } from './certainty-mark.tsx';
import { useWording } from './use-evidence.ts';

interface ProfileTableProps {
  summary: QuestionSummary;
  openId: string | null;
  onOpen: (outcomeId: string) => void;
  /** Null when nothing can be changed. */
  onStart: ((outcomeId: string) => void) | null;
}

/** The evidence profile: each outcome with its studies, effect, judgements and certainty. */
export function ProfileTable({ summary, openId, onOpen, onStart }: ProfileTableProps) {
  const { t } = useTranslation();
  const columns = ['outcome', 'studies', 'effect', 'absolute', 'lowered', 'certainty'] as const;
  return (
    <div className="evidence-table">
      <table>
        <caption className="visually-hidden">
          {t('evidence.table.caption', { number: summary.question.number })}
        </caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {t(`evidence.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {summary.outcomes.map(row => (
            <tr key={row.outcome.id} data-selected={row.outcome.id === openId || undefined}>
              <OutcomeCell row={row} onOpen={onOpen} />
              {row.profile === null ? (
                <td colSpan={5}>
                  <span className="muted">{t('evidence.table.noProfile')}</span>{' '}
                  {onStart && (
                    <Button
                      onPress={() => onStart(row.outcome.id)}
                      aria-label={`${t('evidence.table.start')}: ${row.outcome.name}`}
                    >
                      {t('evidence.table.start')}
                    </Button>
                  )}
                </td>
              ) : (
                <ProfileCells row={row} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OutcomeCell({ row, onOpen }: { row: ProfileSummary; onOpen: (id: string) => void }) {
  const { outcome, profile, band } = row;
  const { t } = useTranslation();
  const about = [outcome.measure, outcome.unit, outcome.timePoint].filter(text => text !== '').join(' · ');
  return (
    <th scope="row">
      {profile === null ? (
        <span className="evidence-name">{outcome.name}</span>
      ) : (
        <AriaButton id={`profile-${outcome.id}`} className="link-open" onPress={() => onOpen(outcome.id)}>
          {outcome.name}
        </AriaButton>
      )}
      {about !== '' && <span className="evidence-about">{about}</span>}
      <span className="evidence-chips">
        {band === null ? <Chip>{t('evidence.table.notRated')}</Chip> : <BandChip summary={{ band }} />}
        {profile && <OriginChip origin={profile.origin} />}
      </span>
    </th>
  );
}

function ProfileCells({ row }: { row: ProfileSummary }) {
  const { t, language } = useWording();
  const { profile, effect, effectFaults, absolute, computed, certainty } = row;
  if (profile === null || computed === null) return null;
  const moved = profile.factors.filter(({ level }) => level !== 0);
  const isNarrative = profile.kind === 'narrative';
  return (
    <>
      <td className="small">
        {t('evidence.table.studyCount', { count: row.studies })}
        {row.participants !== null && (
          <span className="evidence-line">
            {t('evidence.table.participants', {
              count: row.participants,
              replace: { count: numberText(row.participants, language, 0) },
            })}
          </span>
        )}
      </td>
      {isNarrative || effect === null ? (
        <td colSpan={2} className="small">
          {isNarrative && <span className="evidence-line muted">{t('evidence.table.narrative')}</span>}
          {profile.narrative || t('evidence.table.noEffect')}
        </td>
      ) : (
        <>
          <td className="evidence-number">{effectText(effect, { t, language })}</td>
          <td className="small">
            {effectFaults.length === 0 && effect.measure === 'MD' && (
              <span className="evidence-line">
                {meanText([effect.estimate, effect.low, effect.high], { t, language })}
              </span>
            )}
            {effectFaults.length === 0 && effect.measure === 'SMD' && (
              <span className="evidence-line">{smdText(effect, { t, language })}</span>
            )}
            {absolute.map(({ baseline, result }) => (
              <span key={baseline?.id ?? ''} className="evidence-line">
                {baseline?.label !== undefined && baseline.label !== '' && `${baseline.label}: `}
                {result.ok
                  ? `${riskText(result.value, { t, language })}; ${differenceText(result.value, { t, language })}`
                  : t(`evidence.fault.${result.faults[0]}`)}
              </span>
            ))}
          </td>
        </>
      )}
      <td className="small">
        {moved.map(({ factor, level, reason }) => (
          <span key={factor} className="evidence-line">
            {t('ui.labelled', { label: t(`evidence.factor.${factor}`), text: levelText(factor, level, t) })}
            {reason === '' && <Chip tone="warn">{t('sof.noReason')}</Chip>}
          </span>
        ))}
        {moved.length === 0 && computed.unjudged.length < 5 && t('evidence.table.nothingLowered')}
      </td>
      <td>
        <CertaintyMark certainty={certainty} />
        {profile.override && <Chip>{t('evidence.table.override')}</Chip>}
        {computed.unjudged.length > 0 && (
          <Chip tone="warn">{t('evidence.table.unjudged', { count: computed.unjudged.length })}</Chip>
        )}
      </td>
    </>
  );
}
