import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { LinkDialog } from '../editor/link-dialog.tsx';
import { Toolbar } from '../editor/toolbar.tsx';
import { ThreadPanel } from '../thread/thread-panel.tsx';
import { EmptyGuideline } from './empty-guideline.tsx';
import { GuidelineText } from './guideline-text.tsx';
import { LoadNotice } from './load-notice.tsx';
import { Outline } from './outline.tsx';
import { SaveNotice } from './save-notice.tsx';
import { useCurrentSection } from './use-current-section.ts';
import { useGuidelineFocus } from './use-guideline-focus.ts';
import { useOutlineActs } from './use-outline-acts.ts';
import { useBodies, useTexts } from './use-texts.ts';
import { useWideWindow } from './use-wide-window.ts';
import '../editor/editor.css';
import './documents.css';

/** The guideline text: the outline at the left, beside it the sections as one continuous text. */
export function DocumentsScreen() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search] = useScreenSearch();
  const outline = useQuery(api.documents.outline.queryOptions());
  const questions = useQuery(api.questions.list.queryOptions()).data ?? [];
  const recommendations = useQuery(api.recommendations.list.queryOptions()).data ?? [];
  const texts = useTexts();
  const items = outline.data ?? [];
  useBodies(texts, outline.data);
  const guideline = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const [isLinking, setLinking] = useState(false);
  const sections = items.filter(item => item.kind === 'section').map(item => item.id);
  const [currentId, setCurrent] = useCurrentSection(guideline, sections);
  const focus = useGuidelineFocus(texts, items, {
    guideline,
    toolbar,
    onLink: () => setLinking(true),
    onFocus: setCurrent,
  });
  const acts = useOutlineActs(items, { onAdded: focus.renameSoon, onMoved: setCurrent });
  const isWide = useWideWindow();
  const questionId = items.find(item => item.id === currentId)?.questionId ?? null;

  const isLoaded = outline.data !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: go there once, when the address says so
  useEffect(() => {
    if (isLoaded && search.open !== undefined) focus.show(search.open);
  }, [isLoaded, search.open]);

  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.documents')]}
      title={t('terms.area.documents')}
      detail={
        isWide && questionId !== null ? (
          <ThreadPanel from={{ kind: 'question', id: questionId }} />
        ) : undefined
      }
    >
      {isLoaded && items.length === 0 && (
        <EmptyGuideline isReadOnly={readOnly} onFirst={() => acts.add(null)} />
      )}
      <LoadNotice store={texts.store} />
      {items.length > 0 && (
        <div className="documents">
          <Outline
            items={items}
            currentId={currentId}
            isReadOnly={readOnly}
            acts={acts}
            onGo={focus.write}
            onRename={focus.rename}
          />
          <div className="documents-text">
            {!readOnly && (
              <div className="documents-bar">
                <Toolbar editor={texts.active} onLink={() => setLinking(true)} barRef={toolbar} />
                <SaveNotice store={texts.store} />
              </div>
            )}
            <GuidelineText
              items={items}
              questions={questions}
              recommendations={recommendations}
              texts={texts}
              acts={acts}
              isReadOnly={readOnly}
              guidelineRef={guideline}
              onWrite={focus.write}
            />
          </div>
        </div>
      )}
      {isLinking && <LinkDialog editor={texts.active} onClose={() => setLinking(false)} />}
    </Screen>
  );
}
