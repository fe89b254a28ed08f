import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { listComments } from '../../../../db/comments/comments.ts';
import { deleteThread, listThreads, setResolved } from '../../../../db/discussion.ts';
import type { ProjectFile } from '../../../../db/project-file.ts';
import { readCommentIntake, takeCommentIntake } from '../../../../main/commands/comments/intake.ts';
import { saveReplies } from '../../../../main/commands/comments/replies.ts';
import { nameCopy } from '../../../../main/commands/copy-head.ts';
import { reply, startTextThread } from '../../../../main/commands/discussion.ts';
import { createSection } from '../../../../main/commands/documents.ts';
import { guidelinePrinter } from '../../../../main/commands/guideline-citations.ts';
import { findLastRound, readRemarks } from '../../../../main/commands/read-remarks.ts';
import { readRedlineTree } from '../../../../main/commands/redline-tree.ts';
import { replaceText } from '../../../../main/commands/text-steps.ts';
import { createVersion, readSource } from '../../../../main/commands/versions.ts';
import { readWordProposals, storeWordProposals } from '../../../../main/commands/word-import/proposals.ts';
import { readWordFile } from '../../../../main/commands/word-import/read-word-file.ts';
import { exportDocument } from '../../../../main/export/documents.ts';
import { writeDocx } from '../../../../main/export/docx/write-docx.ts';
import { readDocx } from '../../../../main/import/docx/read-docx.ts';
import type { WordBlock } from '../../../../main/import/docx/word-model.ts';
import { textBuilder } from '../../../../shared/text/build.ts';
import { commentOn, commentsFile, openRound } from '../../../helpers/comments.ts';
import { editDocx } from '../../../helpers/edit-docx.ts';
import { newProject } from '../../../helpers/project-files.ts';
import { parseXml, readParts } from '../../../helpers/read-docx.ts';
import { convert, hasSoffice } from '../../../helpers/soffice.ts';
import { source } from '../../../helpers/survey.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';

const NOW = '2026-03-03T09:00:00.000Z';
const AT = '2026-02-01T10:20:30.000Z';

function text(first: string, ...rest: string[]): Node {
  let n = 0;
  const { doc, paragraph, citation, footnote } = textBuilder(() => `p${n++}`);
  const cited = citation({ referenceId: 'r1', locator: '', prefix: '', suffix: '' });
  return doc(
    paragraph(first, cited, ' bij lage-rugpijn', footnote('Zie de bijlage.'), ' in de eerste week.'),
    ...rest.map(line => paragraph(line)),
  );
}

/** A section with two threads: one on words behind a citation, with a reply; one on a paragraph, resolved. */
async function discussed() {
  const file = await newProject();
  const write = <T>(work: Parameters<ProjectFile['change']>[1]) => file.change('t', work).result as T;
  const section = write<string>(db =>
    createSection(db, {
      parentId: null,
      position: null,
      title: 'Oefentherapie',
      questionId: null,
      text: text('Wij adviseren rust', 'De kosten zijn beperkt.'),
    }),
  );
  const by = (name: string) => ({ by: name, origin: 'project' as const, at: AT });
  write(db => {
    const body = text('Wij adviseren rust', 'De kosten zijn beperkt.');
    const [first, second] = body.children;
    const start = 18 + 1 + 5;
    const open = startTextThread(
      db,
      {
        documentId: section,
        blockId: first?.attrs.id,
        start,
        end: start + 11,
        quote: first?.textBetween(start, start + 11) ?? '',
        text: 'Alle soorten?\nOok met uitstraling?',
      },
      by('An de Wit'),
    );
    reply(db, open.id, 'Alleen aspecifiek.', by('Bo Peeters'));
    const size = second?.content.size ?? 0;
    const done = startTextThread(
      db,
      {
        documentId: section,
        blockId: second?.attrs.id,
        start: 0,
        end: size,
        quote: second?.textContent ?? '',
        text: 'Bron?',
      },
      by('Bo Peeters'),
    );
    setResolved(db, done.id, null, true);
  });
  return { file, section };
}

async function copyOf(file: ProjectFile, roundId: string | null = null) {
  const copy = nameCopy(file, { version: null }, NOW);
  const { bytes } = await file.read(db => {
    const text = readSource(db, null, NOW);
    return exportDocument(text, {
      format: 'docx',
      copy,
      remarks: readRemarks(db, text, roundId),
      printer: guidelinePrinter(db, 'nl'),
    });
  });
  return bytes;
}

/** Each comment: who, what, replying to whom, and the words it stands on. */
function told(bytes: Uint8Array) {
  const word = readDocx(bytes, 'x.docx');
  return word.comments.map(({ id, author, date, resolved, parent, blocks }) => [
    author,
    date,
    blocks.map(wordsOf).join(' / '),
    parent === null ? '' : word.comments.find(comment => comment.id === parent)?.author,
    resolved,
    rangeOf(word.body, id),
  ]);
}

