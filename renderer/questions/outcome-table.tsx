import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Outcome, summariseOutcome } from '../../shared/questions/outcomes.ts';
import { RATING_RULES } from '../../shared/questions/ratings.ts';
import type { Question } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { localeOf } from '../app/dates.ts';
import { useProject } from '../app/project-context.tsx';
import { Chip } from '../ui/chip.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { Segments } from '../ui/segments.tsx';
import { BandChip } from './band-chip.tsx';
import { DotStrip } from './dot-strip.tsx';
import { useQuestionUpdates } from './use-question-updates.ts';

interface OutcomeTableProps {
  question: Question;
  outcomes: readonly Outcome[];
  selected: string | null;
  onSelect: (id: string) => void;
}

/** Each outcome with its importance and the spread of the ratings, in numbers and as a small picture. */
export function OutcomeTable({ question, outcomes, selected, onSelect }: OutcomeTableProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const { setUp } = useQuestionUpdates(question.id);
  const raters = useQuery(api.questions.raters.queryOptions()).data?.length ?? 0;
  return (
    <>
      <div className="outcome-table">
        <table>
          <caption className="visually-hidden">{t('outcomes.table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('outcomes.one')}</th>
              <th scope="col">{t('outcomes.table.band')}</th>
              <th scope="col" className="num">
                {t('outcomes.table.median')}
              </th>
              <th scope="col" className="num">
                {t('outcomes.table.mean')}
              </th>
              <th scope="col">{t('outcomes.table.picture')}</th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map(outcome => (
              <OutcomeRow
                key={outcome.id}
                outcome={outcome}
                question={question}
                raters={raters}
                isSelected={outcome.id === selected}
                onSelect={() => onSelect(outcome.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="rating-rule">
        <Segments
          label={t('outcomes.rule.label')}
          value={question.ratingRule}
          options={RATING_RULES.map(id => ({ id, label: t(`outcomes.rule.${id}`) }))}
          onChange={ratingRule => void setUp({ ratingRule })}
          isDisabled={readOnly}
        />
        <p className="muted small">{t('outcomes.ruleAbout')}</p>
      </div>
    </>
  );
}

interface OutcomeRowProps {
  outcome: Outcome;
  question: Question;
  raters: number;
  isSelected: boolean;
  onSelect: () => void;
}

function OutcomeRow({ outcome, question, raters, isSelected, onSelect }: OutcomeRowProps) {
  const { t, i18n } = useTranslation();
  const summary = summariseOutcome(outcome, question.ratingRule);
  const format = new Intl.NumberFormat(localeOf(i18n.language), { maximumFractionDigits: 1 });
  const about = [outcome.measure, outcome.unit, outcome.timePoint].filter(text => text !== '').join(' · ');
  const spread = summary && [
    `${summary.min}–${summary.max}`,
    t('outcomes.table.quartiles', {
      low: format.format(summary.quartiles[0]),
      high: format.format(summary.quartiles[1]),
    }),
    ...(summary.deviation === null
      ? []
      : [t('outcomes.table.deviation', { deviation: format.format(summary.deviation) })]),
  ];
  return (
    <tr data-selected={isSelected || undefined}>
      <th scope="row">
        <Button id={`outcome-${outcome.id}`} className="link-open" onPress={onSelect}>
          {outcome.name}
        </Button>
        {about !== '' && <span className="outcome-about">{about}</span>}
        <OriginChip origin={outcome.origin} />
      </th>
      <td className="bands">
        <BandChip summary={summary} />
        {summary?.disagreement && <Chip tone="warn">{t('outcomes.disagreement')}</Chip>}
      </td>
      <td className="num">{summary && format.format(summary.median)}</td>
      <td className="num">{summary && format.format(summary.mean)}</td>
      <td>
        {summary && <DotStrip scores={Object.values(outcome.ratings)} summary={summary} />}
        <span className="outcome-spread">
          {t('outcomes.table.ratedOf', { count: summary?.count ?? 0, total: raters })}
          {spread && ` · ${spread.join(' · ')}`}
        </span>
      </td>
    </tr>
  );
}
