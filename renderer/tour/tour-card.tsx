import { useParams } from '@tanstack/react-router';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TOUR_STEPS } from '../../shared/tour.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { placeCard, type Size } from './place-card.ts';
import { placeOfTourStep } from './tour-places.ts';
import type { useTour } from './use-tour.ts';
import { useTourTarget } from './use-tour-target.ts';

/**
 * One step: a card beside what it points at, which has a ring around it. The page stays usable; the keyboard stays on
 * the button to the next step, and what changes is read out.
 */
export function TourCard({ tour, step }: { tour: ReturnType<typeof useTour>; step: number }) {
  const { t } = useTranslation();
  const titleId = useId();
  const { area } = useParams({ strict: false });
  const card = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const { places, show, leave } = tour;
  const id = TOUR_STEPS[step] ?? 'overview';
  const target = useTourTarget(id);
  const isElsewhere = places !== null && area !== placeOfTourStep(id, places).area;
  const isLast = step === TOUR_STEPS.length - 1;
  useShortcuts({ escape: () => leave(step) });
  useLayoutEffect(() => {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = card.current ?? {};
    setSize(known => (known.width === width && known.height === height ? known : { width, height }));
  });
  // The screens of the steps put the cursor where they begin; the tour is what one is reading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each step
  useEffect(() => {
    const timer = setTimeout(() => card.current?.querySelector<HTMLElement>('.btn-primary')?.focus(), 0);
    return () => clearTimeout(timer);
  }, [step]);
  const view = { width: innerWidth, height: innerHeight };
  const { card: spot, pointed } = placeCard(isElsewhere ? null : target, size, view);
  return (
    <>
      {pointed && <div className="tour-ring" aria-hidden="true" style={pointed} />}
      <div className="tour-card" role="dialog" aria-labelledby={titleId} ref={card} style={spot}>
        <div className="tour-head">
          <span className="muted small">{t('tour.step', { step: step + 1, count: TOUR_STEPS.length })}</span>
          <IconButton icon="close" label={t('tour.stop')} onPress={() => leave(step)} />
        </div>
        <div aria-live="polite" aria-atomic="true">
          <h2 id={titleId}>{t(`tour.steps.${id}.title`)}</h2>
          <p>{t(`tour.steps.${id}.text`)}</p>
        </div>
        {isElsewhere && (
          <p className="muted small">
            {t('tour.elsewhere')}{' '}
            <Button variant="quiet" onPress={() => places && show(step, places)}>
              {t('tour.show')}
            </Button>
          </p>
        )}
        <div className="tour-acts">
          <Button variant="quiet" isDisabled={step === 0} onPress={() => places && show(step - 1, places)}>
            {t('tour.back')}
          </Button>
          <Button variant="primary" onPress={() => (isLast ? leave(0) : places && show(step + 1, places))}>
            {t(isLast ? 'tour.finish' : 'tour.next')}
          </Button>
        </div>
      </div>
    </>
  );
}
