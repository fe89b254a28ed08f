import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../../shared/recommendations.ts';
import { Button } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { RecommendationUpdates } from './use-recommendation-updates.ts';

interface NotesFormProps {
  row: Recommendation;
  updates: RecommendationUpdates;
  isReadOnly: boolean;
}

/** What is printed with a recommendation beside its wording: competence, rationale, knowledge gaps, regions. */
export function NotesForm({ row, updates, isReadOnly }: NotesFormProps) {
  const { t } = useTranslation();
  return (
    <section className="parts" aria-labelledby="notes">
      <h2 id="notes">{t('recommendations.notes')}</h2>
      <DraftField
        label={t('recommendations.rationale')}
        hint={t('recommendations.rationaleHint')}
        value={row.rationale}
        onSave={rationale => updates.setDetails({ rationale })}
        multiline
        isReadOnly={isReadOnly}
        maxLength={20_000}
      />
      <DraftField
        label={t('recommendations.competence')}
        hint={t('recommendations.competenceHint')}
        value={row.competence}
        onSave={competence => updates.setDetails({ competence })}
        multiline
        isReadOnly={isReadOnly}
        maxLength={20_000}
      />
      <DraftField
        label={t('recommendations.knowledgeGaps')}
        value={row.knowledgeGaps}
        onSave={knowledgeGaps => updates.setDetails({ knowledgeGaps })}
        multiline
        isReadOnly={isReadOnly}
        maxLength={20_000}
      />
      <RegionalNotes row={row} updates={updates} isReadOnly={isReadOnly} />
    </section>
  );
}

function RegionalNotes({ row, updates, isReadOnly }: NotesFormProps) {
  const { t } = useTranslation();
  const [region, setRegion] = useState('');
  const [text, setText] = useState('');
  const { regionalNotes } = row;
  const canAdd = region.trim() !== '' && text.trim() !== '';
  const add = () =>
    updates.setDetails({ regionalNotes: [...regionalNotes, { region, text }] }).then(stored => {
      if (!stored) return;
      setRegion('');
      setText('');
    });
  return (
    <fieldset className="conditions">
      <legend className="field-label">{t('recommendations.regional')}</legend>
      {regionalNotes.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no id, and its field follows the stored text
        <div key={index} className="condition-line">
          <DraftField
            label={note.region}
            value={note.text}
            onSave={next =>
              updates.setDetails({
                regionalNotes: regionalNotes.map((old, at) => (at === index ? { ...old, text: next } : old)),
              })
            }
            multiline
            isRequired
            isReadOnly={isReadOnly}
            maxLength={5_000}
          />
          {!isReadOnly && (
            <IconButton
              icon="trash"
              label={t('recommendations.removeRegion', { region: note.region })}
              onPress={() =>
                void updates.setDetails({ regionalNotes: regionalNotes.filter((_, at) => at !== index) })
              }
            />
          )}
        </div>
      ))}
      {!isReadOnly && (
        <form
          className="region-line"
          onSubmit={event => {
            event.preventDefault();
            if (canAdd) void add();
          }}
        >
          <TextInput
            label={t('recommendations.region')}
            value={region}
            onChange={setRegion}
            maxLength={200}
          />
          <TextInput
            label={t('recommendations.regionText')}
            value={text}
            onChange={setText}
            maxLength={5_000}
          />
          <Button type="submit" isDisabled={!canAdd}>
            {t('recommendations.addRegion')}
          </Button>
        </form>
      )}
    </fieldset>
  );
}
