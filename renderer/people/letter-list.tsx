import { useTranslation } from 'react-i18next';
import type { LetterKind } from '../../shared/people/letters.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { useFile } from './use-file.ts';

interface LetterListProps {
  kind: LetterKind;
  letters: readonly {
    recipientId: string;
    to: { name: string; email: string };
    subject: string;
    body: string;
  }[];
}

/** The letters as they go out, each to be looked at and stored as a mail message, a Word file or text. */
export function LetterList({ kind, letters }: LetterListProps) {
  const { t } = useTranslation();
  const download = useFile();
  return letters.map(({ recipientId, to, subject, body }) => {
    const store = (format: 'eml' | 'docx' | 'txt') =>
      void download('letters', { kind, format, recipient: recipientId });
    return (
      <section key={recipientId} className="letter" aria-label={to.name}>
        <div className="letter-head">
          <span>{to.name}</span>
          {kind === 'person' && <Chip>{to.email || t('letters.noEmail')}</Chip>}
          <Button variant="quiet" onPress={() => store('eml')}>
            .eml<span className="visually-hidden"> – {t('letters.asMail', { name: to.name })}</span>
          </Button>
          <Button variant="quiet" onPress={() => store('docx')}>
            .docx<span className="visually-hidden"> – {t('letters.asWord', { name: to.name })}</span>
          </Button>
          <Button variant="quiet" onPress={() => store('txt')}>
            .txt<span className="visually-hidden"> – {t('letters.asText', { name: to.name })}</span>
          </Button>
        </div>
        <details>
          <summary>
            {t('letters.preview')}
            <span className="visually-hidden">: {to.name}</span>
          </summary>
          <div className="letter-text">
            <strong>{subject}</strong>
            {`\n\n${body}`}
          </div>
        </details>
      </section>
    );
  });
}
