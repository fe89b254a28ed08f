import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { InheritedEvidence } from '../../shared/adapte/inherited.ts';
import type { SourceRecommendation } from '../../shared/adapte/source-recommendations.ts';
import { dayText } from '../../shared/locales/date-text.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { useAdaptationActs } from './use-adaptation-acts.ts';
import './adapte.css';

/** Where a recommendation came from: each source, and the evidence that was taken over from it. */
export function InheritedList({ recommendationId }: { recommendationId: string }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const records = useQuery(api.adapte.list.queryOptions()).data;
  const rows = records?.inherited.filter(row => row.recommendationId === recommendationId) ?? [];
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{t('adapte.inherited.title')}</h3>
      {rows.map(row => (
        <InheritedOne
          key={row.id}
          row={row}
          from={records?.recommendations.find(({ id }) => id === row.sourceRecommendationId)}
        />
      ))}
    </>
  );
}

function InheritedOne({ row, from }: { row: InheritedEvidence; from: SourceRecommendation | undefined }) {
  const { t, i18n } = useTranslation();
  const { readOnly } = useProject();
  const goTo = useGoTo();
  const acts = useAdaptationActs();
  const said = [row.evidence, row.literature].filter(text => text !== '');
  const isOld = from !== undefined && (from.evidence !== row.evidence || from.literature !== row.literature);
  return (
    <div className="inherited">
      <p>
        <b>
          {row.number === ''
            ? t('adapte.inherited.from', { source: row.sourceLabel })
            : t('adapte.inherited.fromNumber', { source: row.sourceLabel, number: row.number })}
        </b>
        {row.page !== '' && ` (${t('adapte.inherited.page', { page: row.page })})`}
      </p>
      {said.length === 0 ? (
        <p className="muted small">{t('adapte.inherited.none')}</p>
      ) : (
        said.map(text => <p key={text}>{text}</p>)
      )}
      {row.certaintySaid !== '' && (
        <p className="small">
          {t('ui.labelled', { label: t('adapte.inherited.certainty'), text: row.certaintySaid })}
        </p>
      )}
      {isOld && (
        <Notice tone="warn">
          <p>{t('adapte.inherited.changed')}</p>
          {!readOnly && (
            <Button onPress={() => acts.inherit.mutate({ id: from.id })}>
              {t('adapte.inherited.again')}
            </Button>
          )}
        </Notice>
      )}
      <p className="muted small row">
        {t('adapte.inherited.takenOn', { date: dayText(row.takenAt.slice(0, 10), i18n.language) })}
        <OriginChip origin={row.origin} />
      </p>
      {from && (
        <Button
          onPress={() =>
            goTo('adapte', {
              open: from.id,
              ...(from.places[0] ? { within: from.places[0].questionId } : {}),
            })
          }
        >
          {t('adapte.inherited.toMatrix')}
        </Button>
      )}
    </div>
  );
}
