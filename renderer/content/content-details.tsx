import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KINDS } from '../../shared/content/kinds.ts';
import type { ContentTable } from '../../shared/content.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { SourceField } from '../references/source-field.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { ContentActs } from './use-content.ts';

interface ContentDetailsProps {
  table: ContentTable;
  acts: ContentActs;
}

/** What belongs to a table beside its cells: title, question, source, note, and columns of its own. */
export function ContentDetails({ table, acts }: ContentDetailsProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const questions = useQuery(api.questions.list.queryOptions()).data ?? [];
  return (
    <div className="detail">
      <p className="muted">{t(`content.kindAbout.${table.kind}`)}</p>
      <DraftField
        label={t('content.name')}
        value={table.title}
        onSave={title => acts.setFields({ title })}
        isRequired
        isReadOnly={readOnly}
        maxLength={300}
      />
      <Choice
        label={t('content.question')}
        value={table.questionId ?? ''}
        options={[
          { id: '', label: t('content.withoutQuestion') },
          ...questions.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` })),
        ]}
        onChange={id => void acts.setFields({ questionId: id === '' ? null : id })}
        isDisabled={readOnly}
      />
      <SourceField
        referenceId={table.referenceId}
        onChange={referenceId => void acts.setFields({ referenceId })}
        isReadOnly={readOnly}
      />
      <DraftField
        label={t('content.source')}
        value={table.source}
        onSave={source => acts.setFields({ source })}
        multiline
        isReadOnly={readOnly}
        maxLength={2_000}
      />
      <DraftField
        label={t('content.note')}
        value={table.note}
        onSave={note => acts.setFields({ note })}
        multiline
        isReadOnly={readOnly}
        maxLength={5_000}
      />
      {KINDS[table.kind].adds !== null && <OwnColumns table={table} acts={acts} />}
    </div>
  );
}

function OwnColumns({ table, acts }: ContentDetailsProps) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const [label, setLabel] = useState('');
  const { added, kind } = table;
  const add = (event: FormEvent) => {
    event.preventDefault();
    const typed = label.trim();
    if (typed === '') return;
    void acts.setColumns([...added, { key: `own-${crypto.randomUUID().slice(0, 8)}`, label: typed }]);
    setLabel('');
  };
  return (
    <fieldset className="own-columns">
      <legend className="field-label">{t('content.columns')}</legend>
      {added.map(({ key, label: name }) => (
        <div key={key} className="own-column">
          <DraftField
            label={t('content.columnName')}
            value={name}
            onSave={next =>
              acts.setColumns(added.map(column => (column.key === key ? { key, label: next } : column)))
            }
            isRequired
            isReadOnly={readOnly}
            maxLength={200}
          />
          {!readOnly && (
            <IconButton
              icon="trash"
              label={t('content.removeColumn', { label: name })}
              onPress={() => void acts.setColumns(added.filter(column => column.key !== key))}
            />
          )}
        </div>
      ))}
      {!readOnly && (
        <form className="own-column" onSubmit={add}>
          <TextInput
            label={t(KINDS[kind].adds === 'condition' ? 'content.addCondition' : 'content.addColumn')}
            value={label}
            onChange={setLabel}
            maxLength={200}
          />
          <Button type="submit" isDisabled={label.trim() === ''}>
            {t('recommendations.parts.addLine')}
          </Button>
        </form>
      )}
    </fieldset>
  );
}
