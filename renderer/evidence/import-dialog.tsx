import { useTranslation } from 'react-i18next';
import type { EvidenceReport } from '../../shared/evidence/list.ts';
import { bringsAnything, rejectedText, reportText } from '../../shared/evidence/report-words.ts';
import { ListImportDialog, type ListTarget } from '../exports/list-import-dialog.tsx';
import { ColumnHelp } from './column-help.tsx';
import { ReviewChoices } from './review-choices.tsx';

interface ImportDialogProps {
  /** The key question on the screen; a review is for it unless another is chosen. */
  questionId: string | null;
  questions: readonly { id: string; label: string }[];
  onClose: () => void;
}

/** Reads evidence from a spreadsheet, or from a review for one key question. */
export function ImportDialog({ questionId, questions, onClose }: ImportDialogProps) {
  const { t } = useTranslation();
  const firstTarget: ListTarget = questionId === null ? [] : [['question', questionId]];
  return (
    <ListImportDialog<EvidenceReport>
      list="evidence"
      fileTypes={['.rm5', '.zip', '.xlsx', '.csv', '.txt']}
      describe={report => reportText(report, t)}
      rejected={({ rejected }) => rejected.map(row => rejectedText(row, t))}
      bringsAnything={bringsAnything}
      help={<ColumnHelp />}
      choices={({ review }, change) =>
        review && (
          <ReviewChoices review={review} questions={questions} firstQuestion={questionId} onChange={change} />
        )
      }
      firstTarget={firstTarget}
      onClose={onClose}
    />
  );
}
