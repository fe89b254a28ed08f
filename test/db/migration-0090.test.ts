import { expect, it } from 'vitest';
import { checkAudit } from '../../db/audit.ts';
import { runChange } from '../../db/changes.ts';
import { connect } from '../../db/database.ts';
import { migrate } from '../../db/migrations/index.ts';
import { listSeats } from '../../db/people.ts';
import { listPersons } from '../../db/persons.ts';

it('makes persons of the names on seats, one for equal names of one organisation', () => {
  const connection = connect(':memory:', { create: true });
  migrate(connection, 80);
  runChange(connection, { actor: 'Test', action: 'test.fill' }, db => {
    db.prepare(
      "INSERT INTO organisations (id, name, position, origin) VALUES ('o1', 'Vereniging', 0, 'project')",
    ).run();
    const seat = db.prepare(
      `INSERT INTO seats (id, body, role, organisation_id, person_name, position, origin)
       VALUES (?, 'authors', 'lid', ?, ?, ?, 'project')`,
    );
    seat.run('s1', 'o1', 'Voorbeeldpersoon A', 0);
    seat.run('s2', 'o1', ' Voorbeeldpersoon A', 1);
    seat.run('s3', null, 'Voorbeeldpersoon A', 2);
    seat.run('s4', 'o1', null, 3);
    seat.run('s5', null, ' ', 4);
  });

  migrate(connection);

  expect(listPersons(connection).map(({ name, organisationId }) => [name, organisationId])).toEqual([
    ['Voorbeeldpersoon A', 'o1'],
    ['Voorbeeldpersoon A', null],
  ]);
  const [first, second, third, ...vacant] = listSeats(connection);
  expect(first?.personName).toBe('Voorbeeldpersoon A');
  expect(second?.personId).toBe(first?.personId);
  expect(third?.personId).not.toBe(first?.personId);
  expect(vacant.map(seat => seat.personName)).toEqual([null, null]);
  expect(checkAudit(connection)).toEqual([]);
  connection.raw.close();
});
