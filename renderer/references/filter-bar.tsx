import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferenceRow } from '../../shared/references/reference.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { ROW_SORTS, ROW_STATES, type RowFilter } from './filter-rows.ts';

const ANY = '*';

interface FilterBarProps {
  filter: RowFilter;
  rows: readonly ReferenceRow[];
  onChange: (filter: RowFilter) => void;
}

/** What of the list is shown, and in which order. */
export function FilterBar({ filter, rows, onChange }: FilterBarProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const questions = useQuery(api.questions.list.queryOptions()).data ?? [];
  const sources = useMemo(
    () => [...new Set(rows.flatMap(row => row.sources))].filter(Boolean).sort(),
    [rows],
  );
  return (
    <div className="reference-filters">
      <div className="wide">
        <TextInput
          label={t('references.filter.text')}
          value={filter.text}
          onChange={text => onChange({ ...filter, text })}
          type="search"
        />
      </div>
      <div className="wide">
        <Choice
          label={t('references.filter.question')}
          value={filter.questionId ?? ANY}
          options={[
            { id: ANY, label: t('references.filter.anyQuestion') },
            ...questions.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` })),
          ]}
          onChange={id => onChange({ ...filter, questionId: id === ANY ? null : id })}
        />
      </div>
      <TextInput
        label={t('references.filter.year')}
        value={filter.year}
        onChange={year => onChange({ ...filter, year })}
      />
      <Choice
        label={t('references.filter.source')}
        value={filter.source ?? ANY}
        options={[
          { id: ANY, label: t('references.filter.anySource') },
          ...sources.map(id => ({ id, label: id })),
        ]}
        onChange={id => onChange({ ...filter, source: id === ANY ? null : id })}
      />
      <Choice
        label={t('references.filter.state')}
        value={filter.state}
        options={ROW_STATES.map(id => ({ id, label: t(`references.filter.states.${id}`) }))}
        onChange={state => onChange({ ...filter, state })}
      />
      <Choice
        label={t('references.filter.sort')}
        value={filter.sort}
        options={ROW_SORTS.map(id => ({ id, label: t(`references.filter.sorts.${id}`) }))}
        onChange={sort => onChange({ ...filter, sort })}
      />
    </div>
  );
}
