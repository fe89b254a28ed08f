import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rowName } from '../../shared/content.ts';
import { VERBS } from '../../shared/recommendations/verbs.ts';
import type { Recommendation } from '../../shared/recommendations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Choice } from '../ui/choice.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import { NewLine } from './new-line.tsx';
import type { RecommendationUpdates } from './use-recommendation-updates.ts';

interface PartsFormProps {
  row: Recommendation;
  updates: RecommendationUpdates;
  isReadOnly: boolean;
}

/** A recommendation in parts: what is done, in whom, when, and when not. */
export function PartsForm({ row, updates, isReadOnly }: PartsFormProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const profiles = (useQuery(api.content.list.queryOptions()).data ?? [])
    .filter(table => table.kind === 'treatment-profiles')
    .flatMap(table => table.rows.map(({ id, cells }) => ({ id, label: rowName(table, cells) })));
  const { conditions } = row;
  const setNot = (notWhen: string[]) => updates.setDetails({ conditions: { ...conditions, notWhen } });
  return (
    <section className="parts" aria-labelledby="parts">
      <h2 id="parts">{t('recommendations.parts.title')}</h2>
      <p className="muted small">{t('recommendations.parts.lead')}</p>
      <div className="parts-line">
        <Choice
          label={t('recommendations.parts.verb')}
          value={row.verb ?? ''}
          options={[
            { id: '' as const, label: t('recommendations.parts.noVerb') },
            ...VERBS.map(id => ({ id, label: t(`recommendations.verb.${id}`) })),
          ]}
          onChange={verb => void updates.setDetails({ verb: verb === '' ? null : verb })}
          isDisabled={isReadOnly}
        />
        <DraftField
          label={t('recommendations.parts.action')}
          hint={t('recommendations.parts.actionHint')}
          value={row.action}
          onSave={action => updates.setDetails({ action })}
          isReadOnly={isReadOnly}
          maxLength={500}
        />
      </div>
      <div className="parts-line">
        <Choice
          label={t('recommendations.parts.profile')}
          value={row.profileId ?? ''}
          options={[{ id: '', label: t('recommendations.parts.noProfile') }, ...profiles]}
          onChange={id => void updates.setDetails({ profileId: id === '' ? null : id })}
          isDisabled={isReadOnly || profiles.length === 0}
        />
        <DraftField
          label={t('recommendations.parts.population')}
          hint={t('recommendations.parts.populationHint')}
          value={row.population}
          onSave={population => updates.setDetails({ population })}
          isReadOnly={isReadOnly}
          maxLength={500}
        />
      </div>
      <ConditionEditor
        when={conditions.when}
        onChange={when => updates.setDetails({ conditions: { ...conditions, when } })}
        isReadOnly={isReadOnly}
      />
      <fieldset className="conditions">
        <legend className="field-label">{t('recommendations.parts.notWhen')}</legend>
        {conditions.notWhen.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no id, and its field follows the stored text
          <div key={index} className="condition-line">
            <DraftField
              label={t('recommendations.parts.notCondition', { number: index + 1 })}
              value={text}
              onSave={next =>
                setNot(
                  conditions.notWhen.flatMap((old, at) => (at !== index ? old : next === '' ? [] : next)),
                )
              }
              isReadOnly={isReadOnly}
              maxLength={500}
            />
            {!isReadOnly && (
              <IconButton
                icon="trash"
                label={t('recommendations.parts.remove', { text })}
                onPress={() => void setNot(conditions.notWhen.filter((_, at) => at !== index))}
              />
            )}
          </div>
        ))}
        {!isReadOnly && (
          <NewLine
            label={t('recommendations.parts.addNot')}
            onAdd={text => setNot([...conditions.notWhen, text])}
          />
        )}
      </fieldset>
    </section>
  );
}
