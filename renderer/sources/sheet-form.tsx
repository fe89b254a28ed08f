import { useTranslation } from 'react-i18next';
import { sheetStateText } from '../../shared/adapte/assessment-words.ts';
import {
  ASSESSMENT_ANSWERS,
  type AssessmentAnswer,
  type AssessmentItemId,
  groupsOf,
  type Sheet,
  type SheetKey,
  sheetState,
} from '../../shared/adapte/assessments.ts';
import { Button } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { Segments } from '../ui/segments.tsx';
import { useSheetActs } from './use-sheets.ts';

interface SheetFormProps {
  sheetKey: SheetKey;
  sheet: Sheet | undefined;
  isReadOnly: boolean;
}

/** The questions of one tool about a source, each with yes, unsure or no and a comment, and who judged. */
export function SheetForm({ sheetKey, sheet, isReadOnly }: SheetFormProps) {
  const { t } = useTranslation();
  const acts = useSheetActs();
  const state = sheetState(sheetKey.tool, sheet);
  return (
    <div className="sheet-form">
      <p className="muted">{t(`assessments.toolLead.${sheetKey.tool}`)}</p>
      <p className="small" role="status">
        {sheetStateText(state, t)}
        {state.answered === state.total && !state.isComplete && ` · ${t('assessments.state.noName')}`}{' '}
        {sheet && <OriginChip origin={sheet.origin} />}
      </p>
      {groupsOf(sheetKey.tool).map(({ id, items }) => (
        <section key={id} aria-labelledby={`group-${id}`}>
          <h2 id={`group-${id}`}>{t(`assessments.group.${id}`)}</h2>
          {items.map(item => (
            <SheetItem
              key={item.id}
              item={item.id}
              said={sheet?.answers[item.id] ?? { answer: null, comment: '' }}
              onSay={said => acts.say(sheetKey, item.id, said)}
              isReadOnly={isReadOnly}
            />
          ))}
        </section>
      ))}
      <section className="sheet-foot" aria-label={t('assessments.note')}>
        <DraftField
          label={t('assessments.note')}
          value={sheet?.note ?? ''}
          onSave={note => acts.update(sheetKey, { note })}
          multiline
          isReadOnly={isReadOnly}
          maxLength={5_000}
        />
        <DraftField
          label={t('assessments.judgedBy')}
          hint={t('assessments.judgedByHint')}
          value={sheet?.judgedBy ?? ''}
          onSave={judgedBy => acts.update(sheetKey, { judgedBy })}
          isReadOnly={isReadOnly}
          maxLength={500}
        />
        <DraftField
          label={t('assessments.judgedOn')}
          type="date"
          value={sheet?.judgedOn ?? ''}
          onSave={day => acts.update(sheetKey, { judgedOn: day === '' ? null : day })}
          isReadOnly={isReadOnly}
        />
      </section>
      <p className="muted small">{t('assessments.about')}</p>
    </div>
  );
}

interface SheetItemProps {
  item: AssessmentItemId;
  said: { answer: AssessmentAnswer | null; comment: string };
  onSay: (said: { answer: AssessmentAnswer | null; comment: string }) => Promise<boolean>;
  isReadOnly: boolean;
}

function SheetItem({ item, said, onSay, isReadOnly }: SheetItemProps) {
  const { t } = useTranslation();
  return (
    <div className="sheet-item">
      <div className="sheet-answer">
        <Segments
          label={t(`assessments.item.${item}`)}
          value={said.answer}
          options={ASSESSMENT_ANSWERS.map(id => ({ id, label: t(`assessments.answer.${id}`) }))}
          onChange={answer => void onSay({ ...said, answer })}
          isDisabled={isReadOnly}
        />
        {said.answer !== null && !isReadOnly && (
          <Button variant="quiet" onPress={() => void onSay({ ...said, answer: null })}>
            {t('assessments.clear')}
          </Button>
        )}
      </div>
      <DraftField
        label={t('assessments.comment')}
        value={said.comment}
        onSave={comment => onSay({ ...said, comment })}
        isReadOnly={isReadOnly}
        maxLength={5_000}
      />
    </div>
  );
}
