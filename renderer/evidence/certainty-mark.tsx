import { useTranslation } from 'react-i18next';
import { type Certainty, certaintySymbol } from '../../shared/recommendations.ts';

/** The four circles and the word of a certainty. */
export function CertaintyMark({ certainty }: { certainty: Certainty | null }) {
  const { t } = useTranslation();
  if (certainty === null) return <span className="muted">{t('evidence.table.notJudged')}</span>;
  return (
    <span className="certainty-mark">
      <span aria-hidden="true">{certaintySymbol(certainty)}</span> {t(`terms.certainty.${certainty}`)}
    </span>
  );
}
