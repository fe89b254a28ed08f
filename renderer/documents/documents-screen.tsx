import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '../../shared/documents.ts';
import type { Question } from '../../shared/questions.ts';
import type { Recommendation } from '../../shared/recommendations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { keyText } from '../app/key-map.ts';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { useSteady } from '../app/use-steady.ts';
import { CommentsButton } from '../discussion/comments-button.tsx';
import { Margin } from '../discussion/margin.tsx';
import { useDiscussion } from '../discussion/use-discussion.ts';
import { Toolbar } from '../editor/toolbar.tsx';
import { HouseStylePanel } from '../house-style/house-style-panel.tsx';
import { InsertDialog } from '../inserts/insert-dialog.tsx';
import { useInserts } from '../inserts/use-inserts.ts';
import { ThreadPanel } from '../thread/thread-panel.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { showToast } from '../ui/toast-store.ts';
import { FindBar } from '../writing/find-bar.tsx';
import type { FoundMatch } from '../writing/text-finder.ts';
import { useFindBar } from '../writing/use-finder.ts';
import { useFocusMode } from '../writing/use-focus-mode.ts';
import { useTakeBack } from '../writing/use-take-back.ts';
import { WordCountLine } from '../writing/word-count.tsx';
import { EmptyGuideline } from './empty-guideline.tsx';
import { GuidelineText } from './guideline-text.tsx';
import { LoadNotice } from './load-notice.tsx';
import type { OpenTexts } from './open-texts.ts';
import { Outline } from './outline.tsx';
import { SaveNotice } from './save-notice.tsx';
import { SinceChoice } from './since-choice.tsx';
import { useChangesSince } from './use-changes-since.ts';
import { useCurrentSection } from './use-current-section.ts';
import { useGuidelineFocus } from './use-guideline-focus.ts';
import { useOutlineActs } from './use-outline-acts.ts';
import { useBodies, useTexts } from './use-texts.ts';
import { useWideWindow } from './use-wide-window.ts';
import '../editor/editor.css';
import '../redline/redline-marks.css';
import '../editor/pointing.css';
import './documents.css';
import '../writing/writing.css';

/** Nothing yet; the same each time, so that what is drawn from it is not drawn again. */
const NO_ITEMS: readonly OutlineItem[] = [];
const NO_QUESTIONS: readonly Question[] = [];
const NO_RECOMMENDATIONS: readonly Recommendation[] = [];

