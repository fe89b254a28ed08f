import { useMutation } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { type FormEvent, useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { StyleFinding } from '../../shared/house-style.ts';
import { LIVE_FAULTS } from '../../shared/live.ts';
import { STRENGTHS } from '../../shared/recommendations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface FindingRowProps {
  finding: StyleFinding;
  isReadOnly: boolean;
  onGo: () => void;
}

/** One finding: what is wrong and where; press to go there, or set it aside with a reason. */
export function FindingRow({ finding, isReadOnly, onGo }: FindingRowProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [reason, setReason] = useState<string | null>(null);
  const ignoring = useMutation(api.houseStyle.ignore.mutationOptions({ onSuccess: () => setReason(null) }));
  const showing = useMutation(api.houseStyle.unignore.mutationOptions());
  const { rule, documentId, blockId, excerpt, ignored } = finding;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = (reason ?? '').trim();
    if (text !== '') ignoring.mutate({ rule, documentId, blockId, excerpt, reason: text });
  };
  return (
    <li className={ignored ? 'style-item style-item-ignored' : 'style-item'}>
      <PlainButton className="style-go" onPress={onGo}>
        <b>{t(`writing.rule.${rule}`)}</b>
        {excerpt !== '' && <q>{excerpt}</q>}
        <span>{findingText(finding, t)}</span>
      </PlainButton>
      {ignored && <p className="style-reason">{t('writing.style.ignored', { reason: ignored.reason })}</p>}
      {!isReadOnly &&
        (ignored ? (
          <Button variant="quiet" onPress={() => showing.mutate({ id: ignored.id })}>
            {t('writing.style.unignore')}
          </Button>
        ) : reason === null ? (
          <Button variant="quiet" onPress={() => setReason('')}>
            {t('writing.style.ignore')}
          </Button>
        ) : (
          <form className="stack" onSubmit={submit}>
            <TextInput
              label={t('writing.style.reason')}
              value={reason}
              onChange={setReason}
              maxLength={500}
              autoFocus
            />
            <div className="row">
              <Button type="submit" variant="primary" isDisabled={reason.trim() === '' || ignoring.isPending}>
                {t('writing.style.ignore')}
              </Button>
              <Button onPress={() => setReason(null)}>{t('ui.cancel')}</Button>
            </div>
          </form>
        ))}
    </li>
  );
}

/** Every name a sentence may hold; a rule fills its own. */
const NO_PARAMS = {
  abbreviation: '',
  preferred: '',
  words: 0,
  most: 0,
  score: 0,
  aim: 0,
  level: 0,
  expected: 0,
  strength: '',
  advice: '',
};

/** What is wrong, in a sentence. */
export function findingText({ rule, params }: StyleFinding, t: TFunction): string {
  const strength = STRENGTHS.find(known => known === params.strength);
  const said = strength && {
    strength: t(`terms.strength.${strength}`),
    advice: t(`writing.verb.${strength}`),
  };
  const fault = LIVE_FAULTS.find(known => known === params.fault);
  const reason = fault ? t(`live.fault.${fault}`) : '';
  return t(`writing.finding.${rule}`, { ...NO_PARAMS, ...params, ...said, reason });
}
