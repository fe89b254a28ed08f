import { escapeMarkup } from '../../../shared/text/escape.ts';
import type { Remark, RemarkMessage } from '../remarks.ts';
import { paraIdOf } from './comment-id.ts';
import { characterStyle, paragraphStyle, size } from './style-xml.ts';
import { run, WORD_NAMESPACES, XML_HEAD } from './xml.ts';

const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const CID = 'xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid"';
const IGNORABLE = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"';
const MICROSOFT = 'http://schemas.microsoft.com/office';

/** The parts a Word file has for comments, and how the document is related to each. */
export const COMMENT_PARTS = [
  { file: 'comments.xml', relation: 'comments' },
  { file: 'commentsExtended.xml', relation: `${MICROSOFT}/2011/relationships/commentsExtended` },
  { file: 'commentsIds.xml', relation: `${MICROSOFT}/2016/09/relationships/commentsIds` },
  { file: 'people.xml', relation: `${MICROSOFT}/2011/relationships/people` },
] as const;

/** Gathers comments, who replies to whom, what is resolved, and who wrote them. */
export class CommentParts {
  readonly #comments: string[] = [];
  readonly #extended: string[] = [];
  readonly #ids: string[] = [];
  readonly #people = new Set<string>();

  /** Adds a remark and its replies; returns their numbers. */
  add({ messages, isResolved }: Remark): number[] {
    const first = messages[0];
    const parent = lastParaId(first);
    return messages.map(message => {
      const paraId = lastParaId(message);
      const reply = message === first ? '' : ` w15:paraIdParent="${parent}"`;
      this.#extended.push(`<w15:commentEx w15:paraId="${paraId}"${reply} w15:done="${isResolved ? 1 : 0}"/>`);
      this.#ids.push(`<w16cid:commentId w16cid:paraId="${paraId}" w16cid:durableId="${paraId}"/>`);
      this.#people.add(message.author);
      return this.#comments.push(commentXml(this.#comments.length, message)) - 1;
    });
  }

  /** The parts by file name; none when there is no comment. */
  toXml(): Record<(typeof COMMENT_PARTS)[number]['file'], string> | null {
    if (this.#comments.length === 0) return null;
    const people = [...this.#people].map(name => {
      const author = escapeMarkup(name);
      return `<w15:person w15:author="${author}"><w15:presenceInfo w15:providerId="None" w15:userId="${author}"/></w15:person>`;
    });
    return {
      'comments.xml': `${XML_HEAD}<w:comments ${WORD_NAMESPACES} ${W14} ${IGNORABLE}>${this.#comments.join('')}</w:comments>`,
      'commentsExtended.xml': `${XML_HEAD}<w15:commentsEx ${W15}>${this.#extended.join('')}</w15:commentsEx>`,
      'commentsIds.xml': `${XML_HEAD}<w16cid:commentsIds ${CID}>${this.#ids.join('')}</w16cid:commentsIds>`,
      'people.xml': `${XML_HEAD}<w15:people ${W15}>${people.join('')}</w15:people>`,
    };
  }
}

function commentXml(id: number, message: RemarkMessage): string {
  const { author, at } = message;
  const initials = author
    .split(/\s+/)
    .map(word => word.slice(0, 1))
    .join('')
    .slice(0, 4);
  const paragraphs = linesOf(message).map((line, index) => {
    const mark =
      index === 0 ? '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>' : '';
    return `<w:p w14:paraId="${paraIdOf(message.id, index)}"><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${mark}${run(line)}</w:p>`;
  });
  return `<w:comment w:id="${id}" w:author="${escapeMarkup(author)}" w:date="${at.slice(0, 19)}Z" w:initials="${escapeMarkup(initials)}">${paragraphs.join('')}</w:comment>`;
}

/** By its last paragraph Word knows a comment. */
function lastParaId(message: RemarkMessage): string {
  return paraIdOf(message.id, linesOf(message).length - 1);
}

function linesOf({ text }: RemarkMessage): string[] {
  return text.split('\n');
}

/** Styles of what stands in the margin; a document without remarks has no need of them. */
export function commentStyles(): string {
  return (
    paragraphStyle('CommentText', 'annotation text', { text: size(10) }) +
    characterStyle('CommentReference', 'annotation reference', size(8))
  );
}
