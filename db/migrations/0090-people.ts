import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';
import { newId } from '../ids.ts';

/**
 * Persons, on one seat or on several; what a seat is held for, and with which mandate; how far invitations are;
 * declarations of interests with their assessment; letters of invitation. The names that stood on seats become
 * persons, in the log under the name of the program: equal names for one organisation are one person.
 */
export function migrate0090(connection: Connection): void {
  createPersons(connection);
  extendSeats(connection);
  connection.raw.exec(`
    ALTER TABLE organisations ADD COLUMN participation TEXT NOT NULL DEFAULT 'not-invited'
      CHECK (participation IN ('not-invited', 'invited', 'accepted', 'declined'));
    ALTER TABLE organisations ADD COLUMN participation_on TEXT;`);
  createInterests(connection);
  connection.raw.exec(`
    CREATE TABLE letters (
      kind TEXT NOT NULL PRIMARY KEY CHECK (kind IN ('organisation', 'person')),
      subject TEXT NOT NULL,
      body TEXT NOT NULL,
      reply_by TEXT,
      sender TEXT NOT NULL DEFAULT '',
      sender_email TEXT NOT NULL DEFAULT '',
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;`);
  for (const name of [
    'organisations',
    'interest_declarations',
    'interests',
    'interest_consequences',
    'letters',
  ])
    auditTable(connection, { name });
}

function createPersons(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE persons (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      function TEXT NOT NULL DEFAULT '',
      email TEXT NOT NULL DEFAULT '',
      phone TEXT NOT NULL DEFAULT '',
      organisation_id TEXT REFERENCES organisations (id) ON DELETE SET NULL,
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX persons_by_organisation ON persons (organisation_id);`);
}

function extendSeats(connection: Connection): void {
  const { raw } = connection;
  raw.exec(`
    ALTER TABLE seats ADD COLUMN capacity TEXT NOT NULL DEFAULT 'member'
      CHECK (capacity IN ('chair', 'secretary', 'methodologist', 'member', 'patient', 'observer'));
    ALTER TABLE seats ADD COLUMN person_id TEXT REFERENCES persons (id) ON DELETE SET NULL;
    ALTER TABLE seats ADD COLUMN mandate TEXT NOT NULL DEFAULT '';
    ALTER TABLE seats ADD COLUMN mandate_on TEXT;
    CREATE INDEX seats_by_person ON seats (person_id);`);
  auditTable(connection, { name: 'seats' });
  auditTable(connection, { name: 'persons' });
  const at = new Date().toISOString();
  connection.context = { actor: 'Leidraad', action: 'project.migrate', changeId: newId(), at };
  try {
    movePersonNames(connection);
  } finally {
    connection.context = null;
  }
  raw.exec(`
    DROP TRIGGER audit_seats_insert;
    DROP TRIGGER audit_seats_update;
    DROP TRIGGER audit_seats_delete;
    ALTER TABLE seats DROP COLUMN person_name;`);
  auditTable(connection, { name: 'seats' });
}

function movePersonNames({ raw }: Connection): void {
  const named = raw
    .prepare(
      `SELECT trim(person_name) AS name, organisation_id AS organisationId, min(position) AS position, origin
       FROM seats WHERE trim(person_name) <> '' GROUP BY trim(person_name), organisation_id ORDER BY 3`,
    )
    .all() as { name: string; organisationId: string | null; position: number; origin: string }[];
  const insert = raw.prepare(
    'INSERT INTO persons (id, name, organisation_id, position, origin) VALUES (?, ?, ?, ?, ?)',
  );
  const seat = raw.prepare(
    'UPDATE seats SET person_id = ? WHERE trim(person_name) = ? AND organisation_id IS ?',
  );
  for (const [position, { name, organisationId, origin }] of named.entries()) {
    const id = newId();
    insert.run(id, name, organisationId, position, origin);
    seat.run(id, name, organisationId);
  }
}

function createInterests(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE interest_declarations (
      id TEXT NOT NULL PRIMARY KEY,
      person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
      declared_on TEXT NOT NULL,
      attachment TEXT NOT NULL DEFAULT '',
      assessed_by TEXT NOT NULL DEFAULT '',
      assessed_on TEXT,
      relevance TEXT NOT NULL DEFAULT '',
      level TEXT CHECK (level IN ('none', 'low', 'moderate', 'high')),
      action TEXT CHECK (action IN ('none', 'disclose', 'no-lead', 'abstain', 'leave-room', 'no-part')),
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX interest_declarations_by_person ON interest_declarations (person_id);

    CREATE TABLE interests (
      declaration_id TEXT NOT NULL REFERENCES interest_declarations (id) ON DELETE CASCADE,
      category TEXT NOT NULL CHECK (category IN ('main-position', 'side-paid', 'side-unpaid', 'financial',
        'relations', 'reputation', 'research', 'valorisation', 'other')),
      text TEXT NOT NULL CHECK (text <> ''),
      PRIMARY KEY (declaration_id, category)
    ) STRICT;

    CREATE TABLE interest_consequences (
      declaration_id TEXT NOT NULL REFERENCES interest_declarations (id) ON DELETE CASCADE,
      question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
      consequence TEXT NOT NULL CHECK (consequence IN ('no-lead', 'no-vote')),
      PRIMARY KEY (declaration_id, question_id)
    ) STRICT;
    CREATE INDEX interest_consequences_by_question ON interest_consequences (question_id);`);
}
