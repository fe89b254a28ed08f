import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../api-error.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface CodeFormProps {
  voteId: string;
  /** The code opens a ballot; the name is known when votes have names. */
  onFound: (code: string, name: string | null) => void;
}

/** Asks the next voter for their code. */
export function CodeForm({ voteId, onFound }: CodeFormProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [code, setCode] = useState('');
  const checking = useMutation(api.consensus.checkCode.mutationOptions({ meta: { quiet: true } }));
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() === '' || checking.isPending) return;
    checking.mutateAsync({ id: voteId, code }).then(
      ({ name }) => onFound(code, name),
      () => setCode(''),
    );
  };
  return (
    <form className="ballot-code" onSubmit={go}>
      <TextInput
        label={t('consensus.ballot.code')}
        hint={t('consensus.ballot.codeHint')}
        value={code}
        onChange={setCode}
        maxLength={20}
        autoComplete="off"
        spellCheck="false"
        autoFocus
      />
      {checking.error && (
        <p className="field-error" role="alert">
          {errorText(checking.error, t)}
        </p>
      )}
      <Button variant="primary" type="submit" isDisabled={code.trim() === ''}>
        {t('consensus.ballot.next')} <kbd>Enter</kbd>
      </Button>
    </form>
  );
}
