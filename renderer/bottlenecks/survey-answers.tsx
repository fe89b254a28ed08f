import { useTranslation } from 'react-i18next';
import type { Survey } from '../../shared/bottlenecks/survey.ts';
import { momentText } from '../../shared/locales/date-text.ts';
import { Chip } from '../ui/chip.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';

/** The answers to a survey: who answered in which role, and what they remarked. */
export function SurveyAnswers({ survey }: { survey: Survey }) {
  const { t, i18n } = useTranslation();
  return (
    <section aria-labelledby="answers-title">
      <h2 id="answers-title">{t('surveys.answersTitle', { number: survey.number })}</h2>
      {survey.answers.length === 0 ? (
        <p className="muted">{t('surveys.noAnswers')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('surveys.who')}</th>
              <th scope="col">{t('surveys.organisation')}</th>
              <th scope="col">{t('surveys.remarks')}</th>
              <th scope="col">{t('surveys.file')}</th>
              <th scope="col">{t('surveys.received')}</th>
            </tr>
          </thead>
          <tbody>
            {survey.answers.map(answer => (
              <tr key={answer.id}>
                <td>
                  {t(`packet.role.${answer.role}`)} <OriginChip origin={answer.origin} />{' '}
                  {answer.isAltered && <Chip tone="warn">{t('intake.alteredMark')}</Chip>}
                </td>
                <td>{answer.organisation || '–'}</td>
                <td>{answer.remarks.join(' / ') || '–'}</td>
                <td className="muted">{answer.source}</td>
                <td className="muted">
                  {answer.savedAt === null ? '–' : momentText(answer.savedAt, i18n.language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
