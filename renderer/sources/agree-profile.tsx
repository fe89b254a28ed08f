import { useTranslation } from 'react-i18next';
import {
  fewText,
  overallLines,
  percentText,
  profileTexts,
  type SummarisedSource,
} from '../../shared/adapte/agree-words.ts';
import { drawProfile } from '../../shared/adapte/drawing/draw-profile.ts';
import { svgAddress } from '../../shared/text/nodes/figure.ts';
import { useWording } from '../evidence/use-evidence.ts';
import { saveBlob } from '../exports/download.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';

/** The domain scores of some guidelines, drawn and as a table. */
export function AgreeProfile({ sources }: { sources: readonly SummarisedSource[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const texts = profileTexts(sources, wording);
  const svg = drawProfile(texts);
  const overall = sources.map(({ summary }) => overallLines(summary, wording));
  const few = fewText(sources, wording);
  const instrument = sources[0]?.summary.instrument;
  return (
    <section className="agree-profile" aria-labelledby="agree-profile">
      <h2 id="agree-profile">{t('agree.compare.profile')}</h2>
      <figure>
        <img src={svgAddress(svg)} alt={texts.description} />
        <figcaption>{texts.title}</figcaption>
      </figure>
      <div className="row">
        <Button
          onPress={() =>
            saveBlob(
              new Blob([svg], { type: 'image/svg+xml' }),
              t('agree.compare.fileName', { instrument: instrument?.id ?? '' }),
            )
          }
        >
          <Icon name="export" /> {t('agree.compare.download')}
        </Button>
      </div>
      <table className="agree-table" aria-label={t('agree.compare.profile')}>
        <thead>
          <tr>
            <th scope="col">{t('agree.compare.domain')}</th>
            {sources.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {texts.domains.map(({ name, scores }, at) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {sources.map(({ id, summary }, column) => {
                const missing = summary.domains[at]?.missing ?? 0;
                return (
                  <td key={id}>
                    {scores[column]?.text}
                    {instrument?.hasSuitability && (
                      <span className="agree-about">
                        {t('agree.rex.suitableHere', {
                          percent: percentText(
                            summary.domains[at]?.suitability.scaledPercent ?? null,
                            wording,
                          ),
                        })}
                      </span>
                    )}
                    {missing > 0 && (
                      <span className="agree-about">
                        {t('agree.compare.itemsMissing', { count: missing })}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
          {overall[0]?.map(({ label }, line) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {sources.map(({ id }, at) => (
                <td key={id}>{overall[at]?.[line]?.text}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('agree.compare.appraisers')}</th>
            {sources.map(({ id, summary }) => (
              <td key={id}>
                {t('agree.compare.appraisersOf', {
                  count: summary.appraisals.length,
                  complete: summary.complete,
                })}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {few !== null && <Notice>{few}</Notice>}
      <p className="muted small">{t('agree.compare.rule')}</p>
    </section>
  );
}
