import { describe, expect, it } from 'vitest';
import {
  deleteBottleneck,
  insertBottleneck,
  listBottlenecks,
  updateBottleneck,
} from '../../../db/bottlenecks.ts';
import { listRounds } from '../../../db/priorities.ts';
import type { ProjectFile } from '../../../db/project-file.ts';
import { listAnswers } from '../../../db/survey-answers.ts';
import type { SurveyPacket } from '../../../db/survey-packets.ts';
import { undoChange } from '../../../db/undo.ts';
import { mergeBottlenecks } from '../../../main/commands/merge-bottlenecks.ts';
import { readIntake, takeIntake } from '../../../main/commands/survey-intake.ts';
import { makePacket } from '../../../main/commands/survey-packet.ts';
import { writeXlsx } from '../../../main/export/spreadsheet/write-xlsx.ts';
import type { SourceFile } from '../../../main/import/survey/incoming.ts';
import { newProject } from '../../helpers/project-files.ts';
import { answerText, newSurvey, questionOf, source } from '../../helpers/survey.ts';

const ITEM = { theme: 'Wachttijd', text: 'Te lang.' };

async function intake(file: ProjectFile, surveyId: string, ...sources: SourceFile[]) {
  const { intake: read } = await readIntake(file, surveyId, sources);
  return takeIntake(file, read, { withAltered: false });
}

async function intakeWithAltered(file: ProjectFile, surveyId: string, ...sources: SourceFile[]) {
  const { intake: read } = await readIntake(file, surveyId, sources);
  return takeIntake(file, read, { withAltered: true });
}

async function reasons(file: ProjectFile, surveyId: string, ...sources: SourceFile[]) {
  const { receipts } = await readIntake(file, surveyId, sources);
  return receipts.flatMap(receipt => receipt.rejected.map(({ record, reason }) => `${record}${reason}`));
}

