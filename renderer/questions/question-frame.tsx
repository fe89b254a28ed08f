import { useTranslation } from 'react-i18next';
import { FRAMES, QUESTION_TYPES } from '../../shared/questions/frames.ts';
import { type Outcome, summariseOutcome } from '../../shared/questions/outcomes.ts';
import type { Question } from '../../shared/questions.ts';
import { useGoTo } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { BandChip } from './band-chip.tsx';
import type { QuestionUpdates } from './use-question-updates.ts';

interface QuestionFrameProps {
  row: Question;
  outcomes: readonly Outcome[];
  updates: QuestionUpdates;
}

/** The type of a question and the lines of its frame; the outcomes stand there with their importance. */
export function QuestionFrame({ row, outcomes, updates }: QuestionFrameProps) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  return (
    <>
      <Choice
        label={t('frames.type.label')}
        value={row.type}
        options={QUESTION_TYPES.map(id => ({ id, label: t(`frames.type.${id}`) }))}
        onChange={type => void updates.setUp({ type })}
        isDisabled={readOnly}
      />
      <div className="frame">
        {FRAMES[row.type].map(({ id, letter }) => (
          <div key={id} className="frame-line">
            <span className="frame-letter" aria-hidden="true">
              {letter}
            </span>
            {id === 'outcomes' ? (
              <FrameOutcomes row={row} outcomes={outcomes} />
            ) : (
              <DraftField
                label={t(`frames.element.${id}`)}
                hint={t(`frames.help.${id}`)}
                value={row.elements[id] ?? ''}
                onSave={text => updates.setElement(id, text)}
                multiline
                isReadOnly={readOnly}
                maxLength={2_000}
              />
            )}
          </div>
        ))}
      </div>
    </>
  );
}

function FrameOutcomes({ row, outcomes }: { row: Question; outcomes: readonly Outcome[] }) {
  const { t } = useTranslation();
  const goTo = useGoTo();
  return (
    <div className="field">
      <span className="field-label">{t('frames.element.outcomes')}</span>
      {outcomes.length > 0 && (
        <ul className="frame-outcomes">
          {outcomes.map(outcome => (
            <li key={outcome.id}>
              <span>{outcome.name}</span>
              <BandChip summary={summariseOutcome(outcome, row.ratingRule)} />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button onPress={() => goTo('questions', { view: 'outcomes', open: row.id })}>
          {t('outcomes.open')}
        </Button>
      </div>
    </div>
  );
}
