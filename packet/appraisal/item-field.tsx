/** @jsxImportSource preact */
import type { ItemScore } from '../../shared/adapte/appraisal.ts';
import { TextField } from '../shell/text-field.tsx';
import { isScored } from './draft.ts';
import { Points } from './points.tsx';
import { useAppraisalTexts } from './texts.ts';

interface ItemFieldProps {
  id: string;
  item: number;
  name: string;
  question: string;
  said: ItemScore;
  hasSuitability: boolean;
  onSay: (said: ItemScore) => void;
  /** Goes to the item after this one. */
  onNext: () => void;
}

/**
 * One item: what it asks, its score, a comment and where in the guideline the answer was found. A score that is typed
 * goes on to suitability where the instrument asks for it, and then to the next item.
 */
export function ItemField({ id, item, name, question, said, hasSuitability, onSay, onNext }: ItemFieldProps) {
  const texts = useAppraisalTexts();
  const toSuitability = () =>
    document.querySelector<HTMLElement>(`#${CSS.escape(id)} .points ~ .points input`)?.focus();
  const isOpen = said.comment !== '' || said.page !== '';
  return (
    <div id={id} class="item appraisal-item" data-scored={isScored(said) || undefined}>
      <h4>
        <span class="number">{item}</span> {name}
      </h4>
      <p class="item-text">{question}</p>
      <Points
        label={hasSuitability ? texts.quality : texts.score}
        value={said.score}
        onChange={score => onSay({ ...said, score, isNotApplicable: false })}
        onTyped={hasSuitability ? toSuitability : onNext}
        notApplicable={{
          isChosen: said.isNotApplicable,
          onChoose: () => onSay({ ...said, score: null, isNotApplicable: true }),
        }}
      />
      {hasSuitability && (
        <Points
          label={texts.suitability}
          value={said.suitability}
          onChange={suitability => onSay({ ...said, suitability })}
          onTyped={onNext}
        />
      )}
      <details open={isOpen}>
        <summary>{texts.commentAndPage}</summary>
        <TextField
          label={texts.comment}
          value={said.comment}
          maxLength={5_000}
          multiline
          onInput={comment => onSay({ ...said, comment })}
        />
        <TextField
          label={texts.page}
          value={said.page}
          maxLength={200}
          onInput={page => onSay({ ...said, page })}
        />
      </details>
    </div>
  );
}
