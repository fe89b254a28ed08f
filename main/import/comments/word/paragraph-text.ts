import { PROGRAM_STYLES } from '../../../../shared/comments/form.ts';
import { type BaseParagraph, isGone, isNew } from '../../docx/base-paragraphs.ts';
import type { Revision } from '../../docx/word-model.ts';

/** What a paragraph says, without the words the program put in a form. */
export interface ParagraphText {
  /** As it was before the tracked changes. */
  base: string;
  /** As it is to become; a line end where a paragraph was split. */
  target: string;
  /** The lines of the target, each with whether any of it was there before. */
  lines: { text: string; isOld: boolean }[];
  /** Place in `base` at which each inline begins. */
  places: number[];
  /** Tracked changes of words, and of looks only. */
  revisions: Revision[];
  formats: { revision: Revision; text: string }[];
  bookmarks: string[];
}

/** The ids of the styles by which the program's own words are known; another program may have given them new ids. */
export function programStyles(styles: ReadonlyMap<string, string>): ReadonlySet<string> {
  const own = Object.values(PROGRAM_STYLES);
  const ids = [...styles].filter(([, name]) =>
    own.some(style => style.name.toLowerCase() === name.toLowerCase()),
  );
  return new Set([...own.map(style => style.id), ...ids.map(([id]) => id)]);
}

export function readParagraph(paragraph: BaseParagraph, program: ReadonlySet<string>): ParagraphText {
  const text: ParagraphText = {
    base: '',
    target: '',
    lines: [{ text: '', isOld: false }],
    places: [],
    revisions: [],
    formats: [],
    bookmarks: [],
  };
  const put = (line: ParagraphText['lines'][number] | undefined, words: string, isOld: boolean) => {
    if (!line) return;
    line.text += words;
    line.isOld ||= isOld;
  };
  for (const inline of paragraph.inlines) {
    text.places.push(text.base.length);
    if (inline.kind === 'bookmark-start') text.bookmarks.push(inline.name);
    else if (inline.kind === 'split') {
      text.lines.push({ text: '', isOld: false });
      text.revisions.push(inline.revision);
    } else if (inline.kind === 'text' && !(inline.style !== null && program.has(inline.style))) {
      const [added, gone] = [isNew(inline.revisions), isGone(inline.revisions)];
      if (!added) text.base += inline.text;
      if (!gone) put(text.lines.at(-1), inline.text, !added);
      text.revisions.push(...inline.revisions);
      if (inline.format) text.formats.push({ revision: inline.format, text: inline.text });
    } else if (inline.kind === 'note' || inline.kind === 'image') text.revisions.push(...inline.revisions);
  }
  for (const { mark, format } of paragraph.paragraphs) {
    if (format) text.formats.push({ revision: format, text: text.base });
    if (mark?.kind === 'delete') text.revisions.push(mark);
  }
  text.target = text.lines.map(line => line.text).join('\n');
  return text;
}
