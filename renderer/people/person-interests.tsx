import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import { dayText } from '../../shared/locales/date-text.ts';
import { interestState, newestDeclaration } from '../../shared/people/interest-rules.ts';
import { type Declaration, INTEREST_CATEGORIES } from '../../shared/people/interests.ts';
import type { Person } from '../../shared/people.ts';
import type { Question } from '../../shared/questions.ts';
import { useReadOnly } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { AssessmentForm } from './assessment-form.tsx';
import { InterestChip } from './interest-chip.tsx';
import { useInterestActs } from './use-interest-acts.ts';

interface PersonInterestsProps {
  person: Person;
  declarations: readonly Declaration[];
  questions: readonly Question[];
  onClose: () => void;
  isReadOnly: boolean;
}

/** The declaration of one person under the headings of the Dutch code, its assessment, and the earlier ones. */
export function PersonInterests({
  person,
  declarations,
  questions,
  onClose,
  isReadOnly,
}: PersonInterestsProps) {
  const { t, i18n } = useTranslation();
  const acts = useInterestActs();
  const assessReadOnly = useReadOnly('interests.assess');
  const newest = newestDeclaration(person.id, declarations);
  const earlier = declarations.filter(
    declaration => declaration.personId === person.id && declaration.id !== newest?.id,
  );
  return (
    <DetailPanel title={person.name} onClose={onClose}>
      <div className="item-chips">
        <InterestChip state={interestState(person.id, declarations, localToday())} />
        {newest && <OriginChip origin={newest.origin} />}
      </div>
      {!isReadOnly && (
        <div className="field">
          <div className="row">
            <Button variant={newest ? 'plain' : 'primary'} onPress={() => acts.declare(person.id)}>
              {newest ? t('interests.update') : t('interests.declare')}
            </Button>
            {newest && (
              <Button variant="quiet" onPress={() => acts.remove(newest)}>
                {t('interests.remove')}
              </Button>
            )}
          </div>
          {newest && <span className="field-hint">{t('interests.updateHint')}</span>}
        </div>
      )}
      {newest && (
        // A new declaration has fields of its own.
        <div className="detail" key={newest.id}>
          <DraftField
            label={t('interests.declaredOn')}
            type="date"
            value={newest.declaredOn}
            onSave={declaredOn => acts.update(newest.id, { declaredOn })}
            isRequired
            isReadOnly={isReadOnly}
          />
          {INTEREST_CATEGORIES.map(category => (
            <DraftField
              key={category}
              label={t(`interests.category.${category}`)}
              hint={t(`interests.hint.${category}`)}
              value={newest.entries[category] ?? ''}
              onSave={text => acts.update(newest.id, { entries: { [category]: text } })}
              multiline
              isReadOnly={isReadOnly}
              maxLength={5000}
            />
          ))}
          <DraftField
            label={t('interests.attachment')}
            hint={t('interests.attachmentHint')}
            value={newest.attachment}
            onSave={attachment => acts.update(newest.id, { attachment })}
            isReadOnly={isReadOnly}
            maxLength={1000}
          />
          <AssessmentForm
            declaration={newest}
            personName={person.name}
            questions={questions}
            acts={acts}
            isReadOnly={assessReadOnly}
          />
        </div>
      )}
      {earlier.length > 0 && (
        <>
          <h3>{t('interests.earlier')}</h3>
          <ul className="earlier">
            {earlier.toReversed().map(({ id, declaredOn, action }) => (
              <li key={id}>
                {dayText(declaredOn, i18n.language)}
                {action && ` · ${t(`interests.actions.${action}`)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </DetailPanel>
  );
}
