import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REPORTS, type ReportKind } from '../../shared/comments/report.ts';
import type { Round } from '../../shared/comments/round.ts';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { useRoundFile } from './use-round-file.ts';

/** What can be made of a round: the public table, letters, what changed, and statistics. */
export function RoundReports({ round }: { round: Round }) {
  const { t } = useTranslation();
  const { download, isBusy } = useRoundFile();
  const [withNames, setWithNames] = useState(false);
  const save = (kind: ReportKind, format: string) =>
    download('comment-report', {
      round: round.id,
      kind,
      format,
      ...(withNames ? { names: '1' } : {}),
    });
  return (
    <>
      {round.unanswered > 0 && (
        <Notice>
          <p>{t('replies.reports.unfinished', { count: round.unanswered })}</p>
        </Notice>
      )}
      <Check isSelected={withNames} onChange={setWithNames}>
        {t('replies.reports.names')}
      </Check>
      <p className="muted small">{t('replies.reports.namesHint')}</p>
      {(Object.keys(REPORTS) as ReportKind[]).map(kind => (
        <section key={kind} className="same-said" aria-label={t(`replies.reports.kind.${kind}`)}>
          <h2 className="report-title">{t(`replies.reports.kind.${kind}`)}</h2>
          <p className="muted">{t(`replies.reports.about.${kind}`)}</p>
          <div className="row">
            {REPORTS[kind].map(format => (
              <Button key={format} isDisabled={isBusy} onPress={() => void save(kind, format)}>
                <Icon name="export" /> {t(`replies.reports.format.${format}`)}
              </Button>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
