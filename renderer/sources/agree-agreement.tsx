import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ItemSpread } from '../../shared/adapte/agree-summary.ts';
import type { SummarisedSource } from '../../shared/adapte/agree-words.ts';
import { itemTexts } from '../../shared/adapte/instruments.ts';
import { numberText } from '../../shared/evidence/words.ts';
import { useWording } from '../evidence/use-evidence.ts';
import { Chip } from '../ui/chip.tsx';
import { useSourcesView } from './use-sources-view.ts';

/** How far the appraisers of a guideline agree: over all items, and item by item with what is to be discussed. */
export function AgreeAgreement({ source: { id, summary } }: { source: SummarisedSource }) {
  const { t } = useTranslation();
  const { language } = useWording();
  const { appraise } = useSourcesView();
  const { icc, items, appraisals, instrument } = summary;
  const discordant = items.filter(({ isDiscordant }) => isDiscordant);
  const open = (item: number) =>
    appraise(instrument.id, { sourceId: id, appraisalId: appraisals[0]?.id, item: String(item) });
  return (
    <>
      {icc === null ? (
        <p>{t('agree.compare.iccNone')}</p>
      ) : (
        <>
          <p>
            {t('agree.compare.icc', {
              single: numberText(icc.single, language),
              average: numberText(icc.average, language),
              appraisers: icc.appraisers,
            })}
          </p>
          <p className="muted small">{t('agree.compare.iccModel', { items: icc.items })}</p>
        </>
      )}
      <h3>{t('agree.compare.discuss')}</h3>
      {discordant.length === 0 ? (
        <p className="muted">{t('agree.compare.discussNone')}</p>
      ) : (
        <SpreadTable
          label={t('agree.compare.discuss')}
          items={discordant}
          source={{ summary }}
          onOpen={open}
        />
      )}
      <details>
        <summary>{t('agree.compare.items')}</summary>
        <SpreadTable label={t('agree.compare.items')} items={items} source={{ summary }} onOpen={open} />
      </details>
    </>
  );
}

interface SpreadTableProps {
  label: string;
  items: readonly ItemSpread[];
  source: Pick<SummarisedSource, 'summary'>;
  onOpen: (item: number) => void;
}

function SpreadTable({ label, items, source: { summary }, onOpen }: SpreadTableProps) {
  const { t } = useTranslation();
  return (
    <table className="agree-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('agree.item')}</th>
          {summary.appraisals.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">{t('agree.compare.spread')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ item, scores, lowest, highest, isDiscordant }) => (
          <tr key={item}>
            <th scope="row">
              <Button className="link-open" onPress={() => onOpen(item)}>
                {item}. {itemTexts(summary.instrument, item, t).name}
              </Button>
            </th>
            {summary.appraisals.map(({ id, scores: said }, at) => (
              <td key={id}>
                {said[item]?.isNotApplicable ? t('agree.notApplicable') : (scores[at] ?? '–')}
                {said[item]?.comment && <span className="agree-about">{said[item].comment}</span>}
              </td>
            ))}
            <td>
              {lowest === null || highest === null ? (
                '–'
              ) : isDiscordant ? (
                <Chip tone="warn">{t('agree.compare.range', { lowest, highest })}</Chip>
              ) : (
                t('agree.compare.range', { lowest, highest })
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
