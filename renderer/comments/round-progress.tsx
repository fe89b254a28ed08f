import { useTranslation } from 'react-i18next';
import type { Comment } from '../../shared/comments/comment.ts';
import { countProgress, DRAWN_STATES, type ProgressRow, progressOf } from '../../shared/comments/progress.ts';

/** How far the comments are, in all, by part of the guideline and by organisation; numbers beside every bar. */
export function RoundProgress({ comments }: { comments: readonly Comment[] }) {
  const { t } = useTranslation();
  return (
    <>
      <ul className="progress-key">
        {DRAWN_STATES.map(state => (
          <li key={state}>
            <svg className="progress-bar" viewBox="0 0 10 10" preserveAspectRatio="none" aria-hidden="true">
              <rect className={state} width="10" height="10" />
            </svg>
            {t(`replies.state.${state}`)}
          </li>
        ))}
      </ul>
      <ProgressTable
        caption={t('replies.progress.all')}
        rows={[progressOf(t('replies.progress.round'), comments)]}
      />
      <ProgressTable
        caption={t('replies.progress.sections')}
        rows={countProgress(comments, comment => comment.section || t('comments.inbox.wholeGuideline'))}
      />
      <ProgressTable
        caption={t('replies.progress.organisations')}
        rows={countProgress(
          comments,
          ({ author }) => author.organisation || t('replies.progress.noOrganisation'),
        )}
      />
    </>
  );
}

function ProgressTable({ caption, rows }: { caption: string; rows: readonly ProgressRow[] }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...rows.map(row => row.total));
  return (
    <div className="table-scroll">
      <table className="table progress-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('replies.progress.what')}</th>
            <th scope="col">{t('replies.progress.picture')}</th>
            {DRAWN_STATES.map(state => (
              <th key={state} scope="col" className="num">
                {t(`replies.state.${state}`)}
              </th>
            ))}
            <th scope="col" className="num">
              {t('replies.progress.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>
                <Bar row={row} most={most} />
              </td>
              {DRAWN_STATES.map(state => (
                <td key={state} className="num">
                  {row.counts[state]}
                </td>
              ))}
              <td className="num">{row.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The numbers of a row drawn to the scale of the longest; they stand beside it, so it is hidden to readers. */
function Bar({ row, most }: { row: ProgressRow; most: number }) {
  let x = 0;
  return (
    <svg className="progress-bar" viewBox={`0 0 ${most} 10`} preserveAspectRatio="none" aria-hidden="true">
      {DRAWN_STATES.map(state => {
        const start = x;
        x += row.counts[state];
        return row.counts[state] === 0 ? null : (
          <rect
            key={state}
            className={state}
            x={start}
            width={row.counts[state]}
            height="10"
            vectorEffect="non-scaling-stroke"
          />
        );
      })}
    </svg>
  );
}