function wordsOf(block: WordBlock): string {
  return block.kind === 'table'
    ? ''
    : block.inlines.map(inline => (inline.kind === 'text' ? inline.text : '')).join('');
}

function rangeOf(blocks: readonly WordBlock[], id: string): string {
  let [isIn, words] = [false, ''];
  for (const block of blocks)
    for (const inline of block.kind === 'paragraph' ? block.inlines : []) {
      if (inline.kind === 'comment-start' && inline.comment === id) isIn = true;
      if (inline.kind === 'comment-end' && inline.comment === id) isIn = false;
      if (isIn && inline.kind === 'text' && !inline.revisions.some(({ kind }) => kind === 'delete'))
        words += inline.text;
    }
  return words;
}

function read(file: ProjectFile, bytes: Uint8Array) {
  const word = readWordFile(bytes, 'kopie.docx');
  return file.read(db => readWordProposals(db, word, { documentId: null, base: null, tracked: 'accept' }));
}

const SENT = [
  ['An de Wit', AT, 'Alle soorten? / Ook met uitstraling?', '', false, 'lage-rugpijn'.slice(0, 11)],
  ['Bo Peeters', AT, 'Alleen aspecifiek.', 'An de Wit', false, 'lage-rugpijn'.slice(0, 11)],
  ['Bo Peeters', AT, 'Bron?', '', true, 'De kosten zijn beperkt.'],
];

test('the discussion is in the margin: who, when, what, replies, resolved, on its own words', async () => {
  const { file } = await discussed();
  const bytes = await copyOf(file);
  expect(told(bytes)).toEqual(SENT);
  for (const [name, part] of readParts(bytes))
    if (part.startsWith('<?xml')) expect(() => parseXml(part), name).not.toThrow();
  const parts = readParts(bytes);
  expect(parts.get('word/people.xml')).toContain('w15:author="An de Wit"');
  expect(parts.get('[Content_Types].xml')).toContain('/word/commentsIds.xml');
});

test('a redline has them too, on the words as they are now', async () => {
  const { file, section } = await discussed();
  const from = file.change('t', db =>
    createVersion(db, { label: 'concept 1', kind: 'concept', note: '' }),
  ).result;
  file.change('t', db =>
    replaceText(db, section, text('Wij adviseren vooral geen rust', 'De kosten zijn beperkt.'), 'g'),
  );
  const tree = file.read(db =>
    readRedlineTree(db, { from, to: null }, NOW, { remarksOn: target => readRemarks(db, target, null) }),
  );
  expect(told(writeDocx(tree))).toEqual(SENT);
});

test('comments that were sent out come back once; what was answered in Word goes below them', async () => {
  const { file } = await discussed();
  const bytes = await copyOf(file);
  expect(read(file, bytes).report).toMatchObject({
    proposals: [],
    comments: 0,
    known: 2,
    answers: 0,
    resolved: 0,
  });

  const added =
    '<w:comment w:id="90" w:author="Cor" w:date="2026-03-05T08:00:00Z"><w:p w14:paraId="00ABCDEF"><w:r><w:t>Dan zo houden.</w:t></w:r></w:p></w:comment>';
  const back = editDocx(bytes, {
    'word/comments.xml': xml => xml.replace('</w:comments>', `${added}</w:comments>`),
    'word/commentsExtended.xml': xml => {
      const parent = /w15:paraId="(\w+)" w15:done="0"/.exec(xml)?.[1];
      return xml
        .replace('w15:done="0"', 'w15:done="1"')
        .replace(
          '</w15:commentsEx>',
          `<w15:commentEx w15:paraId="00ABCDEF" w15:paraIdParent="${parent}" w15:done="1"/></w15:commentsEx>`,
        );
    },
  });
  const found = read(file, back);
  expect(found.report).toMatchObject({ comments: 0, replies: 0, known: 2, answers: 1, resolved: 1 });
  file.change('proposals.import', db => storeWordProposals(db, found, 'Bo'));
  expect(
    file
      .read(listThreads)
      .map(({ messages, resolvedAt }) => [messages.map(row => row.author), resolvedAt !== null]),
  ).toEqual([
    [['An de Wit', 'Bo Peeters', 'Cor'], true],
    [['Bo Peeters'], true],
  ]);
});

