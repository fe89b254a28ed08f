import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { Input, Label, TextField, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '../../shared/documents.ts';
import type { FindOptions } from '../../shared/text/find.ts';
import type { OpenTexts } from '../documents/open-texts.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { ReplaceAllDialog } from './replace-all-dialog.tsx';
import type { FoundMatch } from './text-finder.ts';
import { useFinder } from './use-finder.ts';
import { useReplacing } from './use-replacing.ts';
import './find-bar.css';

interface FindBarProps {
  texts: OpenTexts;
  items: readonly OutlineItem[];
  guideline: RefObject<HTMLElement | null>;
  isReadOnly: boolean;
  /** Words to begin with, and a number that grows each time the bar is asked for. */
  opened: { query: string; turn: number };
  /** Closes the bar; `place` is where the search ended. */
  onClose: (place: FoundMatch | null) => void;
}

/** Finds words in the whole guideline and replaces them, one by one or all after a look at what changes. */
export function FindBar({ texts, items, guideline, isReadOnly, opened, onClose }: FindBarProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const { finder, found } = useFinder(texts, items, guideline);
  const [replacement, setReplacement] = useState('');
  const [isReplacingAll, setReplacingAll] = useState(false);
  const replacing = useReplacing(texts, finder, items);
  const look = (query: string, options: FindOptions) => finder.search(query, options, texts.caret());

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time the bar is asked for
  useEffect(() => {
    if (opened.query !== '') look(opened.query, found.options);
    field.current?.focus();
    field.current?.select();
  }, [opened.turn]);

  const at = found.matches[found.current] ?? null;
  const count = found.matches.length;
  const onKeyDown = (event: KeyboardEvent) => {
    // The dialog and its keys are drawn elsewhere on the page.
    const isInside = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key !== 'Escape' || !isInside) return;
    event.preventDefault();
    event.stopPropagation();
    onClose(at);
  };
  const onFindKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    finder.step(event.shiftKey ? -1 : 1);
  };
  const toggle = (option: keyof FindOptions, label: string, sign: string) => (
    <ToggleButton
      className="btn btn-quiet btn-icon find-toggle"
      aria-label={label}
      isSelected={found.options[option]}
      onChange={isOn => look(found.query, { ...found.options, [option]: isOn })}
    >
      {sign}
    </ToggleButton>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a search element would be named the same, and React Aria knows none
    <div className="find-bar" role="search" aria-label={t('writing.find.label')} onKeyDownCapture={onKeyDown}>
      <div className="find-row">
        <TextField
          className="find-field"
          value={found.query}
          onChange={query => look(query, found.options)}
          onKeyDown={onFindKey}
        >
          <Label className="visually-hidden">{t('writing.find.query')}</Label>
          <Input ref={field} className="input" placeholder={t('writing.find.query')} />
        </TextField>
        <span className="find-count" role="status">
          {found.query === ''
            ? ''
            : count === 0
              ? t('writing.find.nothing')
              : t('writing.find.count', { at: found.current + 1, count })}
        </span>
        <IconButton
          icon="up"
          label={t('writing.find.previous')}
          isDisabled={count === 0}
          onPress={() => finder.step(-1)}
        />
        <IconButton
          icon="down"
          label={t('writing.find.next')}
          isDisabled={count === 0}
          onPress={() => finder.step(1)}
        />
        {toggle('matchCase', t('writing.find.matchCase'), 'Aa')}
        {toggle('wholeWord', t('writing.find.wholeWord'), '“ ”')}
        <IconButton icon="close" label={t('writing.find.close')} onPress={() => onClose(at)} />
      </div>
      {!isReadOnly && (
        <div className="find-row">
          <TextField className="find-field" value={replacement} onChange={setReplacement}>
            <Label className="visually-hidden">{t('writing.find.replacement')}</Label>
            <Input className="input" placeholder={t('writing.find.replacement')} />
          </TextField>
          <Button isDisabled={at === null} onPress={() => at && replacing.one(at, replacement)}>
            {t('writing.find.replace')}
          </Button>
          <Button isDisabled={count === 0} onPress={() => setReplacingAll(true)}>
            {t('writing.find.replaceAll')}
          </Button>
          {replacing.canTakeBack && (
            <Button variant="quiet" onPress={replacing.takeBack}>
              {t('writing.find.takeBack')}
            </Button>
          )}
        </div>
      )}
      {isReplacingAll && (
        <ReplaceAllDialog
          found={found}
          items={items}
          replacement={replacement}
          onConfirm={() => {
            setReplacingAll(false);
            void replacing.all(replacement);
          }}
          onClose={() => setReplacingAll(false)}
        />
      )}
    </div>
  );
}
