import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  COMPARISONS,
  citeSource,
  type SourceRecommendation,
  wordingIn,
} from '../../shared/adapte/source-recommendations.ts';
import { redlineWordings } from '../../shared/adapte/wording-redline.ts';
import type { Language } from '../../shared/project.ts';
import { useProject } from '../app/project-context.tsx';
import { RedlineText } from '../proposals/redline-text.tsx';
import { Choice } from '../ui/choice.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Segments } from '../ui/segments.tsx';
import { COMPARISON_KEYS } from './matrix-keys.ts';
import type { PanelPart } from './use-adaptation.ts';
import type { AdaptationActs } from './use-adaptation-acts.ts';

/** What the sources say in this row, in the words of the group, and the words of two of them side by side. */
export function CompareTab({
  row,
  questionId,
  known,
  acts,
  isReadOnly,
}: PanelPart & { acts: AdaptationActs }) {
  const { t } = useTranslation();
  const { language } = useProject();
  const [againstId, setAgainst] = useState<string | null>(null);
  const topicId = row.places.find(place => place.questionId === questionId)?.topicId ?? null;
  const topic = known.topics.find(({ id }) => id === topicId);
  const label = (one: SourceRecommendation) =>
    citeSource(known.sources.find(({ id }) => id === one.sourceId)?.label ?? '', one.number);
  const beside = known.recommendations.filter(
    one => one.id !== row.id && topicId !== null && one.places.some(place => place.topicId === topicId),
  );
  const against = beside.find(({ id }) => id === againstId) ?? (beside.length === 1 ? beside[0] : undefined);
  const texts = against && sameLanguage(against, row, language);
  return (
    <div className="detail matrix-compare">
      {topic && beside.length > 0 ? (
        <>
          <Segments
            label={t('adapte.comparison.label')}
            value={topic.comparison}
            options={COMPARISONS.map(id => ({
              id,
              label: t(`adapte.comparison.${id}`),
              key: COMPARISON_KEYS[id],
            }))}
            onChange={comparison => void acts.compare(topic.id, { comparison })}
            isDisabled={isReadOnly}
          />
          <DraftField
            label={t('adapte.comparison.note')}
            value={topic.comparisonNote}
            onSave={comparisonNote => acts.compare(topic.id, { comparisonNote })}
            multiline
            isReadOnly={isReadOnly}
            maxLength={5_000}
          />
          <Choice
            label={t('adapte.comparison.against')}
            value={against?.id ?? null}
            placeholder={t('adapte.comparison.choose')}
            options={beside.map(one => ({ id: one.id, label: label(one) }))}
            onChange={setAgainst}
          />
          {against && texts === null && <p className="muted">{t('adapte.comparison.otherLanguage')}</p>}
          {against && texts && (
            <div>
              <span className="field-label">{t('adapte.comparison.redline', { label: label(against) })}</span>
              <div className="matrix-redline">
                <RedlineText
                  view={redlineWordings(texts.base, texts.target)}
                  selected={null}
                  onSelect={() => undefined}
                />
              </div>
            </div>
          )}
        </>
      ) : (
        <p className="muted">{t('adapte.comparison.alone')}</p>
      )}
      <TopicFields {...{ row, questionId, known, acts, isReadOnly }} />
    </div>
  );
}

/** The originals when they are in one language, else both in the language of the guideline; null when that cannot be. */
function sameLanguage(base: SourceRecommendation, target: SourceRecommendation, language: Language) {
  if (base.language === target.language) return { base: base.wording, target: target.wording };
  const [from, to] = [wordingIn(base, language), wordingIn(target, language)];
  return from === null || to === null ? null : { base: from, target: to };
}

function TopicFields({ row, questionId, known, acts, isReadOnly }: PanelPart & { acts: AdaptationActs }) {
  const { t } = useTranslation();
  if (questionId === null) return null;
  const topicId = row.places.find(place => place.questionId === questionId)?.topicId ?? null;
  const topics = known.topics.filter(topic => topic.questionId === questionId);
  const topic = topics.find(({ id }) => id === topicId);
  const place = (name: string) =>
    acts.place.mutateAsync({ id: row.id, questionId, topic: name }).then(
      () => true,
      () => false,
    );
  return (
    <>
      <DraftField
        label={t('adapte.field.topic')}
        hint={t('adapte.field.topicHint')}
        value={topic?.name ?? ''}
        onSave={place}
        isReadOnly={isReadOnly}
        maxLength={300}
      />
      {topics.length > 1 && (
        <Choice
          label={t('adapte.field.existingTopic')}
          value={topicId ?? ''}
          options={[
            { id: '', label: t('adapte.field.noTopic') },
            ...topics.map(({ id, name }) => ({ id, label: name })),
          ]}
          onChange={id => void place(topics.find(one => one.id === id)?.name ?? '')}
          isDisabled={isReadOnly}
        />
      )}
    </>
  );
}
