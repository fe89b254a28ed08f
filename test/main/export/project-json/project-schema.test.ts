import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { CURRENT_VERSION } from '../../../../db/migrations/index.ts';
import { checkRow } from '../../../../db/project-rows/check-row.ts';
import { currentTables } from '../../../../db/project-rows/tables.ts';
import { projectSchema } from '../../../../main/export/project-json/project-schema.ts';

const tables = currentTables();
const schema = projectSchema(tables, CURRENT_VERSION);

describe('the published schema', () => {
  it('is the one of the tables as they are now (npm run schema writes it)', () => {
    const published = readFileSync(
      new URL('../../../../docs/leidraad-project.schema.json', import.meta.url),
      'utf8',
    );
    expect(JSON.parse(published)).toEqual(schema);
  });

  it('knows the values and references of a column', () => {
    expect(schema).toMatchObject({
      $defs: {
        project: { properties: { method: { type: 'string', enum: ['kngf', 'adapte', 'kngf-adapte'] } } },
        seats: {
          properties: { organisation_id: { type: ['string', 'null'], description: 'id in organisations' } },
        },
        meetings: { properties: { held_on: { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' } } },
        file_contents: { properties: { bytes: { contentEncoding: 'base64' } } },
      },
    });
  });

  it('judges types as reading in does', () => {
    const ajv = new Ajv2020({ allowUnionTypes: true, allErrors: true }).addSchema(schema, 'project');
    const values = ['text', 'aGFsbG8=', 3, 2.5, null, true, [], {}];
    for (const table of tables) {
      const validate = ajv.getSchema(`project#/$defs/${table.name}`);
      for (const column of table.columns) {
        for (const value of values) {
          const row = Object.fromEntries(
            table.columns.map(({ name }) => [name, name === column.name ? value : 0]),
          );
          validate?.(row);
          const typed = (validate?.errors ?? []).some(
            error => error.keyword === 'type' && error.instancePath === `/${column.name}`,
          );
          const only = { ...table, columns: [column] };
          // The schema takes any text for bytes; reading in also looks whether it is base64.
          if (column.type === 'BLOB' && value === 'text') continue;
          expect(
            'fault' in checkRow(only, { [column.name]: value }),
            `${table.name}.${column.name} ${value}`,
          ).toBe(typed);
        }
      }
    }
  });
});
