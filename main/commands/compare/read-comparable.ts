import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Node } from 'prosemirror-model';
import { describeDiskError } from '../../../db/disk-errors.ts';
import { openProjectFile } from '../../../db/project-file.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import type { Recommendation } from '../../../shared/recommendations.ts';
import { emptyDocument, textSchema } from '../../../shared/text/schema.ts';
import type { Tracked } from '../../../shared/word-import.ts';
import type { GuidelineSource } from '../../export/guideline-source.ts';
import { readWordText } from '../../import/document/read-word-text.ts';
import { readDocx } from '../../import/docx/read-docx.ts';
import { parseHtml } from '../../import/html/parse-html.ts';
import { parseMarkdown } from '../../import/markdown/parse-markdown.ts';
import { parsePlainText } from '../../import/text/parse-plain-text.ts';
import { readGuideline } from '../read-guideline.ts';

/** One text with the name it is shown under. */
export interface ComparableDocument {
  id: string;
  title: string;
  body: Node;
}

/** What can be compared: a whole guideline, document by document, or a single text. */
export interface Comparable {
  name: string;
  /** In reading order; one with an empty id for a single text. */
  documents: ComparableDocument[];
  /** Null for a single text. */
  recommendations: Recommendation[] | null;
}

const PARSERS: Readonly<Record<string, (text: string) => Node>> = {
  '.html': parseHtml,
  '.htm': parseHtml,
  '.md': parseMarkdown,
  '.markdown': parseMarkdown,
  '.txt': parsePlainText,
};

const KNOWN = ['.leidraad', '.docx', ...Object.keys(PARSERS)].map(extension => extension.slice(1)).join(', ');

/**
 * Reads a file by its extension; of a Word file with its tracked changes accepted or rejected. Throws `format-unknown` for another one and `file-…` or `import-unreadable` when
 * it cannot be read.
 */
export async function readComparable(path: string, tracked: Tracked = 'accept'): Promise<Comparable> {
  const name = basename(path);
  const extension = extname(path).toLowerCase();
  if (extension === '.leidraad') return readProjectTexts(path, name);
  if (extension === '.docx') return readWordComparable(path, name, tracked);
  const parse = PARSERS[extension];
  if (!parse) throw new LeidraadError('format-unknown', { format: extension.slice(1), known: KNOWN });
  const text = readText(path).replace(/^\ufeff/, '');
  return { name, documents: [{ id: '', title: '', body: parse(text) }], recommendations: null };
}

/** A whole guideline as one text, to hold against a single text: titles become headings. */
export function asSingleText({ documents }: Comparable): Node {
  const { doc, heading } = textSchema.nodes;
  const blocks = documents.flatMap(({ title, body }) => [
    ...(title === '' ? [] : [heading.create({ level: 1 }, textSchema.text(title))]),
    ...body.children,
  ]);
  return doc.create(null, blocks);
}

/** Its headings are on one scale with the titles of a guideline; pictures are known by their bytes. */
function readWordComparable(path: string, name: string, tracked: Tracked): Comparable {
  const { blocks } = readWordText(readDocx(readBytes(path), name), { tracked });
  const body = blocks.length === 0 ? emptyDocument() : textSchema.nodes.doc.create(null, withoutIds(blocks));
  return { name, documents: [{ id: '', title: '', body }], recommendations: null };
}

/** Ids Word blocks were given are running numbers, which say nothing about the other side. */
function withoutIds(blocks: readonly Node[]): Node[] {
  return blocks.map(node => {
    if (node.isText) return node;
    const attrs = 'id' in node.attrs ? { ...node.attrs, id: null } : node.attrs;
    return node.type.create(attrs, withoutIds(node.children), node.marks);
  });
}

function readText(path: string): string {
  return readBytes(path).toString('utf8');
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw describeDiskError(error, path);
  }
}

async function readProjectTexts(path: string, name: string): Promise<Comparable> {
  const file = await openProjectFile(path, { actor: () => '', readOnly: true, backupFolder: null });
  try {
    const source = file.read(db => readGuideline(db, new Date().toISOString()));
    return { name, documents: documentsIn(source), recommendations: source.recommendations };
  } finally {
    file.close();
  }
}

function documentsIn({ outline, bodies, unreadable }: GuidelineSource): ComparableDocument[] {
  return outline.map(({ id, title, number }) => {
    const raw = unreadable.get(id);
    const body = bodies.get(id) ?? parsePlainText(raw ?? '');
    return { id, title: [number, title].filter(part => part !== '').join(' '), body };
  });
}
