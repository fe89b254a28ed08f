/** @jsxImportSource preact */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CollectedItem } from '../../shared/bottlenecks/survey-answer.ts';
import { fill } from '../shell/fill.ts';
import { TextField } from '../shell/text-field.tsx';
import { emptyItem } from './draft.ts';
import { useSurveyTexts } from './texts.ts';

interface CollectQuestionProps {
  items: readonly CollectedItem[];
  onChange: (items: CollectedItem[]) => void;
  say: (text: string) => void;
}

/** Any number of bottlenecks, each with what it is about and what goes wrong. */
export function CollectQuestion({ items, onChange, say }: CollectQuestionProps) {
  const { collect } = useSurveyTexts();
  const list = useRef<HTMLDivElement>(null);
  const added = useRef<string | null>(null);
  // Before the next key press is handled: a bottleneck that was just added gets the cursor.
  useLayoutEffect(() => {
    const field = list.current?.querySelector<HTMLInputElement>(`[data-item="${added.current}"] input`);
    if (!field) return;
    added.current = null;
    field.focus();
  });
  const set = (id: string, patch: Partial<CollectedItem>) =>
    onChange(items.map(item => (item.id === id ? { ...item, ...patch } : item)));
  return (
    <div ref={list}>
      {items.map((item, index) => (
        <fieldset class="item" key={item.id} data-item={item.id}>
          <legend>{fill(collect.item, { number: index + 1 })}</legend>
          <TextField
            label={collect.theme}
            hint={collect.themeHint}
            value={item.theme}
            maxLength={200}
            onInput={theme => set(item.id, { theme })}
          />
          <TextField
            label={collect.text}
            value={item.text}
            maxLength={10_000}
            multiline
            onInput={text => set(item.id, { text })}
          />
          {items.length > 1 && (
            <button
              type="button"
              class="quiet no-print"
              onClick={() => {
                onChange(items.filter(other => other.id !== item.id));
                say(fill(collect.removed, { number: index + 1 }));
              }}
            >
              {fill(collect.remove, { number: index + 1 })}
            </button>
          )}
        </fieldset>
      ))}
      <button
        type="button"
        class="no-print"
        onClick={() => {
          const item = emptyItem();
          added.current = item.id;
          onChange([...items, item]);
        }}
      >
        + {collect.add}
      </button>
    </div>
  );
}
