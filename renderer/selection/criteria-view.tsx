import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../shared/questions.ts';
import {
  CRITERION_ELEMENTS,
  CRITERION_KINDS,
  type CriterionElement,
  type CriterionKind,
} from '../../shared/selection/records.ts';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { Frame } from './question-selection.tsx';
import type { SelectionActs } from './use-selection.ts';

interface ViewProps {
  question: Question;
  acts: SelectionActs;
  frame: Frame;
}

/** What a study must meet, and the numbered reasons to leave one out. */
export function CriteriaView({ acts, frame }: ViewProps) {
  return frame({
    children: CRITERION_KINDS.map(kind => <CriterionGroup key={kind} kind={kind} acts={acts} />),
  });
}

function CriterionGroup({ kind, acts }: { kind: CriterionKind; acts: SelectionActs }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const rows = acts.view?.criteria.filter(row => row.kind === kind) ?? [];
  const elements = CRITERION_ELEMENTS.map(id => ({ id, label: t(`selection.criterion.element.${id}`) }));
  return (
    <section className="criteria-group">
      <h2>{t(`selection.criterion.heading.${kind}`)}</h2>
      <p className="muted small">{t(`selection.criterion.hint.${kind}`)}</p>
      {rows.length === 0 && <p className="muted">{t('selection.criterion.none')}</p>}
      <ol className="criteria-list">
        {rows.map(row => (
          <li key={row.id}>
            <span className="item-number">{row.number}</span>
            <Choice
              label={t('selection.criterion.about')}
              value={row.element}
              options={elements}
              onChange={element => void acts.updateCriterion(row.id, { element })}
              isDisabled={readOnly}
            />
            <DraftField
              label={t('selection.criterion.text')}
              value={row.text}
              onSave={text => acts.updateCriterion(row.id, { text })}
              isRequired
              isReadOnly={readOnly}
              maxLength={2_000}
            />
            {!readOnly && (
              <IconButton
                icon="trash"
                label={t('selection.criterion.remove', { number: row.number })}
                onPress={() => acts.removeCriterion(row)}
              />
            )}
          </li>
        ))}
      </ol>
      {!readOnly && <NewCriterion kind={kind} acts={acts} elements={elements} />}
    </section>
  );
}

interface NewCriterionProps {
  kind: CriterionKind;
  acts: SelectionActs;
  elements: { id: CriterionElement; label: string }[];
}

/** Types criteria one after the other: Enter stores one and the cursor stands ready for the next. */
function NewCriterion({ kind, acts, elements }: NewCriterionProps) {
  const { t } = useTranslation();
  const [element, setElement] = useState<CriterionElement>('population');
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    acts.addCriterion({ kind, element, text: text.trim() }).then(
      () => setText(''),
      () => undefined,
    );
  };
  return (
    <form className="criterion-new" onSubmit={submit}>
      <Choice
        label={t('selection.criterion.about')}
        value={element}
        options={elements}
        onChange={setElement}
      />
      <TextInput
        label={t(`selection.criterion.add.${kind}`)}
        value={text}
        onChange={setText}
        maxLength={2_000}
      />
      <Button type="submit">{t('selection.add')}</Button>
    </form>
  );
}
