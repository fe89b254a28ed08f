import { useTranslation } from 'react-i18next';
import type { LetterTemplate, LetterText } from '../../shared/people/letters.ts';
import { DraftField } from '../ui/draft-field.tsx';

interface LetterFormProps {
  template: LetterTemplate;
  onSave: (patch: Partial<LetterText>) => Promise<boolean>;
  isReadOnly: boolean;
}

/** The text of a kind of letter, until when an answer is asked, and who sends it. */
export function LetterForm({ template, onSave, isReadOnly }: LetterFormProps) {
  const { t } = useTranslation();
  return (
    <div className="letter-form">
      <DraftField
        label={t('letters.subject')}
        value={template.subject}
        onSave={subject => onSave({ subject })}
        isRequired
        isReadOnly={isReadOnly}
        maxLength={300}
      />
      <DraftField
        label={t('letters.body')}
        value={template.body}
        onSave={body => onSave({ body })}
        multiline
        isRequired
        isReadOnly={isReadOnly}
        maxLength={20_000}
      />
      <div className="three">
        <DraftField
          label={t('letters.replyBy')}
          type="date"
          value={template.replyBy ?? ''}
          onSave={day => onSave({ replyBy: day === '' ? null : day })}
          isReadOnly={isReadOnly}
        />
        <DraftField
          label={t('letters.sender')}
          value={template.sender}
          onSave={sender => onSave({ sender })}
          isReadOnly={isReadOnly}
          maxLength={200}
        />
        <DraftField
          label={t('letters.senderEmail')}
          hint={t('letters.senderEmailHint')}
          type="email"
          value={template.senderEmail}
          onSave={senderEmail => onSave({ senderEmail })}
          isReadOnly={isReadOnly}
          maxLength={200}
        />
      </div>
    </div>
  );
}
