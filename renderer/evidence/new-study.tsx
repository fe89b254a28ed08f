import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STUDY_DESIGNS, type StudyDesign } from '../../shared/evidence/bias/tools.ts';
import { studyFieldsSchema } from '../../shared/evidence/records.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { EvidenceActs } from './use-evidence-acts.ts';

interface NewStudyProps {
  title: string;
  acts: EvidenceActs;
  /** The profile it is linked to at once, if any. */
  profileId: string | null;
  /** Null when the form stays. */
  onClose: (() => void) | null;
}

/** Types studies one after the other: Enter stores one and the cursor stands ready for the next. */
export function NewStudy({ title, acts, profileId, onClose }: NewStudyProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [label, setLabel] = useState('');
  const [design, setDesign] = useState<StudyDesign>('randomised');
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (label.trim() === '' || acts.addStudy.isPending) return;
    const stored = () => {
      setLabel('');
      form.current?.querySelector('input')?.focus();
    };
    acts.addStudy.mutate({ ...studyFieldsSchema.parse({ label, design }), profileId }, { onSuccess: stored });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && onClose) onClose();
  };
  return (
    <form ref={form} className="quick-add" onSubmit={store} onKeyDown={onKeyDown} aria-label={title}>
      <TextInput
        label={t('evidence.studies.label')}
        hint={t('evidence.studies.labelHint')}
        value={label}
        onChange={setLabel}
        maxLength={200}
        autoFocus={onClose !== null}
      />
      <Choice
        label={t('evidence.studies.design')}
        value={design}
        options={STUDY_DESIGNS.map(id => ({ id, label: t(`evidence.designs.${id}`) }))}
        onChange={setDesign}
      />
      <div className="wide row">
        <Button variant="primary" type="submit" isDisabled={label.trim() === ''}>
          {t('evidence.studies.add')} <kbd>Enter</kbd>
        </Button>
        {onClose && (
          <Button onPress={onClose}>
            {t('ui.done')} <kbd>Esc</kbd>
          </Button>
        )}
      </div>
    </form>
  );
}
