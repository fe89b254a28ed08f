import { memo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf, type OutlineItem, recommendationsOf } from '../../shared/documents.ts';
import type { Language } from '../../shared/project.ts';
import type { Question } from '../../shared/questions.ts';
import type { Recommendation } from '../../shared/recommendations.ts';
import { useGoTo } from '../app/navigation.ts';
import { useReadOnly } from '../app/project-context.tsx';
import { ProposeButton } from '../proposals/propose-button.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { SectionLanguage } from '../writing/section-language.tsx';
import { DocumentBody } from './document-body.tsx';
import type { OpenTexts } from './open-texts.ts';
import { QuestionLink } from './question-link.tsx';
import { RecommendationBox } from './recommendation-box.tsx';
import { SectionTitle } from './section-title.tsx';
import type { OutlineActs } from './use-outline-acts.ts';

interface GuidelineTextProps {
  items: readonly OutlineItem[];
  questions: readonly Question[];
  recommendations: readonly Recommendation[];
  texts: OpenTexts;
  acts: Pick<OutlineActs, 'change' | 'setLanguage'> & {
    /** Puts the caret into the text of a document. */
    write: (id: string) => void;
  };
  isReadOnly: boolean;
  guidelineRef: RefObject<HTMLDivElement | null>;
  projectLanguage: Language;
}

/** All sections of the guideline. The recommendations of a section stand first in it, as KNGF prints them. */
function AllSections({
  items,
  questions,
  recommendations,
  texts,
  acts,
  isReadOnly,
  guidelineRef,
  projectLanguage,
}: GuidelineTextProps) {
  const { t } = useTranslation();
  const goTo = useGoTo();
  const mayNotPropose = useReadOnly('proposals.create');
  const body = (item: OutlineItem, label: string) => (
    <DocumentBody
      id={item.id}
      texts={texts}
      label={label}
      language={languageOf(items, item, projectLanguage)}
      isReadOnly={isReadOnly}
    />
  );
  const box = (item: OutlineItem) => (
    <RecommendationBox
      key={item.id}
      item={item}
      recommendation={recommendations.find(row => row.documentId === item.id)}
      onOpen={id => goTo('recommendations', { open: id })}
    >
      {body(item, t('documents.recommendationText', { title: item.title }))}
    </RecommendationBox>
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a pointer's shortcut; the words are in the text for all others
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div className="guideline" ref={guidelineRef} onClick={event => isReadOnly && showFootnote(event.target)}>
      {items.map(item =>
        item.kind === 'recommendation' ? (
          // Those of a section stand in it; this is one that lost its section.
          item.depth === 0 && box(item)
        ) : (
          <section
            key={item.id}
            id={`section-${item.id}`}
            data-document={item.id}
            aria-labelledby={`title-${item.id}`}
            className="section"
          >
            <SectionTitle
              item={item}
              isReadOnly={isReadOnly}
              onRename={title => acts.change(item, { title })}
              onDone={() => acts.write(item.id)}
            />
            <div className="section-marks">
              <QuestionLink
                questionId={item.questionId}
                questions={questions}
                isReadOnly={isReadOnly}
                onLink={questionId => acts.change(item, { questionId })}
                onOpen={id => goTo('questions', { open: id })}
              />
              <OriginChip origin={item.origin} />
              {!isReadOnly && (
                <SectionLanguage
                  item={item}
                  inherited={languageOf(items, { ...item, language: null }, projectLanguage)}
                  onChoose={language => acts.setLanguage(item, language)}
                />
              )}
              {!mayNotPropose && (
                <ProposeButton documentId={item.id} section={`${item.number} ${item.title}`} />
              )}
            </div>
            {recommendationsOf(items, item.id).map(box)}
            {body(item, t('documents.sectionText', { number: item.number, title: item.title }))}
          </section>
        ),
      )}
    </div>
  );
}

/** The guideline as one continuous text, drawn again only when its outline or what belongs to it changes. */
export const GuidelineText = memo(AllSections);

/** In a text that cannot be edited a footnote opens in place. */
function showFootnote(target: EventTarget): void {
  if (target instanceof Element) target.closest('.footnote')?.classList.toggle('footnote-open');
}
