import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { HandbookHit } from '../../shared/handbook/search.ts';

interface HandbookHitsProps {
  hits: readonly HandbookHit[];
  query: string;
  onOpen: (id: string) => void;
}

/** The pages in which the words that were typed stand, each with a sentence that holds one. */
export function HandbookHits({ hits, query, onOpen }: HandbookHitsProps) {
  const { t } = useTranslation();
  return (
    <section className="handbook-hits" aria-live="polite">
      <h2>{t('handbook.found', { count: hits.length, query: query.trim() })}</h2>
      {hits.length === 0 && <p className="muted">{t('handbook.nothing')}</p>}
      <ul>
        {hits.map(({ id, name, sentence }) => (
          <li key={id}>
            <Button className="link-open" onPress={() => onOpen(id)}>
              {name}
            </Button>
            {sentence !== null && <p className="muted small">{sentence}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
