import { useTranslation } from 'react-i18next';
import { originText } from '../../shared/adapte/adaptation.ts';
import { useAdaptation } from './use-adaptation.ts';

/** From which source recommendations a recommendation came, in one line; nothing when it came from none. */
export function OriginLine({ recommendationId }: { recommendationId: string }) {
  const { t } = useTranslation();
  const known = useAdaptation();
  const origins = (known?.recommendations ?? []).flatMap(({ decision, sourceId, number, page }) => {
    if (decision === null || decision.kind === 'reject' || decision.resultId !== recommendationId) return [];
    const sourceLabel = known?.sources.find(({ id }) => id === sourceId)?.label ?? '';
    return [{ kind: decision.kind, sourceLabel, number, page }];
  });
  if (origins.length === 0) return null;
  return (
    <p className="muted small">
      {t('ui.labelled', { label: t('adapte.origin.title'), text: originText(origins, t) })}
    </p>
  );
}