test('a comment that was removed here stays away, unless somebody answered it in Word', async () => {
  const { file } = await discussed();
  const bytes = await copyOf(file);
  const [thread] = file.read(listThreads);
  file.change('t', db => deleteThread(db, thread?.id ?? '', thread?.revision ?? 0));
  expect(read(file, bytes).report).toMatchObject({
    comments: 0,
    replies: 0,
    known: 1,
    answers: 0,
    removed: 1,
  });
  const added =
    '<w:comment w:id="90" w:author="Cor"><w:p w14:paraId="00ABCDEF"><w:r><w:t>Toch niet.</w:t></w:r></w:p></w:comment>';
  const answered = editDocx(bytes, {
    'word/comments.xml': xml => xml.replace('</w:comments>', `${added}</w:comments>`),
    'word/commentsExtended.xml': xml => {
      const parent = /w15:paraId="(\w+)"/.exec(xml)?.[1];
      return xml.replace(
        '</w15:commentsEx>',
        `<w15:commentEx w15:paraId="00ABCDEF" w15:paraIdParent="${parent}" w15:done="0"/></w15:commentsEx>`,
      );
    },
  });
  expect(read(file, answered).report).toMatchObject({ comments: 1, known: 1, removed: 0 });
});

test('a comment whose words were changed in Word is not lost', async () => {
  const { file } = await discussed();
  const bytes = editDocx(await copyOf(file), {
    'word/comments.xml': xml => xml.replace('Bron?', 'Bron? Ik vond er geen.'),
  });
  expect(read(file, bytes).report).toMatchObject({ comments: 0, known: 2, answers: 1 });
});

test('the comments of a round stand on their words with what was answered, and come back once', async () => {
  const file = await newProject();
  const round = openRound(file);
  const comments = [commentOn(file, round, 'kosten'), commentOn(file, round, 'nadelen')];
  const answers = [source('a.commentaar', await commentsFile(round, comments))];
  takeCommentIntake(file, await readCommentIntake(file, round.round.id, answers));
  const [first] = file.read(db => listComments(db, round.round.id));
  file.change('t', db =>
    saveReplies(db, [{ id: first?.id ?? '', revision: 0 }], { optionId: 'accepted', text: 'Aangepast.' }),
  );
  const bytes = await copyOf(file, file.read(findLastRound));
  expect(told(bytes).map(([author, , , parent, , words]) => [author, parent, words])).toEqual([
    ['An Janssens, Huisartsen', '', 'kosten'],
    ['Test', 'An Janssens, Huisartsen', 'kosten'],
    ['An Janssens, Huisartsen', '', 'nadelen'],
  ]);
  const parent = /w15:paraId="(\w+)"/.exec(readParts(bytes).get('word/commentsExtended.xml') ?? '')?.[1];
  const back = editDocx(bytes, {
    'word/comments.xml': xml =>
      xml.replace(
        '</w:comments>',
        '<w:comment w:id="90" w:author="Cor"><w:p w14:paraId="00ABCDEF"><w:r><w:t>Akkoord.</w:t></w:r></w:p></w:comment></w:comments>',
      ),
    'word/commentsExtended.xml': xml =>
      xml.replace(
        '</w15:commentsEx>',
        `<w15:commentEx w15:paraId="00ABCDEF" w15:paraIdParent="${parent}" w15:done="0"/></w15:commentsEx>`,
      ),
  });
  const found = read(file, back);
  expect(found.report).toMatchObject({ comments: 0, known: 2, answers: 1 });
  file.change('proposals.import', db => storeWordProposals(db, found, 'Bo'));
  expect(file.read(listThreads)).toMatchObject([
    { subject: { kind: 'comment', id: first?.id }, messages: [{ author: 'Cor', text: 'Akkoord.' }] },
  ]);
});

test('a copy that went through Google Docs lost the ids, and is known by who said what and when', async () => {
  const { file } = await discussed();
  const bytes = editDocx(await copyOf(file), {
    'word/comments.xml': xml => xml.replace(/ w14:paraId="\w+"/g, ''),
    'word/commentsExtended.xml': xml => xml.replace(/<w15:commentEx [^>]*>/g, ''),
    'docProps/custom.xml': xml => xml.replace(/<property .*<\/property>/, ''),
  });
  const { report } = read(file, bytes);
  expect(report).toMatchObject({ proposals: [], comments: 0, replies: 0, answers: 0, notPlaced: [] });
  expect(report.base.state).toBe('unnamed');
});

test('LibreOffice shows them, and what it saves is known again', async ({ skip }) => {
  if (!hasSoffice('comments were not opened by it')) return skip();
  const { file } = await discussed();
  const path = join(tempFolder(), 'kopie.docx');
  writeFileSync(path, await copyOf(file));
  const saved = readFileSync(await convert(path, 'docx'));
  expect(told(saved).map(([author, , said, , resolved]) => [author, said, resolved])).toEqual(
    SENT.map(([author, , said, , resolved]) => [author, said, resolved]),
  );
  expect(read(file, saved).report).toMatchObject({ comments: 0, replies: 0, answers: 0, notPlaced: [] });
}, 60_000);
