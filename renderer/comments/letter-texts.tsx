import { useTranslation } from 'react-i18next';
import type { Round } from '../../shared/comments/round.ts';
import { useLanguage } from '../app/languages.ts';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { useRoundFile } from './use-round-file.ts';
import { useRoundUpdate } from './use-round-update.ts';

const KINDS = ['invitation', 'reminder'] as const;

/** The letters of a round: the usual text, or the project's own; each invitation goes with its packet. */
export function LetterTexts({ round }: { round: Round }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const { download, isBusy } = useRoundFile();
  const update = useRoundUpdate(round);
  const usual = useLanguage(round.language);
  return (
    <div className="stack set-up">
      <p className="muted">{t('comments.letters.hint')}</p>
      <div className="pair">
        <DraftField
          label={t('letters.sender')}
          value={round.sender}
          onSave={sender => update({ sender })}
          isReadOnly={readOnly}
          maxLength={200}
        />
        <DraftField
          label={t('letters.senderEmail')}
          type="email"
          value={round.senderEmail}
          onSave={senderEmail => update({ senderEmail })}
          isReadOnly={readOnly}
          maxLength={200}
        />
      </div>
      {KINDS.map(kind => (
        <div key={kind} className="stack">
          <DraftField
            label={t(`comments.letters.own.${kind}`)}
            value={round[kind]}
            onSave={text => update({ [kind]: text })}
            multiline
            isReadOnly={readOnly}
            maxLength={20_000}
          />
          {round[kind] === '' && (
            <details className="usual-letter">
              <summary>
                {t('comments.letters.usual')}
                <span className="visually-hidden">: {t(`comments.letters.own.${kind}`)}</span>
              </summary>
              <p>{usual(`comments.letters.${kind}.body`)}</p>
            </details>
          )}
          {round.state !== 'draft' && round.invitations.length > 0 && (
            <div className="row">
              <Button
                isDisabled={isBusy}
                onPress={() => void download('comment-letters', { round: round.id, kind, format: 'html' })}
              >
                {t('comments.letters.preview')}
                <span className="visually-hidden">: {t(`comments.letters.own.${kind}`)}</span>
              </Button>
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
