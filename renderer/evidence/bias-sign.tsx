import { useTranslation } from 'react-i18next';
import { type Judgement, TONE_SIGN } from '../../shared/evidence/bias/tool.ts';
import { toneOf } from '../../shared/evidence/bias/tools.ts';

/** A judgement as a sign in a coloured shape with its word; in a matrix the word is there for screen readers only. */
export function BiasSign({ judgement, isBare = false }: { judgement: Judgement | null; isBare?: boolean }) {
  const { t } = useTranslation();
  const word = judgement === null ? t('bias.none') : t(`bias.judgement.${judgement}`);
  const tone = judgement === null ? 'open' : toneOf(judgement);
  return (
    <span className="bias-judgement" title={isBare ? word : undefined}>
      <span className="bias-sign" data-tone={tone} aria-hidden="true">
        {tone === 'open' ? '' : TONE_SIGN[tone]}
      </span>
      <span className={isBare ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  );
}
