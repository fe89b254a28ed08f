import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { afterOverlay } from '../editor/after-overlay.ts';
import { putAbbreviation, wordsAtCaret } from '../editor/data-nodes.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { InsertProps } from './insert-dialog.tsx';

/** Says what an abbreviation means, once for the whole project, and marks it in the text. */
export function AbbreviationDialog({ texts, onClose }: InsertProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const queryClient = useQueryClient();
  const known = useQuery(api.abbreviations.list.queryOptions()).data ?? [];
  const putting = useMutation(api.abbreviations.put.mutationOptions());
  const [short, setShort] = useState(() => {
    const state = texts.active.session?.state;
    return state ? wordsAtCaret(state).text.trim().slice(0, 40) : '';
  });
  const [typed, setLong] = useState<string | null>(null);
  const listed = known.find(abbreviation => abbreviation.short === short.trim());
  const long = typed ?? listed?.long ?? '';
  const isComplete = short.trim() !== '' && long.trim() !== '';
  const apply = async (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete) return;
    const fields = { short: short.trim(), long: long.trim() };
    if (listed?.long !== fields.long) {
      await putting.mutateAsync(fields);
      await queryClient.invalidateQueries({ queryKey: api.abbreviations.pathKey() });
      texts.data.refresh();
    }
    onClose();
    afterOverlay(() => texts.active.run(putAbbreviation(fields.short, '')));
  };
  return (
    <Dialog title={t('inserts.abbreviation.title')} onClose={onClose}>
      <form className="stack" onSubmit={event => void apply(event)} noValidate>
        <p className="muted">{t('inserts.abbreviation.about')}</p>
        <TextInput
          label={t('inserts.abbreviation.short')}
          value={short}
          onChange={setShort}
          autoFocus={short === ''}
        />
        <TextInput
          label={t('inserts.abbreviation.long')}
          hint={listed ? t('inserts.abbreviation.known') : ''}
          value={long}
          onChange={setLong}
          autoFocus={short !== ''}
        />
        <div className="dialog-foot">
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={!isComplete || putting.isPending}>
            {t('inserts.apply')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
