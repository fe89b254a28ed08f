import type { Comment } from '../../../shared/comments/comment.ts';
import { formatDate } from '../dates.ts';
import { type Block, paragraph } from '../guideline-tree.ts';
import type { FilledLetter } from '../letters/filled-letter.ts';
import { headed, labelled, paragraphs } from '../meetings/blocks.ts';
import { changedPlain, changedText } from './changed-text.ts';
import type { ReportWords, RoundReport } from './report-source.ts';

/**
 * A letter to everyone who commented: their comments, the answers, and what changed in the text because of each. In
 * Word the change is marked; in a mail it is told in words.
 *
 * @param invitationId only the letter to this one
 */
export function replyLetters(
  report: RoundReport,
  words: ReportWords,
  invitationId: string | null = null,
): FilledLetter[] {
  const { round, project, versionLabel, invitations } = report;
  const { t, language } = words;
  const byInvitation = Map.groupBy(report.comments, comment => comment.invitationId ?? '');
  return invitations.flatMap(invitation => {
    const comments = byInvitation.get(invitation.id) ?? [];
    if (comments.length === 0 || (invitationId !== null && invitation.id !== invitationId)) return [];
    const guideline = project.title;
    const fields = { guideline, organisation: invitation.name, version: versionLabel };
    const opening = [
      t('replies.reports.letter.opening'),
      `${t('replies.reports.letter.thanks', fields)} ${t('replies.reports.letter.tally', { count: comments.length })}`,
    ].join('\n\n');
    const closing = [
      t('replies.reports.letter.closing'),
      [round.sender, formatDate(report.exportedAt, language)].filter(line => line !== '').join('\n'),
    ].join('\n\n');
    const items = comments.map(comment => itemOf(comment, report, words));
    const legend = items.some(({ change }) => change) ? [paragraph(t('replies.reports.letter.legend'))] : [];
    return [
      {
        recipientId: invitation.id,
        to: { name: invitation.name, email: invitation.email },
        from: { name: round.sender, email: round.senderEmail },
        subject: t('replies.reports.letter.subject', { guideline }),
        body: [opening, ...items.map(item => plainItem(item, words)), closing].join('\n\n'),
        rich: {
          opening,
          blocks: [...legend, ...items.flatMap(item => printItem(item, words))],
          closing,
        },
      },
    ];
  });
}

type Change = RoundReport['changes'] extends ReadonlyMap<string, infer C> ? C : never;

interface LetterItem {
  title: string;
  comment: Comment;
  lines: [label: string, text: string][];
  change: Change | null;
}

function itemOf(comment: Comment, report: RoundReport, words: ReportWords): LetterItem {
  const { t } = words;
  const { reply } = comment;
  const lines: [string, string][] = [
    [t('replies.reports.letter.said'), comment.text],
    [t('replies.reports.letter.wanted'), comment.proposal],
    [t('replies.reports.columns.decision'), words.decision(comment)],
    [t('replies.reports.columns.reason'), reply.reason],
    [t('replies.reports.columns.answer'), reply.text],
    [t('replies.reports.columns.change'), words.change(comment)],
  ];
  return {
    title: t('replies.reports.letter.one', { number: comment.number, section: words.section(comment) }),
    comment,
    lines: lines.filter(([, text]) => text !== ''),
    change: reply.change?.kind === 'proposal' ? (report.changes.get(reply.change.proposalId) ?? null) : null,
  };
}

function printItem({ title, lines, change }: LetterItem, _words: ReportWords): Block[] {
  return headed(
    title,
    [
      ...lines.flatMap(([label, text]) => {
        const [first, ...rest] = text.split(/\n\s*\n/);
        return [labelled(`${label}:`, first ?? ''), ...paragraphs(rest.join('\n\n'))];
      }),
      ...(change ? [{ kind: 'quote' as const, blocks: changedText(change.view) }] : []),
    ],
    2,
  );
}

function plainItem({ title, lines, change }: LetterItem, { t }: ReportWords): string {
  const told = change
    ? changedPlain(change.view, (does, text) => `[${t(`replies.reports.${does}`)}: ${text}]`)
    : '';
  return [title, ...lines.map(([label, text]) => `${label}: ${text}`), told]
    .filter(line => line !== '')
    .join('\n');
}
