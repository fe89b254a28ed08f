import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CommentFile } from '../../shared/comments/comment.ts';
import type { Round } from '../../shared/comments/round.ts';
import { momentText } from '../../shared/locales/date-text.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Chip } from '../ui/chip.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { countsText } from './receipt-text.ts';

/** Every file that was taken in, with who sent it and what it brought. */
export function FilesTable({ round }: { round: Round }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const files = useQuery(api.comments.files.queryOptions({ roundId: round.id })).data;
  if (files?.length === 0)
    return <EmptyState title={t('comments.files.empty.title')} text={t('comments.files.empty.text')} />;
  return (
    <div className="table-scroll">
      <table className="files">
        <thead>
          <tr>
            <th scope="col">{t('comments.files.who')}</th>
            <th scope="col">{t('comments.intake.file')}</th>
            <th scope="col">{t('comments.intake.brings')}</th>
            <th scope="col">{t('comments.files.saved')}</th>
          </tr>
        </thead>
        <tbody>
          {files?.map(file => (
            <FileRow key={file.id} file={file} questions={round.questions} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FileRow({ file, questions }: { file: CommentFile; questions: Round['questions'] }) {
  const { t, i18n } = useTranslation();
  const { respondent, answers } = file;
  const answered = questions.filter(question => (answers[question.id] ?? '') !== '');
  return (
    <tr>
      <th scope="row">
        {respondent.organisation || respondent.name}
        <span className="muted small block">
          {[
            respondent.organisation === '' ? '' : respondent.name,
            respondent.behalf === null ? '' : t(`comments.files.behalf.${respondent.behalf}`),
          ]
            .filter(part => part !== '')
            .join(', ')}
        </span>
        {respondent.interests !== '' && (
          <span className="muted small block">
            {t('comments.files.interests', { text: respondent.interests })}
          </span>
        )}
      </th>
      <td>
        {file.source} {file.altered && <Chip tone="bad">{t('comments.remark.altered')}</Chip>}
      </td>
      <td>
        {countsText(file.receipt, t)}
        {answered.length > 0 && (
          <details>
            <summary>{t('comments.files.answers')}</summary>
            {answered.map(question => (
              <p key={question.id}>
                <strong>{question.text}</strong> {answers[question.id]}
              </p>
            ))}
          </details>
        )}
      </td>
      <td>
        {file.savedAt !== null && momentText(file.savedAt, i18n.language)} <OriginChip origin={file.origin} />
      </td>
    </tr>
  );
}
