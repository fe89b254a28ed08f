import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '../../shared/documents.ts';
import { NEXT_STATES } from '../../shared/editorial/progress.ts';
import type { EditorialPart, EditorialRound, PartState } from '../../shared/editorial/round.ts';
import { momentText } from '../../shared/locales/date-text.ts';
import { useGoTo } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { ProposeButton } from '../proposals/propose-button.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { StateChip } from './part-list.tsx';
import { PartFindings, PartProposals, PartThreads } from './part-open.tsx';
import type { EditorialRecords } from './use-editorial.ts';
import type { EditorialActs } from './use-editorial-acts.ts';

interface PartDetailProps {
  round: EditorialRound;
  part: EditorialPart;
  section: OutlineItem;
  records: EditorialRecords;
  acts: EditorialActs;
  onClose: () => void;
}

/** One section of a round: its next step, who edits it until when, and what is still open in its text. */
export function PartDetail({ round, part, section, records, acts, onClose }: PartDetailProps) {
  const { t, i18n } = useTranslation();
  const goTo = useGoTo();
  const { readOnly } = useProject();
  const isReadOnly = readOnly || round.closedAt !== null;
  const open = records.openIn(section.id);
  // A step taken here leaves the cursor on the next one.
  const opened = useRef(part.state);
  const name = `${section.number} ${section.title}`;
  return (
    <DetailPanel
      title={name}
      onClose={onClose}
      {...(isReadOnly ? {} : { onRemove: () => acts.removePart(part, section.title) })}
    >
      <div className="stack">
        <div className="row">
          <StateChip state={part.state} />
          {part.stateAt !== null && (
            <span className="muted">
              {momentText(part.stateAt, i18n.language)}, {part.stateBy}
            </span>
          )}
        </div>
        {part.remark !== '' && (
          <p className="part-remark">{t('editorial.remarkSays', { remark: part.remark })}</p>
        )}
        {!isReadOnly && (
          <NextSteps key={part.state} part={part} acts={acts} takesFocus={part.state !== opened.current} />
        )}
        <div className="row">
          <Button onPress={() => goTo('documents', { open: section.id })}>{t('editorial.part.open')}</Button>
          {!readOnly && <ProposeButton documentId={section.id} section={name} />}
        </div>
        <Choice
          label={t('editorial.part.editor')}
          value={part.seatId ?? ''}
          options={[
            { id: '', label: t('editorial.part.nobody') },
            ...records.seats.map(seat => ({ id: seat.id, label: records.seatName(seat) })),
          ]}
          onChange={seatId => void acts.updatePart(part.id, { seatId: seatId || null })}
          isDisabled={isReadOnly}
        />
        <DraftField
          label={t('editorial.part.due')}
          hint={t('editorial.part.dueHint')}
          type="date"
          value={part.dueOn ?? ''}
          onSave={day => acts.updatePart(part.id, { dueOn: day || null })}
          isReadOnly={isReadOnly}
        />
      </div>
      <PartFindings findings={open.findings} />
      <PartProposals proposals={open.proposals} />
      <PartThreads threads={open.threads} sectionId={section.id} />
    </DetailPanel>
  );
}

interface NextStepsProps {
  part: EditorialPart;
  acts: EditorialActs;
  takesFocus: boolean;
}

/** Where the section can go from here. What was handed over is judged, with a remark when it goes back. */
function NextSteps({ part, acts, takesFocus }: NextStepsProps) {
  const { t } = useTranslation();
  const [remark, setRemark] = useState('');
  const isJudged = part.state === 'ready';
  const isMissing = (state: PartState) => state === 'returned' && remark.trim() === '';
  return (
    <div className="stack">
      {isJudged && (
        <TextInput
          label={t('editorial.remark')}
          hint={t('editorial.remarkHint')}
          value={remark}
          onChange={setRemark}
          maxLength={2_000}
          multiline
        />
      )}
      <div className="row">
        {NEXT_STATES[part.state].map((state, index) => (
          <Button
            key={state}
            variant={index === 0 ? 'primary' : 'plain'}
            isDisabled={isMissing(state) || acts.isStepping}
            autoFocus={takesFocus && index === 0}
            onPress={() => acts.setState(part, state, remark)}
          >
            {t(`editorial.act.${state}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
