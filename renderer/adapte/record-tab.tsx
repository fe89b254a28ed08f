import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  ORIGINAL_LANGUAGES,
  type SourceRecommendation,
  type SourceRecommendationFields,
} from '../../shared/adapte/source-recommendations.ts';
import { LANGUAGES } from '../../shared/project.ts';
import { strengthOfWords } from '../../shared/recommendations/lint/verb-fits-strength.ts';
import { CERTAINTIES, STRENGTHS, type Strength } from '../../shared/recommendations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { LinkPicker } from '../ui/link-picker.tsx';
import { languageName } from './language-name.ts';
import type { PanelPart } from './use-adaptation.ts';
import type { AdaptationActs } from './use-adaptation-acts.ts';

type TextField = {
  [K in keyof SourceRecommendationFields]: SourceRecommendationFields[K] extends string ? K : never;
}[keyof SourceRecommendationFields];

const MOST: Record<TextField, number> = {
  number: 50,
  page: 50,
  section: 500,
  wording: 10_000,
  strengthSaid: 200,
  certaintySaid: 200,
  evidence: 20_000,
  literature: 20_000,
  note: 5_000,
};

/** The record of a source recommendation: where it stands, how the source graded it, and what it rests on. */
export function RecordTab({ row, known, acts, isReadOnly }: PanelPart & { acts: AdaptationActs }) {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const { language } = useProject();
  const references = useQuery(api.references.list.queryOptions()).data ?? [];
  const save = (patch: Partial<SourceRecommendationFields>) => acts.update(row.id, patch);
  const field = (name: TextField, multiline = false) => (
    <DraftField
      label={t(`adapte.field.${name}`)}
      value={row[name]}
      onSave={value => save({ [name]: value })}
      multiline={multiline}
      isRequired={name === 'wording'}
      isReadOnly={isReadOnly}
      maxLength={MOST[name]}
    />
  );
  const questions = known.questions.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` }));
  const placed = new Set(row.places.map(({ questionId }) => questionId));
  const named = references.map(({ id, title, year, authors }) => ({
    id,
    label: `${authors} ${year ?? ''} ${title}`.trim(),
  }));
  const others = LANGUAGES.filter(code => code !== language && code !== row.language);
  return (
    <div className="detail">
      <div className="pair">
        {field('number')}
        {field('page')}
      </div>
      {field('section')}
      <LinkPicker
        label={t('adapte.field.questions')}
        placeholder={t('adapte.field.addQuestion')}
        linked={questions.filter(({ id }) => placed.has(id))}
        available={questions.filter(({ id }) => !placed.has(id))}
        onLink={questionId => acts.place.mutate({ id: row.id, questionId })}
        onUnlink={questionId => acts.unplace.mutate({ id: row.id, questionId })}
        isReadOnly={isReadOnly}
      />
      {field('wording', true)}
      <Choice
        label={t('adapte.field.language')}
        value={row.language ?? ''}
        options={[
          { id: '', label: t('adapte.field.noLanguage') },
          ...ORIGINAL_LANGUAGES.map(id => ({ id: id as string, label: languageName(id, i18n.language) })),
        ]}
        onChange={id => void save({ language: ORIGINAL_LANGUAGES.find(code => code === id) ?? null })}
        isDisabled={isReadOnly}
      />
      {others.map(code => (
        <DraftField
          key={code}
          label={t('adapte.field.translationIn', { language: languageName(code, i18n.language) })}
          value={row.translations[code] ?? ''}
          onSave={wording =>
            acts.translate.mutateAsync({ id: row.id, language: code, wording }).then(
              () => true,
              () => false,
            )
          }
          multiline
          isReadOnly={isReadOnly}
          maxLength={10_000}
        />
      ))}
      {field('strengthSaid')}
      <Choice
        label={t('adapte.field.strength')}
        value={row.strength ?? ''}
        options={[
          { id: '', label: t('adapte.field.open') },
          ...STRENGTHS.map(id => ({ id: id as string, label: t(`terms.strength.${id}`) })),
        ]}
        onChange={id => void save({ strength: STRENGTHS.find(known => known === id) ?? null })}
        isDisabled={isReadOnly}
      />
      {row.strength === null && !isReadOnly && (
        <StrengthHint row={row} onTake={strength => void save({ strength })} />
      )}
      {field('certaintySaid')}
      <Choice
        label={t('adapte.field.certainty')}
        value={row.certainty ?? ''}
        options={[
          { id: '', label: t('adapte.field.open') },
          ...CERTAINTIES.map(id => ({ id: id as string, label: t(`terms.certainty.${id}`) })),
        ]}
        onChange={id => void save({ certainty: CERTAINTIES.find(known => known === id) ?? null })}
        isDisabled={isReadOnly}
      />
      {field('evidence', true)}
      {field('literature', true)}
      <LinkPicker
        label={t('adapte.field.references')}
        placeholder={t('adapte.field.addReference')}
        linked={named.filter(({ id }) => row.referenceIds.includes(id))}
        available={named.filter(({ id }) => !row.referenceIds.includes(id))}
        onLink={referenceId => acts.linkReference.mutate({ id: row.id, referenceId })}
        onUnlink={referenceId => acts.unlinkReference.mutate({ id: row.id, referenceId })}
        isReadOnly={isReadOnly}
      />
      {field('note', true)}
    </div>
  );
}

/** What the words of the original suggest, to be taken over with one press. */
function StrengthHint({ row, onTake }: { row: SourceRecommendation; onTake: (strength: Strength) => void }) {
  const { t } = useTranslation();
  const language = LANGUAGES.find(code => code === row.language);
  const strength = language ? strengthOfWords(row.wording, language) : null;
  if (strength === null) return null;
  return (
    <p className="row small">
      <span>{t('adapte.suggestion.text', { strength: t(`terms.strength.${strength}`) })}</span>
      <Button onPress={() => onTake(strength)}>{t('adapte.suggestion.take')}</Button>
    </p>
  );
}
