import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Bottleneck } from '../../shared/bottlenecks.ts';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { useMerge } from './use-merge.ts';

interface DuplicateGroupProps {
  number: number;
  rows: readonly Bottleneck[];
  isReadOnly: boolean;
  onDismiss: () => void;
}

/** One group of look-alikes: which one stays, which ones go into it. */
export function DuplicateGroup({ number, rows, isReadOnly, onDismiss }: DuplicateGroupProps) {
  const { t } = useTranslation();
  const merge = useMerge();
  const [keepId, setKeepId] = useState(rows[0]?.id ?? '');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const keep = rows.find(row => row.id === keepId);
  const going = rows.filter(row => row.id !== keepId && !left.has(row.id)).map(row => row.id);
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const name = t('bottlenecks.merge.group', { number });
  return (
    <section className="duplicates" aria-label={name}>
      <p className="field-label">{name}</p>
      <ul>
        {rows.map(row => (
          <li key={row.id}>
            <span className="num">{row.number}</span>
            <span>
              <strong>{row.theme}</strong>
              <span className="item-text">{row.text}</span>
              {!isReadOnly && row.id !== keepId && (
                <Check isSelected={!left.has(row.id)} onChange={() => toggle(row.id)}>
                  {t('bottlenecks.merge.include', { number: row.number, theme: row.theme })}
                </Check>
              )}
            </span>
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <>
          <RadioGroup
            className="field"
            aria-label={`${name}: ${t('bottlenecks.merge.stays')}`}
            value={keepId}
            onChange={setKeepId}
          >
            <span className="field-label">{t('bottlenecks.merge.stays')}</span>
            <div className="segments">
              {rows.map(row => (
                <Radio
                  key={row.id}
                  value={row.id}
                  className="segment"
                  aria-label={`${row.number}. ${row.theme}`}
                >
                  {row.number}
                </Radio>
              ))}
            </div>
          </RadioGroup>
          <div className="row">
            <Button
              variant="primary"
              isDisabled={!keep || going.length === 0}
              onPress={() => keep && merge(keep, going)}
            >
              {t('bottlenecks.merge.act')}
            </Button>
            <Button onPress={onDismiss}>{t('bottlenecks.merge.dismiss')}</Button>
          </div>
        </>
      )}
    </section>
  );
}
