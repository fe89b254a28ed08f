import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { keyText } from '../app/key-map.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import type { useTour } from './use-tour.ts';

/** Offers the tour once, when the sample has been opened by its button. */
export function TourOffer({ tour }: { tour: ReturnType<typeof useTour> }) {
  const { t } = useTranslation();
  const titleId = useId();
  const textId = useId();
  const { places, show, leave } = tour;
  useShortcuts({ escape: () => leave(0) });
  return (
    <div className="tour-card tour-offer" role="dialog" aria-labelledby={titleId} aria-describedby={textId}>
      <h2 id={titleId}>{t('tour.offerTitle')}</h2>
      <p id={textId}>{t('tour.offer', { keys: keyText('mod+k') })}</p>
      <div className="tour-acts">
        <Button variant="quiet" onPress={() => leave(0)}>
          {t('tour.notNow')}
        </Button>
        <Button variant="primary" autoFocus onPress={() => places && show(0, places)}>
          {t('tour.begin')}
        </Button>
      </div>
    </div>
  );
}
