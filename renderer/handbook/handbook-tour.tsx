import { useTranslation } from 'react-i18next';
import { useTour } from '../tour/use-tour.ts';
import { Button } from '../ui/button.tsx';

/** The guided tour from the handbook: to begin, to go on where one stopped, or on a sample still to be made. */
export function HandbookTour() {
  const { t } = useTranslation();
  const { entries } = useTour();
  return (
    <section className="handbook-tour" aria-label={t('tour.title')}>
      {entries.map(({ id, label, run }) => (
        <Button key={id} onPress={run}>
          {label}
        </Button>
      ))}
    </section>
  );
}
