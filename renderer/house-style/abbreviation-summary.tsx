import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { Button } from '../ui/button.tsx';

/** How the list of abbreviations stands to the text, with the way to the list. */
export function AbbreviationSummary() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const data = useQuery(api.abbreviations.overview.queryOptions()).data;
  const unused = data?.listed.filter(({ places }) => places.length === 0).length ?? 0;
  return (
    <div className="stack">
      {data && (
        <ul>
          <li>{t('abbreviations.summary.listed', { count: data.listed.length })}</li>
          {unused > 0 && <li>{t('abbreviations.summary.unused', { count: unused })}</li>}
          {data.unlisted.length > 0 && (
            <li>{t('abbreviations.summary.unlisted', { count: data.unlisted.length })}</li>
          )}
        </ul>
      )}
      <Button onPress={() => goTo('abbreviations')}>{t('abbreviations.summary.open')}</Button>
    </div>
  );
}
