import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { AbbreviationPlace } from '../../shared/abbreviations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { countUses } from './abbreviation-chips.tsx';

/** The sections in which an abbreviation stands, each leading to its first place there. */
export function AbbreviationPlaces({ places }: { places: readonly AbbreviationPlace[] }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const outline = useQuery(api.documents.outline.queryOptions()).data ?? [];
  const byDocument = Map.groupBy(places, place => place.documentId);
  return (
    <ul className="links">
      {[...byDocument].map(([documentId, own]) => {
        const item = outline.find(({ id }) => id === documentId);
        const section = [item?.number, item?.title].filter(Boolean).join(' ');
        return (
          <li key={documentId}>
            <Button
              className="link-open"
              onPress={() => goTo('documents', { open: documentId, block: own[0]?.blockId ?? '' })}
            >
              {t('abbreviations.place', { section, count: countUses(own) })}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
