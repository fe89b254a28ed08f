import type { TFunction } from 'i18next';
import type { Comment, CommentFile } from '../../../shared/comments/comment.ts';
import type { Invitation, RoundRow } from '../../../shared/comments/round.ts';
import { type VerdictOption, verdictLabel } from '../../../shared/comments/verdicts.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language, Project } from '../../../shared/project.ts';
import type { Proposal } from '../../../shared/proposals.ts';
import type { ViewBlock } from '../../../shared/redline/redline-view.ts';

/** A proposal some comments led to, and what it changes, or changed, in the text. */
export interface ReportedChange {
  proposal: Proposal;
  /** Whether it is still to be decided, stands in the text, or was refused. */
  state: 'open' | 'settled' | 'rejected';
  /** Base and proposal woven together; only what was accepted once it is settled. */
  view: ViewBlock;
}

/** All that reports of a round are made from. */
export interface RoundReport {
  project: Project;
  round: RoundRow;
  versionLabel: string;
  exportedAt: string;
  /** Those taken back are left out. */
  comments: readonly Comment[];
  files: readonly CommentFile[];
  invitations: readonly Invitation[];
  options: readonly VerdictOption[];
  changes: ReadonlyMap<string, ReportedChange>;
  /** Whether persons are named. */
  withNames: boolean;
}

/** A report with the words of its language. */
export interface ReportWords {
  t: TFunction;
  language: Language;
  /** What was decided, or that nothing was yet. */
  decision(comment: Comment): string;
  /** Which change it led to, in a few words. */
  change(comment: Comment): string;
  /** Who said it: the organisation, else a person or a number that stands for one. */
  who(comment: Comment): string;
  /** Where it is about. */
  section(comment: Comment): string;
  behalf(comment: Comment): string;
}

export function wordsOf(report: RoundReport, language: Language): ReportWords {
  const t = translator(language);
  const files = new Map(report.files.map(file => [file.id, file]));
  const strangers = new Map<string, number>();
  const section = (comment: Comment) =>
    [comment.section || t('comments.inbox.wholeGuideline'), comment.recommendation ?? '']
      .filter(part => part !== '')
      .join(': ');
  return {
    t,
    language,
    decision({ reply }) {
      const option = report.options.find(({ id }) => id === reply.optionId);
      return option
        ? verdictLabel(option, language, verdict => t(`replies.verdict.${verdict}`))
        : t('replies.reports.openYet');
    },
    change({ reply: { change } }) {
      if (change === null) return '';
      if (change.kind === 'none') return t('replies.reports.changeIs.none');
      const known = report.changes.get(change.proposalId);
      return known ? t(`replies.reports.changeIs.${known.state}`, { title: known.proposal.title }) : '';
    },
    who({ author, fileId }) {
      if (author.organisation !== '') return author.organisation;
      if (report.withNames && author.name !== '') return author.name;
      const number = strangers.get(fileId) ?? strangers.size + 1;
      strangers.set(fileId, number);
      return t('replies.reports.respondent', { number });
    },
    section,
    behalf({ fileId }) {
      const behalf = files.get(fileId)?.respondent.behalf;
      return behalf ? t(`replies.reports.behalf.${behalf}`) : '';
    },
  };
}
