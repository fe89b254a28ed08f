import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * Comment rounds and whom they ask. A round names the frozen version people comment on; each invitation has a
 * packet of its own, known by a random id.
 */
export function migrate0290(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE comment_rounds (
      id TEXT NOT NULL PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      title TEXT NOT NULL,
      audience TEXT NOT NULL CHECK (audience IN ('project-group', 'field')),
      version_id TEXT REFERENCES versions (id),
      sections TEXT NOT NULL CHECK (json_type(sections) = 'array'),
      questions TEXT NOT NULL CHECK (json_type(questions) = 'array'),
      levels TEXT NOT NULL CHECK (json_type(levels) = 'array'),
      required_fields TEXT NOT NULL CHECK (json_type(required_fields) = 'array'),
      introduction TEXT NOT NULL,
      privacy TEXT NOT NULL,
      opens_on TEXT CHECK (opens_on GLOB '????-??-??'),
      closes_on TEXT CHECK (closes_on GLOB '????-??-??'),
      language TEXT NOT NULL CHECK (language IN ('nl', 'fr', 'en')),
      invitation TEXT NOT NULL,
      reminder TEXT NOT NULL,
      sender TEXT NOT NULL,
      sender_email TEXT NOT NULL,
      state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'open', 'closed', 'answered', 'reported')),
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1,
      CHECK (state = 'draft' OR version_id IS NOT NULL)
    ) STRICT;
    CREATE INDEX comment_rounds_by_version ON comment_rounds (version_id);

    CREATE TABLE comment_invitations (
      id TEXT NOT NULL PRIMARY KEY,
      round_id TEXT NOT NULL REFERENCES comment_rounds (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('organisation', 'seat', 'open')),
      organisation_id TEXT REFERENCES organisations (id) ON DELETE SET NULL,
      seat_id TEXT REFERENCES seats (id) ON DELETE SET NULL,
      name TEXT NOT NULL,
      packet_id TEXT NOT NULL UNIQUE,
      delivery TEXT NOT NULL DEFAULT 'not-sent' CHECK (delivery IN ('not-sent', 'sent', 'not-received', 'declined')),
      sent_on TEXT CHECK (sent_on GLOB '????-??-??'),
      reminded_on TEXT CHECK (reminded_on GLOB '????-??-??'),
      note TEXT NOT NULL DEFAULT '',
      revision INTEGER NOT NULL DEFAULT 1,
      UNIQUE (round_id, organisation_id),
      UNIQUE (round_id, seat_id),
      CHECK (organisation_id IS NULL OR seat_id IS NULL)
    ) STRICT;
    CREATE INDEX comment_invitations_by_organisation ON comment_invitations (organisation_id);
    CREATE INDEX comment_invitations_by_seat ON comment_invitations (seat_id);`);
  auditTable(connection, { name: 'comment_rounds' });
  auditTable(connection, { name: 'comment_invitations' });
}
