import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isAnswered } from '../../shared/adapte/appraisal.ts';
import { domainName, type Instrument, itemTexts, nextItem } from '../../shared/adapte/instruments.ts';
import { Chip } from '../ui/chip.tsx';
import { focusDetailText } from '../ui/detail-panel.tsx';
import { saidByKey } from './agree-keys.ts';
import type { Scores } from './use-scores.ts';

interface AgreeFormProps {
  instrument: Instrument;
  label: string;
  scores: Scores;
  item: number | null;
  onItem: (item: number) => void;
  isReadOnly: boolean;
}

/**
 * The items in their domains. One field at a time takes part in Tab; a digit fills it in and goes on to the next,
 * so a form can be typed without looking up. The item at hand is open in the panel, with its question and comment.
 */
export function AgreeForm({ instrument, label, scores, item: current, onItem, isReadOnly }: AgreeFormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLDivElement>(null);
  const goTo = (item: number) => {
    const field = form.current?.querySelector<HTMLInputElement>(`[data-item="${item}"]`);
    field?.focus();
    field?.select();
  };
  const onKeyDown = (event: KeyboardEvent, item: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const said = saidByKey(event.key, event.code);
    if (said && !isReadOnly) {
      void scores.say(item, said);
      // A score that was given goes on by itself; one that was cleared stays, to be typed anew.
      if (isAnswered({ ...said, suitability: null, comment: '', page: '' }))
        goTo(nextItem(instrument, item, 1));
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      goTo(nextItem(instrument, item, event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') focusDetailText();
    else if (event.key.length !== 1) return;
    event.preventDefault();
  };
  return (
    <div ref={form} className="agree-form">
      {instrument.domains.map(({ id, items }, at) => (
        <table key={id} aria-label={`${label}, ${domainName(id, t)}`}>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {at + 1}. {domainName(id, t)}
              </th>
              <th scope="col">{t('agree.score')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('agree.comment')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map(item => {
              const { score, isNotApplicable, suitability, comment, page } = scores.saidOf(item);
              const { name } = itemTexts(instrument, item, t);
              return (
                <tr key={item} data-selected={item === current || undefined}>
                  <td className="agree-number">{item}</td>
                  <th scope="row">{name}</th>
                  <td>
                    <input
                      className="rating"
                      data-item={item}
                      aria-label={`${item}. ${name}`}
                      inputMode="numeric"
                      autoComplete="off"
                      readOnly={isReadOnly}
                      tabIndex={item === (current ?? instrument.items[0]) ? 0 : -1}
                      value={isNotApplicable ? t('agree.notApplicable') : (score ?? '')}
                      onFocus={() => onItem(item)}
                      onKeyDown={event => onKeyDown(event, item)}
                      onChange={event => {
                        // A touch keyboard sends no key names, only what was typed.
                        const said = saidByKey(event.target.value.slice(-1) || 'Delete');
                        if (said && !isReadOnly) void scores.say(item, said);
                      }}
                    />
                  </td>
                  <td className="agree-marks">
                    {suitability !== null && <Chip>{t('agree.rex.suitable', { score: suitability })}</Chip>}
                    {comment !== '' && <Chip>{t('agree.said')}</Chip>}
                    {page !== '' && <Chip>{page}</Chip>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ))}
    </div>
  );
}
