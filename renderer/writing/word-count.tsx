import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OutlineItem, recommendationsOf } from '../../shared/documents.ts';
import { decimalText } from '../../shared/locales/number-text.ts';
import { addCounts, countNode, NO_WORDS, readingMinutes, type WordCount } from '../../shared/text/count.ts';
import { countWords } from '../../shared/text/words.ts';
import type { OpenTexts } from '../documents/open-texts.ts';
import { useStoreVersion } from '../documents/use-texts.ts';
import { DocumentSession } from '../editor/document-session.ts';

/** A selection being dragged changes with each movement; it is counted when it rests. */
const PAUSE_MS = 200;

interface WordCountProps {
  texts: OpenTexts;
  items: readonly OutlineItem[];
  currentId: string | null;
}

/** How long the guideline, this section and the selection are. Follows typing at each save. */
export function WordCountLine({ texts, items, currentId }: WordCountProps) {
  const { t, i18n } = useTranslation();
  useStoreVersion(texts.store);
  const selected = useSelectedWords(texts);
  const countOf = (ids: readonly string[]): WordCount =>
    ids.reduce((sum, id) => {
      const loaded = texts.store.get(id);
      return loaded instanceof DocumentSession ? addCounts(sum, countNode(loaded.state.doc)) : sum;
    }, NO_WORDS);
  const all = countOf(items.map(item => item.id));
  const number = (count: number) => decimalText(count, i18n.language, 0);
  const words = (count: number) => t('writing.count.words', { count, text: number(count) });
  const section = currentId
    ? countOf([currentId, ...recommendationsOf(items, currentId).map(item => item.id)])
    : NO_WORDS;
  const apart = { tables: number(all.tables), footnotes: number(all.footnotes) };
  return (
    <section className="word-count" aria-label={t('writing.count.label')}>
      <p title={t('writing.count.apart', apart)}>
        {words(all.text)} · {t('writing.count.reading', { count: readingMinutes(all.text) })}
      </p>
      <p className="visually-hidden">{t('writing.count.apart', apart)}</p>
      <p>
        {selected > 0
          ? t('writing.count.selection', { text: words(selected) })
          : t('writing.count.section', { text: words(section.text) })}
      </p>
    </section>
  );
}

/** Words in what is selected in the text that has the caret; 0 when nothing is. */
function useSelectedWords(texts: OpenTexts): number {
  const [selected, setSelected] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const state = texts.active.session?.state;
        const { from, to } = state?.selection ?? { from: 0, to: 0 };
        const isEmpty = !state || from === to || document.getSelection()?.isCollapsed !== false;
        setSelected(isEmpty ? 0 : countWords(state.doc.textBetween(from, to, ' ', ' ')));
      }, PAUSE_MS);
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [texts]);
  return selected;
}
