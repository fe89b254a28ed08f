import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type SourceRecommendation, wordingIn } from '../../shared/adapte/source-recommendations.ts';
import type { Language } from '../../shared/project.ts';
import { certaintySymbol } from '../../shared/recommendations.ts';
import { Chip } from '../ui/chip.tsx';

interface MatrixCardProps {
  row: SourceRecommendation;
  /** How the table finds it again. */
  stop: string;
  isOpen: boolean;
  isTabStop: boolean;
  /** Language to show it in where there is a translation; null for the original. */
  language: Language | null;
}

/** One recommendation in its cell. Hundreds stand on screen, so it is drawn again only when it changed. */
export const MatrixCard = memo(function MatrixCard({
  row,
  stop,
  isOpen,
  isTabStop,
  language,
}: MatrixCardProps) {
  const { t } = useTranslation();
  const translated = language === null ? null : wordingIn(row, language);
  const lang = translated === null ? row.language : language;
  const kind = row.decision?.kind ?? 'open';
  return (
    <button
      type="button"
      className="matrix-card"
      data-stop={stop}
      data-decision={kind}
      aria-pressed={isOpen}
      {...(isOpen ? { 'data-opened': true } : {})}
      tabIndex={isTabStop ? 0 : -1}
    >
      <span className="matrix-card-head">
        {row.number !== '' && <b>{row.number}</b>}
        <span>
          {row.strength === null ? t('adapte.matrix.strengthOpen') : t(`terms.strength.${row.strength}`)}
        </span>
        {row.certainty !== null && (
          <span title={t(`terms.certainty.${row.certainty}`)}>{certaintySymbol(row.certainty)}</span>
        )}
      </span>
      <span className="matrix-card-text" {...(lang === null ? {} : { lang })}>
        {translated ?? row.wording}
      </span>
      <span className="matrix-card-foot">
        <Chip
          {...(kind === 'open'
            ? { tone: 'warn' as const }
            : kind === 'reject'
              ? {}
              : { tone: 'accent' as const })}
        >
          {t(`adapte.decided.${kind}`)}
        </Chip>
      </span>
    </button>
  );
});
