import type { Node } from 'prosemirror-model';
import type { WriteHandle } from '../../../db/database.ts';
import { setResolved } from '../../../db/discussion.ts';
import { listOutlineRows } from '../../../db/documents.ts';
import { reply, startTextThread } from '../discussion.ts';
import { requireText } from '../text-steps.ts';

interface SampleThread {
  section: string;
  /** Words of the section the thread is about. */
  words: string;
  messages: readonly [by: string, text: string][];
  isResolved?: boolean;
}

const METHODOLOGIST = 'Methodoloog (voorbeeld)';
const AUTHOR = 'Auteur 2 (voorbeeld)';

const THREADS: readonly SampleThread[] = [
  {
    section: 'Inleiding',
    words: 'voldoende aanleiding voor een gehele herziening',
    messages: [
      [METHODOLOGIST, 'Noemen we hier ook dat de zoekactie van 2013 verouderd is?'],
      [AUTHOR, 'Goed punt, ik voeg een zin toe met een verwijzing naar de verantwoording.'],
    ],
  },
  {
    section: 'Inleiding',
    words: 'prioriteitsstatus',
    messages: [
      [AUTHOR, '@Voorbeeldpersoon A, klopt dit nog? Ik vond alleen een stuk van het Zorginstituut uit 2016.'],
    ],
  },
  {
    section: 'Oefentherapeutische interventies',
    words: 'De werkgroep weegt de gewenste en ongewenste effecten',
    messages: [[METHODOLOGIST, 'Hier hoort nog de afweging per uitkomst bij.']],
  },
  {
    section: 'Inleiding',
    words: 'actief betrokken',
    messages: [
      [METHODOLOGIST, 'Is ‘actief’ nodig?'],
      [AUTHOR, 'Het staat zo in de methodiek; laten staan.'],
    ],
    isResolved: true,
  },
];

/** A few conversations of authors in the margin, labelled as examples; one of them is resolved. */
export function fillDiscussion(db: WriteHandle): void {
  const sections = new Map(
    listOutlineRows(db).flatMap(row => (row.kind === 'section' ? [[row.title, row.id] as const] : [])),
  );
  for (const { section, words, messages, isResolved } of THREADS) {
    const documentId = sections.get(section);
    const place = documentId && findWords(requireText(db, documentId).text, words);
    const [first, ...replies] = messages;
    if (!documentId || !place || !first)
      throw new Error(`the sample has no words "${words}" in "${section}"`);
    const [by, text] = first;
    const { id } = startTextThread(db, { documentId, ...place, quote: words, text }, { by });
    for (const [author, answer] of replies) reply(db, id, answer, { by: author });
    if (isResolved) setResolved(db, id, null, true);
  }
}

/** The first place of these words within one run of text. */
function findWords(text: Node, words: string): { blockId: string; start: number; end: number } | null {
  let found: { blockId: string; start: number; end: number } | null = null;
  text.descendants(node => {
    if (!node.isTextblock) return found === null;
    node.forEach((child, offset) => {
      const at = child.isText ? (child.text ?? '').indexOf(words) : -1;
      const start = offset + at;
      if (at >= 0) found ??= { blockId: String(node.attrs.id), start, end: start + words.length };
    });
    return false;
  });
  return found;
}
