import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProjectFile } from '../../../db/project-file.ts';
import { insertAppraisal, setItemScore } from '../../../db/sources/appraisals.ts';
import { insertSource } from '../../../db/sources/guidelines.ts';
import { makeAppraisalPackets } from '../../../main/commands/appraisal-packets.ts';
import { readAppraisals } from '../../../main/commands/appraisals.ts';
import { planAppraisals } from '../../../main/commands/plan-appraisals.ts';
import { readAppraisalFiles, takeAppraisals } from '../../../main/commands/take-appraisals.ts';
import type { AppraisalContent } from '../../../shared/adapte/appraisal-packet.ts';
import { INSTRUMENTS } from '../../../shared/adapte/instruments.ts';
import { sourceFieldsSchema } from '../../../shared/adapte/sources.ts';
import { asciiJson } from '../../../shared/packet/canonical-json.ts';
import { ANSWER_FORMAT, type PacketHead, sealAnswer } from '../../../shared/packet/seal.ts';
import { leidraad } from '../../helpers/cli.ts';
import { newProject } from '../../helpers/project-files.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const OPTIONS = { withAltered: false, replace: false };

/** Two guidelines; Anna appraises the first with both instruments and the second, Bert the first. */
async function withAppraisers() {
  const file = await newProject();
  const ids = file.change('test', db => {
    const add = (label: string, decision: 'included' | 'excluded') =>
      insertSource(db, sourceFieldsSchema.parse({ label, decision }));
    const [nice, kce, old] = [add('NICE', 'included'), add('KCE', 'included'), add('Oud', 'excluded')];
    const appraise = (sourceId: string, name: string, instrument: 'agree2' | 'agree-rex' = 'agree2') =>
      insertAppraisal(db, { sourceId, seatId: null, name, instrument });
    return {
      anna: appraise(nice, 'Anna'),
      rex: appraise(nice, 'Anna', 'agree-rex'),
      second: appraise(kce, 'Anna'),
      bert: appraise(nice, 'Bert'),
      old: appraise(old, 'Anna'),
    };
  }).result;
  return { file, ...ids };
}

type Form = AppraisalContent['forms'][number];

function form(appraisalId: string, score: number, more: Partial<Form> = {}): Form {
  const instrument = more.instrument ?? 'agree2';
  const said = { score, isNotApplicable: false, suitability: null, comment: 'Blz. 3', page: '' };
  return {
    appraisalId,
    instrument,
    scores: Object.fromEntries(INSTRUMENTS[instrument].items.map(item => [String(item), said])),
    overall: instrument === 'agree2' ? score : null,
    recommendation: 'yes',
    ownUse: null,
    note: '',
    ...more,
  };
}

let clock = Date.parse('2026-05-01T08:00:00.000Z');

async function answerFile(head: PacketHead, forms: Form[], answerId: string = crypto.randomUUID()) {
  clock += 1000;
  const savedAt = new Date(clock).toISOString();
  const sealed = await sealAnswer({ format: ANSWER_FORMAT, ...head, answerId, savedAt, content: { forms } });
  return asciiJson(sealed, 1);
}

async function packetOf(file: ProjectFile, appraisalId: string) {
  const [packet] = await file.read(db => makeAppraisalPackets(db, appraisalId));
  if (!packet) throw new Error('no packet');
  return packet;
}

async function take(file: ProjectFile, texts: string[], options = OPTIONS) {
  const files = texts.map((text, at) => ({ name: `${at}.antwoord`, bytes: new TextEncoder().encode(text) }));
  return takeAppraisals(file, await readAppraisalFiles(file, files), options);
}

const reasons = (receipts: Awaited<ReturnType<typeof take>>) =>
  receipts.flatMap(({ rejected }) => rejected.map(({ reason }) => reason));

describe('the packets of the appraisers', () => {
  it('ask each for all they appraise, but not for what was set aside, and carry nobody else’s scores', async () => {
    const { file, anna, rex, second, bert } = await withAppraisers();
    file.change('test', db =>
      setItemScore(db, bert, 1, {
        score: 7,
        isNotApplicable: false,
        suitability: null,
        comment: 'Geheim',
        page: '',
      }),
    );
    const packets = await file.read(db => makeAppraisalPackets(db));
    expect(packets.map(({ definition }) => definition.forms.map(({ appraisalId }) => appraisalId))).toEqual([
      [anna, rex, second],
      [bert],
    ]);
    expect(
      packets[0]?.definition.forms.map(({ domains }) => domains.flatMap(({ items }) => items).length),
    ).toEqual([23, 9, 23]);
    expect(JSON.stringify(packets)).not.toContain('Geheim');
    const again = await packetOf(file, rex);
    expect(again.head).toEqual(packets[0]?.head);
  });

  it('cannot be made without appraisers', async () => {
    const file = await newProject();
    expect(() => file.read(db => makeAppraisalPackets(db))).toThrow('appraisals-none');
  });
});