describe('answer files that do not come in', () => {
  it('names what is wrong with each, and stores nothing of them', async () => {
    const file = await newProject();
    // Without a bottleneck nobody is asked to rate any.
    file.change('t', db => insertBottleneck(db, { ...ITEM, theme: 'Eerder', source: 'other' }));
    const before = file.read(listBottlenecks);
    const packet = await newSurvey(file);
    const other = await newSurvey(file, { title: 'Andere' });
    const elsewhere = await newSurvey(await newProject());
    const good = await answerText(packet, { items: [ITEM] });
    const CASES: readonly [text: string | Uint8Array, reason: string][] = [
      ['', 'file-empty'],
      [new Uint8Array(5 * 1024 * 1024).fill(123), 'file-too-large'],
      [good.slice(0, good.length / 2), 'file-truncated'],
      [`{${'['.repeat(100_000)}`, 'not-an-answer'],
      ['{"hello": 1}', 'not-an-answer'],
      ['[1, 2]', 'not-an-answer'],
      ['null{', '1columns-missing'],
      ['<!doctype html><title>Enquête</title>', 'packet-itself'],
      [good.replace('Te lang.', 'Te kort.'), 'hash-differs'],
      [good.replace(/"contentHash": "./, '"contentHash": "'), 'content-invalid'],
      [
        await answerText(packet, { items: [ITEM], envelope: { format: 'leidraad-antwoord/2' } }),
        'newer-format',
      ],
      [await answerText(elsewhere, { items: [ITEM] }), 'packet-unknown'],
      [await answerText(other, { items: [ITEM] }), 'other-survey'],
      [await answerText(packet, { items: [ITEM], envelope: { baseHash: '0'.repeat(64) } }), 'base-differs'],
      [await answerText(packet), 'nothing-answered'],
      [
        await answerText(packet, { envelope: { content: { respondent: { role: 'koning' } } } }),
        'content-invalid',
      ],
      [await answerText(packet, { scores: { onbekend: 5 } }), 'unknown-bottleneck'],
      [
        await answerText(packet, {
          envelope: {
            content: {
              respondent: { role: 'other', organisation: '' },
              collected: {},
              scores: {},
              chosen: {},
              remarks: { weg: 'x' },
            },
          },
        }),
        'unknown-question',
      ],
      [await answerText(packet, { items: [{ ...ITEM, text: 'x'.repeat(10_001) }] }), 'content-invalid'],
    ];
    for (const [text, reason] of CASES) {
      expect(await reasons(file, packet.surveyId, source('a.json', text)), reason).toEqual([reason]);
    }
    expect(file.read(listBottlenecks)).toEqual(before);
  });

  it('refuses a score outside the scale and more choices than allowed', async () => {
    const file = await newProject();
    const ids = file.change('x', db =>
      ['A', 'B', 'C'].map(theme => insertBottleneck(db, { theme, text: '', source: 'other' })),
    ).result;
    const packet = await newSurvey(file, { scale: 'top', top: 2 });
    const [a = '', b = ''] = ids;
    const file1 = source('a', await answerText(packet, { chosen: ids }));
    const file2 = source('b', await answerText(packet, { chosen: [a, a] }));
    const file3 = source('c', await answerText(packet, { scores: { [b]: 10 } }));
    expect(await reasons(file, packet.surveyId, file1, file2, file3)).toEqual([
      'too-many-chosen',
      'too-many-chosen',
      'content-invalid',
    ]);
  });
});

describe('an answer that was changed outside the packet', () => {
  const [id, item] = [crypto.randomUUID(), crypto.randomUUID()];
  const state = async (packet: SurveyPacket, text: string, savedAt = '2026-03-01T10:00:00.000Z') =>
    answerText(packet, { id, savedAt, items: [{ id: item, theme: 'Wachttijd', text }] });
  const marks = (file: ProjectFile, surveyId: string) =>
    file.read(db => listAnswers(db, surveyId)).map(answer => answer.isAltered);

  it('comes in marked when that is asked, once, and gives way to the whole answer', async () => {
    const file = await newProject();
    const packet = await newSurvey(file);
    const { surveyId } = packet;
    const whole = source('heel.antwoord', await state(packet, 'Lang'));
    const changed = source('anders.antwoord', (await state(packet, 'Lang')).replace('Lang', 'Kort'));

    expect(await intake(file, surveyId, changed)).toMatchObject([
      { answers: 0, altered: 0, rejected: [{ reason: 'hash-differs' }] },
    ]);
    expect(await intakeWithAltered(file, surveyId, changed)).toMatchObject([
      { answers: 1, altered: 1, rejected: [] },
    ]);
    expect(marks(file, surveyId)).toEqual([true]);
    expect(await intake(file, surveyId, changed)).toMatchObject([{ duplicates: 1, rejected: [] }]);

    expect(await intake(file, surveyId, whole)).toMatchObject([{ updates: 1, altered: 0 }]);
    expect(marks(file, surveyId)).toEqual([false]);
    expect(file.read(listBottlenecks)).toMatchObject([{ text: 'Lang' }]);
    expect(await intakeWithAltered(file, surveyId, changed)).toMatchObject([{ duplicates: 1, altered: 0 }]);
    expect(marks(file, surveyId)).toEqual([false]);
  });

  it('is still refused when it does not fit what was asked', async () => {
    const file = await newProject();
    file.change('t', db => insertBottleneck(db, { ...ITEM, source: 'other' }));
    const packet = await newSurvey(file);
    const text = (await answerText(packet, { scores: { onbekend: 5 } })).replace('onbekend', 'gewijzigd');
    const [receipt] = await intakeWithAltered(file, packet.surveyId, source('a', text));
    expect(receipt).toMatchObject({ answers: 0, rejected: [{ reason: 'unknown-bottleneck' }] });
  });
});

describe('answers that come in', () => {
  it('bring bottlenecks with who raised them, ratings as a round, and nothing twice', async () => {
    const file = await newProject();
    const known = file.change('x', db =>
      insertBottleneck(db, { theme: 'Bekend', text: '', source: 'literature' }),
    ).result;
    const packet = await newSurvey(file);
    const text = await answerText(packet, {
      items: [ITEM, { theme: '', text: '=HYPERLINK("x") <script>alert(1)</script>' }],
      scores: { [known]: 9 },
      organisation: 'Praktijk',
    });
    const again = source('kopie van a.json', text);
    const [first, second] = await intake(file, packet.surveyId, source('a.antwoord', text), again);
    expect(first).toMatchObject({ source: 'a.antwoord', answers: 1, duplicates: 0 });
    expect(second).toMatchObject({ source: 'kopie van a.json', answers: 0, duplicates: 1 });
    const rows = file.read(listBottlenecks);
    expect(rows.map(row => row.theme)).toEqual([
      'Bekend',
      'Wachttijd',
      '=HYPERLINK("x") <script>alert(1)</script>',
    ]);
    expect(rows[1]?.statements).toMatchObject([
      { text: 'Te lang.', organisation: 'Praktijk', role: 'care-provider', source: 'survey' },
    ]);
    const rounds = file.read(listRounds);
    expect(rounds).toMatchObject([{ method: 'score', surveyId: packet.surveyId }]);
    expect(rounds[0]?.ballots.map(ballot => ballot.values)).toEqual([{ [known]: 9 }]);
    expect(await intake(file, packet.surveyId, again)).toMatchObject([{ answers: 0, duplicates: 1 }]);
    expect(file.read(listBottlenecks)).toHaveLength(3);
  });

  it('take a later state of the same answer in its place, and never an earlier one', async () => {
    const file = await newProject();
    const packet = await newSurvey(file);
    const id = crypto.randomUUID();
    const item = { ...ITEM, id: crypto.randomUUID() };
    const early = source('1', await answerText(packet, { id, items: [item] }));
    const late = source(
      '2',
      await answerText(packet, {
        id,
        savedAt: '2026-03-02T10:00:00.000Z',
        items: [
          { ...item, text: 'Veel te lang.' },
          { theme: 'Nieuw', text: '' },
        ],
      }),
    );
    await intake(file, packet.surveyId, early);
    expect(await intake(file, packet.surveyId, late)).toMatchObject([{ answers: 0, updates: 1 }]);
    expect(await intake(file, packet.surveyId, early)).toMatchObject([{ updates: 0, duplicates: 1 }]);
    const rows = file.read(listBottlenecks);
    expect(rows.map(row => row.text)).toEqual(['Veel te lang.', '']);
    expect(rows[0]?.statements.map(said => said.text)).toEqual(['Veel te lang.']);
  });

  it('leave a bottleneck alone that was edited here, but keep the new words as said', async () => {
    const file = await newProject();
    const packet = await newSurvey(file);
    const id = crypto.randomUUID();
    const item = { ...ITEM, id: crypto.randomUUID() };
    await intake(file, packet.surveyId, source('1', await answerText(packet, { id, items: [item] })));
    const [row] = file.read(listBottlenecks);
    file.change('x', db =>
      updateBottleneck(db, row?.id ?? '', 1, { theme: 'Toegang', text: 'Eigen tekst', source: 'survey' }),
    );
    const later = { id, savedAt: '2026-03-02T10:00:00.000Z', items: [{ ...item, text: 'Anders.' }] };
    await intake(file, packet.surveyId, source('2', await answerText(packet, later)));
    expect(file.read(listBottlenecks)).toMatchObject([
      { theme: 'Toegang', text: 'Eigen tekst', statements: [{ text: 'Anders.' }] },
    ]);
  });

  it('count a rating for the bottleneck its own was merged into, and drop that of a removed one', async () => {
    const file = await newProject();
    const [a = '', b = '', c = ''] = file.change('x', db =>
      ['A', 'B', 'C'].map(theme => insertBottleneck(db, { theme, text: '', source: 'other' })),
    ).result;
    const packet = await newSurvey(file);
    file.change('x', db => {
      mergeBottlenecks(db, a, [b]);
      deleteBottleneck(db, c, 1);
    });
    await intake(
      file,
      packet.surveyId,
      source('1', await answerText(packet, { scores: { [b]: 7, [c]: 3 } })),
      source('2', await answerText(packet, { scores: { [a]: 2, [b]: 7 } })),
    );
    const values = file.read(listRounds)[0]?.ballots.map(ballot => ballot.values);
    expect(values).toHaveLength(2);
    expect(values).toContainEqual({ [a]: 7 });
    expect(values).toContainEqual({ [a]: 2 });
  });

  it('answer a survey that was changed since, by the wording they were given', async () => {
    const file = await newProject();
    const packet = await newSurvey(file);
    const before = await answerText(packet, { items: [ITEM] });
    file.change('x', db => insertBottleneck(db, { theme: 'Erbij', text: '', source: 'other' }));
    const newer = await makePacket(file, packet.surveyId);
    expect(newer.packetId).not.toBe(packet.packetId);
    expect((await makePacket(file, packet.surveyId)).packetId).toBe(newer.packetId);
    expect(await intake(file, packet.surveyId, source('1', before))).toMatchObject([{ answers: 1 }]);
  });

  it('come in by the hundreds as one change that undo takes back', async () => {
    const file = await newProject();
    const packet = await newSurvey(file);
    const sources = await Promise.all(
      Array.from({ length: 500 }, async (_, index) =>
        source(
          `${index}.antwoord`,
          await answerText(packet, { items: [{ ...ITEM, text: `Tekst ${index}` }] }),
        ),
      ),
    );
    const start = performance.now();
    const { intake: read } = await readIntake(file, packet.surveyId, sources);
    const receipts = takeIntake(file, read, { withAltered: false });
    expect(performance.now() - start).toBeLessThan(8_000);
    expect(receipts.reduce((sum, receipt) => sum + receipt.answers, 0)).toBe(500);
    expect(file.read(listBottlenecks)).toHaveLength(500);
    const change = file.read(db =>
      db.prepare("SELECT DISTINCT change_id AS id FROM audit WHERE action = 'surveys.import'").all(),
    ) as { id: string }[];
    expect(change).toHaveLength(1);
    file.change('history.undo', db => undoChange(db, change[0]?.id ?? ''));
    expect(file.read(listBottlenecks)).toEqual([]);
  });
});

describe('tables of answers', () => {
  const HEADER = ['Thema', 'Knelpunt', 'Organisatie', 'Rol', 'Opmerkingen'];
  const ROWS = [
    HEADER,
    ['Wachttijd', 'Te lang', 'Praktijk', 'Zorgverlener', ''],
    [
      '',
      'Zonder thema, maar met een tekst die zo lang is dat er maar een deel van in de lijst kan staan',
      '',
      'patiënt',
      '',
    ],
    [],
    ['', '', '', '', 'Alleen een opmerking'],
    ['', '', 'Leeg', '', ''],
    ['Wachttijd', 'Te lang', 'Praktijk', 'Zorgverlener', ''],
  ];

  for (const kind of ['xlsx', 'csv'] as const) {
    it(`reads ${kind}, names the row that says nothing, and brings nothing twice`, async () => {
      const file = await newProject();
      const packet = await newSurvey(file);
      const bytes =
        kind === 'csv'
          ? new TextEncoder().encode(ROWS.map(row => row.map(cell => `"${cell}"`).join(';')).join('\r\n'))
          : writeXlsx([
              {
                name: 'Antwoorden',
                columns: HEADER.map(title => ({ title, width: 20 })),
                rows: ROWS.slice(1),
              },
            ]);
      const table = source(`antwoorden.${kind}`, bytes);
      expect(await intake(file, packet.surveyId, table)).toEqual([
        {
          source: `antwoorden.${kind}`,
          answers: 4,
          updates: 0,
          duplicates: 0,
          altered: 0,
          rejected: [{ source: `antwoorden.${kind}`, record: '6', reason: 'row-empty' }],
        },
      ]);
      expect(await intake(file, packet.surveyId, table)).toMatchObject([{ answers: 0, duplicates: 4 }]);
      const rows = file.read(listBottlenecks);
      expect(rows).toHaveLength(3);
      expect(rows[0]?.statements).toMatchObject([{ organisation: 'Praktijk', role: 'care-provider' }]);
      expect(rows[1]?.statements).toMatchObject([{ role: 'patient' }]);
      expect(rows[1]?.theme).toMatch(/^Zonder thema.*…$/);
    });
  }

  it('asks for a column it knows, and passes on what is wrong with a workbook', async () => {
    const file = await newProject();
    const packet = await newSurvey(file);
    const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]);
    expect(
      await reasons(file, packet.surveyId, source('a.csv', 'Naam;Leeftijd\nJan;40'), source('b.xlsx', zip)),
    ).toEqual(['1columns-missing', expect.stringMatching(/not-zip|truncated/)]);
  });

  it('keeps collected items under the question that asks for them', async () => {
    const file = await newProject();
    const packet = await newSurvey(file);
    await intake(file, packet.surveyId, source('a.csv', 'Thema;Opmerkingen\nA;Dank'));
    const stored = file.read(db => db.prepare('SELECT content FROM survey_answers').get()) as {
      content: string;
    };
    expect(JSON.parse(stored.content)).toMatchObject({
      collected: { [questionOf(packet, 'collect')]: [{ theme: 'A' }] },
      remarks: { [questionOf(packet, 'remarks')]: 'Dank' },
    });
  });
});