/** The guideline text: the outline at the left, beside it the sections as one continuous text. */
export function DocumentsScreen() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly, language } = useProject();
  const [search, setSearch] = useScreenSearch();
  const outline = useQuery(api.documents.outline.queryOptions());
  const questions = useQuery(api.questions.list.queryOptions()).data ?? NO_QUESTIONS;
  const recommendations = useQuery(api.recommendations.list.queryOptions()).data ?? NO_RECOMMENDATIONS;
  const texts = useTexts();
  const items = outline.data ?? NO_ITEMS;
  useBodies(texts, outline.data);
  const discussion = useDiscussion(texts, items, {
    isOpen: search.view === 'discussion',
    currentId: search.within ?? null,
    keepsRemoved: true,
  });
  const guideline = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const inserts = useInserts(texts);
  const sections = items.filter(item => item.kind === 'section').map(item => item.id);
  const [currentId, setCurrent] = useCurrentSection(guideline, sections);
  const takeBack = useTakeBack(texts);
  const focus = useGuidelineFocus(texts, items, {
    guideline,
    toolbar,
    onComment: () => !readOnly && discussion.begin(),
    onThread: discussion.select,
    onAsk: inserts.ask,
    onImageRefused: inserts.onImageRefused,
    onTakeBack: act => takeBack(act, () => showToast(t('writing.replaceAll.takenBack'))),
    onFocus: setCurrent,
  });
  const compared = useChangesSince(texts, items);
  const acts = useOutlineActs(items, { onAdded: focus.renameSoon, onMoved: setCurrent });
  const steady = useSteady({ change: acts.change, setLanguage: acts.setLanguage, write: focus.write });
  const isWide = useWideWindow();
  const find = useFindBar();
  const focusMode = useFocusMode();
  const [isStyleOpen, setStyleOpen] = useState(false);
  const questionId = items.find(item => item.id === currentId)?.questionId ?? null;

  const isLoaded = outline.data !== undefined;
  const shown = useRef<string | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: go there once, when the address says so
  useEffect(() => {
    if (!isLoaded || search.open === undefined) return;
    if (search.block !== undefined) {
      focus.showBlock({ documentId: search.open, blockId: search.block });
      // The address keeps the section only, so that the same block can be asked for again.
      shown.current = search.open;
      setSearch({ open: search.open });
    } else if (shown.current !== search.open) focus.show(search.open);
    else shown.current = undefined;
  }, [isLoaded, search.open, search.block]);

  const openFind = () => find.open(selectedWords(texts));
  useShortcuts({ 'mod+f': openFind, 'mod+shift+f': focusMode.toggle });
  const closeFind = (place: FoundMatch | null) => {
    find.close();
    if (place) focus.select(place);
  };

  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.documents')]}
      title={t('terms.area.documents')}
      actions={
        items.length > 0 && (
          <>
            {compared.versions.length > 0 && (
              <SinceChoice versions={compared.versions} since={compared.since} onChange={compared.setSince} />
            )}
            <Button onPress={openFind}>
              <Icon name="search" /> {t('writing.find.open')}
            </Button>
            <CommentsButton discussion={discussion} />
            <Button onPress={() => setStyleOpen(!isStyleOpen)} aria-expanded={isStyleOpen}>
              {t('writing.style.title')}
            </Button>
            <IconButton
              icon="focus"
              label={`${t('writing.focus.start')} (${keyText('mod+shift+f')})`}
              onPress={focusMode.toggle}
            />
          </>
        )
      }
      detail={
        isStyleOpen ? (
          <HouseStylePanel
            items={items}
            isReadOnly={readOnly}
            onBeforeCheck={() => texts.store.flush()}
            onGo={focus.showBlock}
            onClose={() => setStyleOpen(false)}
          />
        ) : isWide && questionId !== null && !discussion.isOpen ? (
          <ThreadPanel from={{ kind: 'question', id: questionId }} />
        ) : undefined
      }
    >
      {isLoaded && items.length === 0 && (
        <EmptyGuideline isReadOnly={readOnly} onFirst={() => acts.add(null)} />
      )}
      <LoadNotice store={texts.store} />
      {items.length > 0 && (
        <div className={layoutName(isStyleOpen, discussion.isOpen)}>
          <div className="outline-side">
            <Outline
              items={items}
              currentId={currentId}
              isReadOnly={readOnly}
              acts={acts}
              onGo={focus.write}
              onRename={focus.rename}
            />
            <WordCountLine texts={texts} items={items} currentId={currentId} />
          </div>
          <div className="documents-text">
            {(!readOnly || find.opened) && (
              <div className="documents-bar">
                {!readOnly && (
                  <Toolbar
                    editor={texts.active}
                    onAsk={inserts.ask}
                    onComment={discussion.begin}
                    barRef={toolbar}
                  />
                )}
                {find.opened && (
                  <FindBar
                    texts={texts}
                    items={items}
                    guideline={guideline}
                    isReadOnly={readOnly}
                    opened={find.opened}
                    onClose={closeFind}
                  />
                )}
                {!readOnly && <SaveNotice store={texts.store} />}
              </div>
            )}
            <GuidelineText
              items={items}
              questions={questions}
              recommendations={recommendations}
              texts={texts}
              acts={steady}
              isReadOnly={readOnly}
              guidelineRef={guideline}
              projectLanguage={language}
            />
          </div>
          {discussion.isOpen && (
            <Margin
              discussion={discussion}
              guideline={guideline}
              onBeforeStart={() => texts.store.flush()}
              onGo={focus.showBlock}
              onLeave={() => texts.active.session?.view?.focus()}
            />
          )}
        </div>
      )}
      {focusMode.isOn && (
        <div className="focus-end">
          <span>{t('writing.focus.hint')}</span>
          <IconButton icon="close" label={t('writing.focus.end')} onPress={focusMode.toggle} />
        </div>
      )}
      <InsertDialog asked={inserts.asked} texts={texts} onClose={inserts.close} />
    </Screen>
  );
}

/** Which columns stand beside the text. */
function layoutName(isStyleOpen: boolean, isMarginOpen: boolean): string {
  return ['documents', isStyleOpen && 'documents-beside', isMarginOpen && 'documents-margin']
    .filter(Boolean)
    .join(' ');
}

/** What is selected in the text, as words to look for; nothing when it is longer than a line. */
function selectedWords(texts: OpenTexts): string {
  const state = texts.active.session?.state;
  if (!state || state.selection.empty) return '';
  const text = state.doc.textBetween(state.selection.from, state.selection.to, '\n', ' ');
  return text.length > 100 || text.includes('\n') ? '' : text;
}