describe('taking in what came back', () => {
  it('brings each form once, and a later state in its place', async () => {
    const { file, anna, rex } = await withAppraisers();
    const { head } = await packetOf(file, anna);
    const answerId = crypto.randomUUID();
    const rexForm = form(rex, 4, { instrument: 'agree-rex', ownUse: 'modified' });
    const first = await answerFile(head, [form(anna, 5), rexForm], answerId);
    expect(await take(file, [first])).toMatchObject([{ forms: 2, updates: 0, duplicates: 0, rejected: [] }]);
    const read = () => file.read(readAppraisals);
    expect(read().find(({ id }) => id === anna)).toMatchObject({
      overall: 5,
      scores: { 23: { score: 5, comment: 'Blz. 3' } },
      returned: { fileName: '0.antwoord', isAltered: false },
    });
    expect(await take(file, [first, first])).toMatchObject([{ duplicates: 2 }, { duplicates: 2 }]);
    const later = await answerFile(head, [form(anna, 6), rexForm], answerId);
    expect(await take(file, [later, first])).toMatchObject([
      { updates: 1, duplicates: 1 },
      { updates: 0, duplicates: 2 },
    ]);
    expect(read().find(({ id }) => id === anna)?.overall).toBe(6);
  });

  it('keeps back what would replace something filled in here or in another copy, until asked', async () => {
    const { file, anna } = await withAppraisers();
    const { head } = await packetOf(file, anna);
    const answerId = crypto.randomUUID();
    await take(file, [await answerFile(head, [form(anna, 5)], answerId)]);
    const copy = await answerFile(head, [form(anna, 2)]);
    expect(reasons(await take(file, [copy]))).toEqual(['already-judged']);
    file.change('test', db =>
      setItemScore(db, anna, 1, {
        score: 1,
        isNotApplicable: false,
        suitability: null,
        comment: '',
        page: '',
      }),
    );
    const later = await answerFile(head, [form(anna, 6)], answerId);
    expect(reasons(await take(file, [later]))).toEqual(['already-judged']);
    expect(file.read(readAppraisals).find(({ id }) => id === anna)?.scores[1]?.score).toBe(1);
    expect(await take(file, [later], { ...OPTIONS, replace: true })).toMatchObject([{ updates: 1 }]);
    expect(file.read(readAppraisals).find(({ id }) => id === anna)?.scores[1]?.score).toBe(6);
  });

  it('takes a file that was changed afterwards only when asked, and marks it until a sound one comes', async () => {
    const { file, anna } = await withAppraisers();
    const { head } = await packetOf(file, anna);
    const answerId = crypto.randomUUID();
    const sound = await answerFile(head, [form(anna, 3)], answerId);
    const altered = sound.replace('"overall": 3', '"overall": 7');
    expect(altered).not.toBe(sound);
    expect(reasons(await take(file, [altered]))).toEqual(['hash-differs']);
    const options = { ...OPTIONS, withAltered: true };
    expect(await take(file, [altered], options)).toMatchObject([{ forms: 1, altered: 1 }]);
    const read = () => file.read(readAppraisals).find(({ id }) => id === anna);
    expect(read()).toMatchObject({ overall: 7, returned: { isAltered: true } });
    expect(await take(file, [sound])).toMatchObject([{ updates: 1 }]);
    expect(read()).toMatchObject({ overall: 3, returned: { isAltered: false } });
  });

  it('refuses what is no answer of these packets, each with its reason, and takes the rest', async () => {
    const { file, anna, bert } = await withAppraisers();
    const { head } = await packetOf(file, anna);
    const good = await answerFile(head, [form(anna, 5)]);
    const stranger = await withAppraisers();
    const foreign = await answerFile((await packetOf(stranger.file, stranger.anna)).head, [
      form(stranger.anna, 5),
    ]);
    const texts = [
      '',
      'niets',
      good.slice(0, 400),
      '<!doctype html><html></html>',
      await answerFile({ ...head, kind: 'survey' }, []),
      await answerFile(head, []),
      foreign,
      // Another appraiser's form under one's own packet.
      await answerFile(head, [form(bert, 7)]),
      await answerFile(head, [form(anna, 9)]),
      await answerFile(head, [form(anna, 5, { instrument: 'agree-rex' })]),
      good,
    ];
    const receipts = await take(file, texts);
    expect(reasons(receipts)).toEqual([
      'file-empty',
      'not-an-answer',
      'file-truncated',
      'packet-itself',
      'other-kind',
      'nothing-answered',
      'packet-unknown',
      'content-invalid',
      'content-invalid',
      'content-invalid',
    ]);
    expect(receipts.at(-1)).toMatchObject({ forms: 1 });
    expect(file.read(readAppraisals).find(({ id }) => id === bert)?.scores).toEqual({});
  });

  it('says what would come in without storing it', async () => {
    const { file, anna } = await withAppraisers();
    const { head } = await packetOf(file, anna);
    const bytes = new TextEncoder().encode(await answerFile(head, [form(anna, 5)]));
    const readings = await readAppraisalFiles(file, [{ name: 'a', bytes }]);
    expect(file.read(db => planAppraisals(db, readings, OPTIONS)).receipts).toMatchObject([{ forms: 1 }]);
    expect(file.read(readAppraisals).find(({ id }) => id === anna)?.scores).toEqual({});
  });
});

describe('on the command line', () => {
  it('takes a folder in, and keeps everything back when something is refused', async () => {
    const { file, anna, bert } = await withAppraisers();
    const folder = tempFolder();
    const put = async (id: string) =>
      writeFileSync(
        join(folder, `${id}.antwoord`),
        await answerFile((await packetOf(file, id)).head, [form(id, 5)]),
      );
    await put(anna);
    await put(bert);
    writeFileSync(join(folder, 'stuk.antwoord'), '{ "format"');
    const path = file.path;
    file.close();
    const held = await leidraad('import', 'appraisals', path, folder);
    expect(held).toMatchObject({ code: 1 });
    expect(held.out).toContain('stuk.antwoord: 0 nieuw');
    expect(held.out).toContain('niet ingelezen: het bestand is afgekapt');
    const taken = await leidraad('import', 'appraisals', path, folder, '--confirm', '--json');
    expect(taken.code).toBe(0);
    const { imported, files } = JSON.parse(taken.out);
    expect([imported, files.map((one: { forms: number }) => one.forms)]).toEqual([
      true,
      expect.arrayContaining([1, 1, 0]),
    ]);
  });
});
