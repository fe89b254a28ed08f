import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { nameText } from '../../shared/references/names.ts';
import { COMPARISONS, type PairToJudge } from '../../shared/references/pairs.ts';
import type { Reference } from '../../shared/references/reference.ts';
import { Chip } from '../ui/chip.tsx';

/** What two references are laid side by side by. */
const LINES: readonly { field: keyof Reference; text: (reference: Reference, t: TFunction) => string }[] = [
  { field: 'title', text: ({ title }) => title },
  { field: 'authors', text: ({ authors }) => authors.slice(0, 12).map(nameText).join('; ') },
  { field: 'year', text: ({ year }) => String(year ?? '') },
  { field: 'container', text: ({ container }) => container },
  { field: 'volume', text: ({ volume, issue }) => (issue === '' ? volume : `${volume} (${issue})`) },
  { field: 'pages', text: ({ pages, articleNumber }) => pages || articleNumber },
  { field: 'doi', text: ({ doi }) => doi },
  { field: 'pmid', text: ({ pmid }) => pmid },
  { field: 'type', text: ({ type }, t) => t(`references.type.${type}`) },
  {
    field: 'sources',
    text: ({ sources }) => [...new Set(sources.map(source => source.database || source.file))].join(', '),
  },
  { field: 'abstract', text: ({ abstract }) => abstract.slice(0, 600) },
];

/** Two references side by side; what differs is marked with a word, not by colour alone. */
export function PairTable({ pair: { first, second, answers } }: { pair: PairToJudge }) {
  const { t } = useTranslation();
  const label = (field: (typeof LINES)[number]['field']) =>
    field === 'sources' ? t('references.sources') : t(`references.field.${field as 'title'}`);
  return (
    <>
      <table className="pair-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('references.review.answers')}</span>
            </th>
            <th scope="col">{t('references.review.kept', { number: first.number })}</th>
            <th scope="col">{t('references.review.other', { number: second.number })}</th>
          </tr>
        </thead>
        <tbody>
          {LINES.map(({ field, text }) => {
            const [one, other] = [text(first, t), text(second, t)];
            if (one === '' && other === '') return null;
            const differs = one !== other;
            return (
              <tr key={field} {...(differs ? { 'data-differs': true } : {})}>
                <th scope="row">
                  {label(field)}
                  {differs && <span className="differs">{t('references.review.differs')}</span>}
                </th>
                <td>{one || '–'}</td>
                <td>{other || '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="row pair-answers">
        {COMPARISONS.map(name => {
          const answer = answers[name];
          if (answer === undefined) return null;
          const text = t('ui.labelled', {
            label: t(`references.review.comparison.${name}`),
            text: t(`references.review.answer.${answer}`),
          });
          return answer === 'no' ? (
            <Chip key={name} tone="warn">
              {text}
            </Chip>
          ) : (
            <Chip key={name}>{text}</Chip>
          );
        })}
      </p>
    </>
  );
}
