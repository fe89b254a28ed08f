import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VERDICTS, type VerdictOption, type VerdictOptionFields } from '../../shared/comments/verdicts.ts';
import { LANGUAGES } from '../../shared/project.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useAppState } from '../app/settings.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import type { ReplyChoices } from './use-replies.ts';

/** The project's list of decisions: names in three languages, what is offered, and entries of its own. */
export function VerdictListDialog({ choices, onClose }: { choices: ReplyChoices; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const setting = useMutation(api.replies.setOption.mutationOptions());
  const store = ({
    id,
    revision,
    ...fields
  }: VerdictOptionFields & { id: string | null; revision: number }) =>
    setting.mutateAsync({ id, revision, ...fields }).then(
      () => {
        say(t('replies.list.stored'));
        return true;
      },
      () => false,
    );
  return (
    <Dialog title={t('replies.list.title')} onClose={onClose} wide>
      <p className="muted">{t('replies.list.about')}</p>
      <div className="table-scroll">
        <ul className="verdict-list">
          {choices.options.map(option => (
            <VerdictRow key={option.id} option={option} usual={choices.labelOf(option)} onStore={store} />
          ))}
        </ul>
      </div>
      <NewVerdict onAdd={fields => store({ id: null, revision: 0, ...fields })} />
      <div className="row">
        <Button onPress={onClose}>{t('ui.close')}</Button>
      </div>
    </Dialog>
  );
}

function VerdictRow({
  option,
  usual,
  onStore,
}: {
  option: VerdictOption;
  usual: string;
  onStore: (option: VerdictOption) => Promise<boolean>;
}) {
  const { t } = useTranslation();
  const { labels, verdict, isRetired } = option;
  const isRenamed = usual !== t(`replies.verdict.${verdict}`);
  const rename = (language: (typeof LANGUAGES)[number], label: string) => {
    const { [language]: _, ...rest } = labels;
    return onStore({ ...option, labels: label === '' ? rest : { ...rest, [language]: label } });
  };
  return (
    <li className="verdict-row">
      <b>
        {usual}
        {isRenamed && (
          <span className="muted small">
            {' '}
            ({t('replies.list.counts', { verdict: t(`replies.verdict.${verdict}`) })})
          </span>
        )}
      </b>
      {LANGUAGES.map(language => (
        <DraftField
          key={language}
          label={t(`terms.language.${language}`)}
          value={labels[language] ?? ''}
          onSave={label => rename(language, label)}
          maxLength={60}
        />
      ))}
      <Check
        isSelected={!isRetired}
        onChange={isOffered => void onStore({ ...option, isRetired: !isOffered })}
      >
        {t('replies.list.offered')}
      </Check>
    </li>
  );
}

/** Adds an entry by one name, in the language of the screen, under a meaning the rules know. */
function NewVerdict({ onAdd }: { onAdd: (fields: VerdictOptionFields) => Promise<boolean> }) {
  const { t } = useTranslation();
  const { language } = useAppState().settings;
  const [verdict, setVerdict] = useState<VerdictOptionFields['verdict']>('noted');
  return (
    <div className="verdict-new">
      <DraftField
        label={t('replies.list.add')}
        hint={t('replies.list.addHint')}
        value=""
        onSave={label => onAdd({ verdict, labels: { [language]: label }, isRetired: false })}
        maxLength={60}
      />
      <Choice
        label={t('replies.list.meaning')}
        value={verdict}
        options={VERDICTS.map(id => ({ id, label: t(`replies.verdict.${id}`) }))}
        onChange={setVerdict}
      />
    </div>
  );
}
