import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { searchHandbook } from '../../shared/handbook/search.ts';
import { useScreenSearch } from '../app/navigation.ts';
import { Screen } from '../app/screen.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { HandbookArticle } from './handbook-article.tsx';
import { HandbookContents } from './handbook-contents.tsx';
import { HandbookHits } from './handbook-hits.tsx';
import { listChapters } from './handbook-pages.ts';
import { HandbookTour } from './handbook-tour.tsx';
import { useHandbook } from './use-handbook.ts';
import '../phases/phases.css';
import './handbook.css';

/** The handbook: a page for each step of the method and each way of working, with a search over all of it. */
export function HandbookScreen() {
  const { t } = useTranslation();
  const book = useHandbook();
  const [{ open }, setSearch] = useScreenSearch();
  const [query, setQuery] = useState('');
  const chapters = useMemo(() => (book ? listChapters(book, t) : []), [book, t]);
  const pages = chapters.flatMap(chapter => chapter.pages);
  const index = pages.findIndex(page => page.id === open);
  const page = pages[index];
  const show = (id: string) => {
    setQuery('');
    setSearch({ open: id });
  };
  const hits = searchHandbook(
    pages.map(({ id, name, about, why, how, asks }) => ({
      id,
      name,
      sentences: [about, why, ...how, ...asks],
    })),
    query,
  );
  return (
    <Screen
      crumb={[t('handbook.title')]}
      title={page && query === '' ? page.name : t('handbook.title')}
      lead={page && query === '' ? page.about : t('handbook.lead')}
      panel={
        page
          ? [
              {
                id: 'contents',
                label: t('handbook.contents'),
                content: <HandbookContents chapters={chapters} openId={page.id} onOpen={show} />,
              },
            ]
          : []
      }
    >
      <div className="handbook-search">
        <TextInput label={t('handbook.search')} value={query} onChange={setQuery} type="search" />
      </div>
      {query.trim() !== '' && <HandbookHits hits={hits} query={query} onOpen={show} />}
      {query.trim() === '' && page && (
        <HandbookArticle
          key={page.id}
          page={page}
          before={pages[index - 1]}
          after={pages[index + 1]}
          onOpen={show}
        />
      )}
      {query.trim() === '' && !page && book && (
        <>
          <HandbookTour />
          <HandbookContents chapters={chapters} openId={null} onOpen={show} />
        </>
      )}
    </Screen>
  );
}
