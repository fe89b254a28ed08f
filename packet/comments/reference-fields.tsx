/** @jsxImportSource preact */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../shell/fill.ts';
import { TextField } from '../shell/text-field.tsx';
import { useCommentTexts } from './texts.ts';

interface ReferenceFieldsProps {
  references: readonly string[];
  onChange: (references: string[]) => void;
}

/** The sources a comment rests on, each a title, an address or a DOI. */
export function ReferenceFields({ references, onChange }: ReferenceFieldsProps) {
  const { form } = useCommentTexts();
  const list = useRef<HTMLDivElement>(null);
  const added = useRef(false);
  useLayoutEffect(() => {
    if (!added.current) return;
    added.current = false;
    [...(list.current?.querySelectorAll('input') ?? [])].at(-1)?.focus();
  });
  return (
    <div class="references" ref={list}>
      {references.map((reference, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a source has nothing but its place in the list
        <div class="reference" key={index}>
          <TextField
            label={fill(form.reference, { number: index + 1 })}
            {...(index === 0 ? { hint: form.referenceHint } : {})}
            value={reference}
            maxLength={2_000}
            onInput={text => onChange(references.map((other, at) => (at === index ? text : other)))}
          />
          <button
            type="button"
            class="quiet"
            aria-label={fill(form.removeReference, { number: index + 1 })}
            onClick={() => onChange(references.filter((_, at) => at !== index))}
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          added.current = true;
          onChange([...references, '']);
        }}
      >
        + {form.addReference}
      </button>
    </div>
  );
}
