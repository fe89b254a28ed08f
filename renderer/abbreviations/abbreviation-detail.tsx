import { useTranslation } from 'react-i18next';
import type { ListedAbbreviation } from '../../shared/abbreviations.ts';
import { useProject } from '../app/project-context.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { LinkPicker } from '../ui/link-picker.tsx';
import { AbbreviationPlaces } from './abbreviation-places.tsx';
import { useAbbreviationActs } from './use-abbreviation-acts.ts';

interface AbbreviationDetailProps {
  row: ListedAbbreviation;
  rows: readonly ListedAbbreviation[];
  onClose: () => void;
}

/** One abbreviation of the list: its meaning, where the text uses it, and the one it may be merged into. */
export function AbbreviationDetail({ row, rows, onClose }: AbbreviationDetailProps) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const acts = useAbbreviationActs();
  // Those that may be the same come first.
  const others = rows
    .filter(other => other.id !== row.id)
    .toSorted((a, b) => Number(row.alike.includes(b.id)) - Number(row.alike.includes(a.id)))
    .map(({ id, short, long }) => ({ id, label: t('ui.labelled', { label: short, text: long }) }));
  return (
    <DetailPanel
      title={row.short}
      onClose={onClose}
      {...(readOnly ? {} : { onRemove: () => acts.remove(row) })}
    >
      <DraftField
        label={t('abbreviations.short')}
        hint={t('abbreviations.shortHint')}
        value={row.short}
        onSave={short => acts.update(row.id, { short })}
        isRequired
        isReadOnly={readOnly}
        maxLength={40}
      />
      <DraftField
        label={t('abbreviations.long')}
        value={row.long}
        onSave={long => acts.update(row.id, { long })}
        isRequired
        isReadOnly={readOnly}
        maxLength={300}
      />
      <section aria-labelledby="abbreviation-places">
        <h3 id="abbreviation-places">{t('abbreviations.places')}</h3>
        {row.places.length === 0 ? (
          <p className="muted small">{t('abbreviations.noPlaces')}</p>
        ) : (
          <AbbreviationPlaces places={row.places} />
        )}
      </section>
      {!readOnly && others.length > 0 && (
        <section aria-labelledby="abbreviation-merge">
          <h3 id="abbreviation-merge">{t('abbreviations.merge.title')}</h3>
          <p className="muted small">{t('abbreviations.merge.about')}</p>
          <LinkPicker
            label={t('abbreviations.merge.into')}
            placeholder={t('abbreviations.merge.into')}
            linked={[]}
            available={others}
            onLink={id =>
              acts.merge(
                row,
                rows.find(other => other.id === id),
                onClose,
              )
            }
            onUnlink={() => undefined}
            isReadOnly={false}
          />
        </section>
      )}
    </DetailPanel>
  );
}
