import type { Comment } from '../../../shared/comments/comment.ts';
import { type Block, paragraph } from '../guideline-tree.ts';
import { headed, labelled } from '../meetings/blocks.ts';
import { changedText } from './changed-text.ts';
import type { ReportComposition } from './report-tree.ts';

/** What changed because of whom: every change comments led to, with those comments. */
export function composeChanges(composition: ReportComposition): Block[] {
  const { report, t } = composition;
  const byProposal = Map.groupBy(report.comments, ({ reply: { change } }) =>
    change?.kind === 'proposal' ? change.proposalId : '',
  );
  const changes = [...report.changes.values()].filter(({ state }) => state !== 'rejected');
  if (changes.length === 0) return [paragraph(t('replies.reports.noChanges'))];
  const settled = changes.filter(({ state }) => state === 'settled');
  const open = changes.filter(({ state }) => state === 'open');
  let number = 0;
  const list = (rows: typeof changes) =>
    rows.flatMap(({ proposal, view }) => {
      number += 1;
      const because = (byProposal.get(proposal.id) ?? []).map(comment => becauseOf(composition, comment));
      return headed(
        t('replies.reports.changesOf', { number, title: proposal.documentTitle }),
        [
          ...changedText(view),
          { kind: 'list' as const, ordered: false, start: 1, items: because.map(item => [item]) },
        ],
        2,
      );
    });
  return [
    paragraph(t('replies.reports.letter.legend')),
    ...headed(t('replies.reports.inText'), list(settled)),
    ...headed(t('replies.reports.notInText'), list(open)),
  ];
}

function becauseOf(composition: ReportComposition, comment: Comment): Block {
  const { t, who, decision } = composition;
  const name = composition.report.withNames && comment.author.name !== '' ? `, ${comment.author.name}` : '';
  return labelled(
    `${t('replies.reports.becauseOf')} ${comment.number}:`,
    `${who(comment)}${name} (${decision(comment)}). ${comment.text}`,
  );
}
