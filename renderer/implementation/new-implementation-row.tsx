import { useTranslation } from 'react-i18next';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { TextInput } from '../ui/text-input.tsx';
import type { ImplementationView } from './views.ts';

const LABELS = {
  indicators: 'implementation.indicatorText',
  products: 'implementation.productName',
  statements: 'implementation.statementText',
} as const;

interface NewImplementationRowProps {
  view: ImplementationView;
  onAdd: (text: string) => Promise<unknown>;
  onClose: () => void;
}

/** Adds indicators, products or statements, one after the other. */
export function NewImplementationRow({ view, onAdd, onClose }: NewImplementationRowProps) {
  const { t } = useTranslation();
  const draft = useDraft(`implementation-${view}`, { text: '' });
  const { text } = draft.values;
  return (
    <NewRowForm
      label={t(`implementation.add.${view}`)}
      draft={draft}
      isComplete={text.trim() !== ''}
      onStore={() => onAdd(text)}
      onClose={onClose}
      repeats
    >
      <div className="wide">
        <TextInput
          label={t(LABELS[view])}
          value={text}
          onChange={next => draft.set({ text: next })}
          maxLength={view === 'products' ? 300 : 2_000}
          autoFocus
        />
      </div>
    </NewRowForm>
  );
}
