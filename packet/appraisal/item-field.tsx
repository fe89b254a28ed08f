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
 * One item: what it asks, its score, a comment and where in the guideline the answer was found. A digit anywhere in it
 * but in a text gives the score and goes on to the next item; N says that it does not apply.
 */
export function ItemField({ id, item, name, question, said, hasSuitability, onSay, onNext }: ItemFieldProps) {
  const texts = useAppraisalTexts();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const isNone = event.key.toLowerCase() === 'n';
    if (!isNone && !/^[1-7]$/.test(event.key)) return;
    event.preventDefault();
    onSay({ ...said, score: isNone ? null : Number(event.key), isNotApplicable: isNone });
    onNext();
  };
  const isOpen = said.comment !== '' || said.page !== '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the scale inside, which can be used without them.
    <div id={id} class="item appraisal-item" data-scored={isScored(said) || undefined} onKeyDown={onKeyDown}>
      <h4>
        <span class="number">{item}</span> {name}
      </h4>
      <p class="item-text">{question}</p>
      <Points
        label={hasSuitability ? texts.quality : texts.score}
        value={said.score}
        onChange={score => onSay({ ...said, score, isNotApplicable: false })}
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

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  );
}
