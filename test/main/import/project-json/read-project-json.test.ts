import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, connect } from '../../../../db/database.ts';
import { CURRENT_VERSION, migrate } from '../../../../db/migrations/index.ts';
import { insertProject } from '../../../../db/project.ts';
import { openRowStore } from '../../../../db/project-rows/store-rows.ts';
import { readProjectJson } from '../../../../main/import/project-json/read-project-json.ts';
import { DETAILS } from '../../../helpers/project-files.ts';
import { piecesOf, projectJson } from '../../../helpers/project-json.ts';

describe('hostile JSON is refused at its place', () => {
  // Making the tables is what takes long; every case begins with them empty and is rolled back.
  let connection: Connection;
  let json: string;
  beforeAll(() => {
    connection = connect(':memory:', { create: true });
    migrate(connection);
    connection.context = {
      actor: 'Test',
      action: 'project.create',
      changeId: 'x',
      at: new Date().toISOString(),
    };
    connection.raw.exec('BEGIN');
    insertProject(connection, DETAILS);
    json = projectJson(connection);
    connection.raw.exec('ROLLBACK');
    connection.context = null;
  });
  afterAll(() => {
    connection.raw.close();
  });

  const seat = (id: string, organisation: string) =>
    `{"id":"${id}","body":"authors","role":"r","organisation_id":${organisation},"position":1,"origin":"project","revision":1,"capacity":"member","person_id":null,"mandate":"","mandate_on":null}`;
  const CASES: [string, (json: string) => string | Uint8Array, object][] = [
    ['an empty file', () => '', { fault: 'ends-early' }],
    ['other JSON', () => '{"name": "x", "rows": []}', { code: 'project-json-other' }],
    ['a list', () => '[1, 2]', { fault: 'not-json' }],
    ['bytes that are no text', () => Uint8Array.of(0x7b, 0xff, 0xfe), { fault: 'not-text', place: 'byte 0' }],
    [
      'a newer form',
      json => json.replace('"formatVersion": 1', '"formatVersion": 2'),
      { code: 'project-json-newer' },
    ],
    [
      'a newer file',
      json => json.replace(/"fileVersion": \d+/, '"fileVersion": 99990'),
      { code: 'file-newer' },
    ],
    [
      'a file version that never was',
      json => json.replace(/"fileVersion": \d+/, '"fileVersion": 15'),
      { fault: 'wrong-type', place: 'fileVersion' },
    ],
    [
      'no file version',
      json => json.replace(/"fileVersion": \d+,/, ''),
      { fault: 'member-order', place: 'fileVersion' },
    ],
    ['half a file', json => json.slice(0, json.length / 2), { fault: 'ends-early' }],
    ['more after the end', json => `${json}{}`, { fault: 'not-json' }],
    [
      'an unknown member',
      json => json.replace('"tables"', '"extra": 1, "tables"'),
      { fault: 'member-unknown', place: 'extra' },
    ],
    [
      'an unknown table',
      json => json.replace('"tables": {', '"tables": {"sqlite_master": [],'),
      { fault: 'table-unknown', place: 'tables.sqlite_master' },
    ],
    [
      'a table twice',
      json => json.replace('"tables": {', '"tables": {"seats": [],'),
      { fault: 'member-twice', place: 'tables.seats' },
    ],
    [
      'a table left out',
      json => json.replace('"seats": [],', ''),
      { fault: 'table-missing', place: 'tables.seats' },
    ],
    [
      'the history as a table',
      json => json.replace('"tables": {', '"tables": {"audit": [],'),
      { fault: 'table-unknown', place: 'tables.audit' },
    ],
    [
      'an object for a table',
      json => json.replace('"seats": []', '"seats": {}'),
      { fault: 'not-json', place: 'tables.seats' },
    ],
    [
      'a row that is a number',
      json => json.replace('"seats": []', '"seats": [7]'),
      { fault: 'wrong-type', place: 'tables.seats[0]' },
    ],
    [
      'a number for text',
      json => json.replace('"title":"Proefrichtlijn"', '"title":12'),
      { fault: 'wrong-type', place: 'tables.project[0].title' },
    ],
    [
      'a list for text',
      json => json.replace('"title":"Proefrichtlijn"', '"title":[[[]]]'),
      { fault: 'wrong-type', place: 'tables.project[0].title' },
    ],
    [
      'a column left out',
      json => json.replace('"title":"Proefrichtlijn",', ''),
      { fault: 'column-missing', place: 'tables.project[0].title' },
    ],
    [
      'a column too many',
      json => json.replace('"title":', '"__proto__":{"x":1},"title":'),
      { fault: 'column-unknown', place: 'tables.project[0].__proto__' },
    ],
    [
      'a value no check allows',
      json => json.replace('"method":"kngf"', '"method":"other"'),
      { fault: 'row-refused', place: 'tables.project[0]' },
    ],
    [
      'two rows with one id',
      json => json.replace('"seats": []', `"seats": [${seat('a', 'null')},${seat('a', 'null')}]`),
      { fault: 'row-twice', place: 'tables.seats[1]' },
    ],
    [
      'a bomb of brackets',
      json => json.replace('"seats": []', `"seats": [${'['.repeat(200_000)}`),
      { fault: 'ends-early', place: 'tables.seats[0]' },
    ],
    [
      'an endless string',
      json => json.replace('"seats": []', `"seats": ["${'x'.repeat(81 * 1024 * 1024)}`),
      { fault: 'too-large', place: 'tables.seats[0]' },
    ],
  ];

  it.each(CASES)('%s', async (_name, spoil, expected) => {
    const { code, ...params } = { code: 'project-json', ...expected };
    const source = { name: 'project.json', bytes: piecesOf(spoil(json), 65_536) };
    let version = 0;
    const reading = readProjectJson(source, {
      prepare(fileVersion) {
        version = fileVersion;
        return openRowStore(connection);
      },
    });
    await expect(reading).rejects.toMatchObject({ code, params });
    if (connection.raw.inTransaction) connection.raw.exec('ROLLBACK');
    expect([0, CURRENT_VERSION]).toContain(version);
  });
});
