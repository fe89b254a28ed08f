import { useTranslation } from 'react-i18next';
import type { UnlistedAbbreviation } from '../../shared/abbreviations.ts';
import { useGoTo } from '../app/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { countUses } from './abbreviation-chips.tsx';
import './abbreviations.css';

interface UnlistedAbbreviationsProps {
  rows: readonly UnlistedAbbreviation[];
  isReadOnly: boolean;
  onAdd: (row: UnlistedAbbreviation) => void;
}

/** Abbreviations the text uses that are not in the list, each with a way to its first place and into the list. */
export function UnlistedAbbreviations({ rows, isReadOnly, onAdd }: UnlistedAbbreviationsProps) {
  const { t } = useTranslation();
  const goTo = useGoTo();
  return (
    <section aria-labelledby="unlisted-title">
      <h2 id="unlisted-title">{t('abbreviations.unlisted.title')}</h2>
      <p className="muted">{t(`abbreviations.unlisted.${rows.length === 0 ? 'none' : 'about'}`)}</p>
      <ul className="unlisted">
        {rows.map(row => {
          const [first] = row.places;
          const { short } = row;
          return (
            <li key={short}>
              <b>{short}</b>
              <Chip {...(row.isExplained ? {} : { tone: 'warn' })}>
                {t(`abbreviations.unlisted.${row.isExplained ? 'explained' : 'undefined'}`)}
              </Chip>
              <Chip>{t('abbreviations.used', { count: countUses(row.places) })}</Chip>
              {first && (
                <Button
                  variant="quiet"
                  onPress={() => goTo('documents', { open: first.documentId, block: first.blockId })}
                >
                  {t('abbreviations.unlisted.go', { short })}
                </Button>
              )}
              {!isReadOnly && (
                <Button onPress={() => onAdd(row)}>{t('abbreviations.unlisted.add', { short })}</Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
