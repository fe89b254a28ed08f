import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AGREE_DOMAINS, AGREE_ITEMS, type AgreeItem } from '../../shared/adapte/agree-items.ts';
import { nextItem } from '../../shared/adapte/agree-summary.ts';
import { isAnswered } from '../../shared/adapte/appraisal.ts';
import { Chip } from '../ui/chip.tsx';
import { focusDetailText } from '../ui/detail-panel.tsx';
import { saidByKey } from './agree-keys.ts';
import type { Scores } from './use-scores.ts';

interface AgreeFormProps {
  label: string;
  scores: Scores;
  item: AgreeItem | null;
  onItem: (item: AgreeItem) => void;
  isReadOnly: boolean;
}

/**
 * The 23 items in their domains. One field at a time takes part in Tab; a digit fills it in and goes on to the next,
 * so a form can be typed without looking up. The item at hand is open in the panel, with its question and comment.
 */
export function AgreeForm({ label, scores, item: current, onItem, isReadOnly }: AgreeFormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLDivElement>(null);
  const goTo = (item: AgreeItem) => {
    const field = form.current?.querySelector<HTMLInputElement>(`[data-item="${item}"]`);
    field?.focus();
    field?.select();
  };
  const onKeyDown = (event: KeyboardEvent, item: AgreeItem) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const said = saidByKey(event.key, event.code);
    if (said && !isReadOnly) {
      void scores.say(item, said);
      // A score that was given goes on by itself; one that was cleared stays, to be typed anew.
      if (isAnswered({ ...said, comment: '', page: '' })) goTo(nextItem(item, 1));
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      goTo(nextItem(item, event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') focusDetailText();
    else if (event.key.length !== 1) return;
    event.preventDefault();
  };
  return (
    <div ref={form} className="agree-form">
      {AGREE_DOMAINS.map(({ id, items }, at) => (
        <table key={id} aria-label={`${label}, ${t(`agree.domain.${id}`)}`}>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {at + 1}. {t(`agree.domain.${id}`)}
              </th>
              <th scope="col">{t('agree.score')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('agree.comment')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map(item => {
              const { score, isNotApplicable, comment, page } = scores.saidOf(item);
              return (
                <tr key={item} data-selected={item === current || undefined}>
                  <td className="agree-number">{item}</td>
                  <th scope="row">{t(`agree.items.item${item}`)}</th>
                  <td>
                    <input
                      className="rating"
                      data-item={item}
                      aria-label={`${item}. ${t(`agree.items.item${item}`)}`}
                      inputMode="numeric"
                      autoComplete="off"
                      readOnly={isReadOnly}
                      tabIndex={item === (current ?? AGREE_ITEMS[0]) ? 0 : -1}
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
