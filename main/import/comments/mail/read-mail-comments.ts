import type { CommentContext, FileResult } from '../comment-context.ts';
import type { FrozenBase } from '../frozen-base.ts';
import { finishFile, startFile } from '../incoming-file.ts';
import { type FoundPlace, findPlace } from '../named-place.ts';
import type { PlacedComment } from '../placed-comment.ts';
import { findSender } from '../respondent.ts';
import type { Mail } from './parse-mail.ts';
import { type Remark, splitRemarks } from './remarks.ts';

/** Reads what a mail says itself as comments, each at the place it names. */
export function readMailComments(mail: Mail, source: string, context: CommentContext): FileResult {
  const { round } = context;
  if (round.versionId === null) return { reason: 'base-unknown' };
  const remarks = splitRemarks(mail.text);
  if (remarks.length === 0) return { reason: 'not-comments' };
  const base = context.base(round.versionId);
  const sender = findSender(
    {
      invitation: null,
      fields: {},
      chosen: context.senderOf(source),
      name: mail.fromName,
      email: mail.fromEmail,
      source,
    },
    context.invited,
  );
  const file = startFile(
    { source, via: 'mail', sender, savedAt: mail.date, versionId: round.versionId },
    context,
  );
  const comments = remarks.map((remark): PlacedComment => {
    const { level, placed } = placeOf(remark, base);
    const named = remark.place !== '' && placed.placement !== 'exact' ? `${remark.place}: ` : '';
    const text = named + remark.text;
    const comment = file.maker.comment(['remark', text], { level, placed, text, name: '', date: null });
    return { comment, placed };
  });
  return { answer: finishFile(file, context, comments) };
}

/** What names no place is about the whole; words between quotes may still say where it belongs. */
function placeOf({ place, text }: Remark, base: FrozenBase): FoundPlace {
  const quote = /[“"„«]\s?([^“”"„«»]{20,400}?)\s?[”"»]/.exec(text)?.[1] ?? '';
  if (place === '' && quote === '')
    return findPlace({ section: '', page: '', paragraph: '', quote: '' }, base);
  const isPage = /^(?:p|blz|bladzijde|regel|r\.|ligne|line)/i.test(place) && !/^par/i.test(place);
  const isParagraph = /^al/i.test(place);
  const found = findPlace(
    {
      section: isPage || isParagraph ? '' : place,
      page: isPage ? place : '',
      paragraph: isParagraph ? place : '',
      quote,
    },
    base,
  );
  // A quote that was not found says nothing against a remark on the whole.
  return place === '' && found.placed.placement === 'none'
    ? findPlace({ section: '', page: '', paragraph: '', quote: '' }, base)
    : found;
}
