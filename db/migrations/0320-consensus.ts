import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * Votes with who may take part, named ballots, and the reasons for not voting. `vote_urn` and `vote_turnout` are
 * those of a vote without names and stand outside the audit log on purpose: its order and times would tell who cast
 * what. Their rows lie in the order of random keys, refer to nothing, and cannot be undone one by one; the log gets
 * the sorted tally when the vote is closed.
 */
export function migrate0320(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE votes (
      id TEXT NOT NULL PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      subject TEXT NOT NULL CHECK (subject IN ('judgement', 'strength', 'wording')),
      recommendation_id TEXT REFERENCES recommendations (id) ON DELETE CASCADE,
      entry_id TEXT REFERENCES consideration_entries (id) ON DELETE CASCADE,
      question_id TEXT REFERENCES questions (id) ON DELETE SET NULL,
      title TEXT NOT NULL,
      statement TEXT NOT NULL,
      proposal TEXT,
      rule TEXT NOT NULL CHECK (rule IN ('majority', 'share-70', 'share-75', 'share-80', 'share-95', 'rand', 'delphi')),
      form TEXT NOT NULL CHECK (form IN ('named', 'anonymous', 'hands')),
      abstentions TEXT NOT NULL CHECK (abstentions IN ('left-out', 'counted')),
      quorum TEXT NOT NULL CHECK (quorum IN ('more-than-half', 'two-thirds', 'three-quarters', 'all')),
      round INTEGER NOT NULL DEFAULT 1 CHECK (round >= 1),
      previous_id TEXT REFERENCES votes (id) ON DELETE SET NULL,
      opened_at TEXT NOT NULL,
      opened_by TEXT NOT NULL,
      closed_at TEXT,
      closed_by TEXT NOT NULL DEFAULT '',
      tally TEXT CHECK (tally IS NULL OR json_type(tally) = 'object'),
      minority TEXT NOT NULL DEFAULT '',
      decision_id TEXT REFERENCES meeting_decisions (id) ON DELETE SET NULL,
      taken_at TEXT,
      taken_by TEXT NOT NULL DEFAULT '',
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1,
      CHECK ((subject = 'judgement') = (entry_id IS NOT NULL)),
      CHECK ((recommendation_id IS NULL) <> (entry_id IS NULL)),
      CHECK (closed_at IS NULL OR tally IS NOT NULL),
      CHECK (taken_at IS NULL OR closed_at IS NOT NULL)
    ) STRICT;
    CREATE INDEX votes_by_recommendation ON votes (recommendation_id);
    CREATE INDEX votes_by_entry ON votes (entry_id);
    CREATE INDEX votes_by_question ON votes (question_id);
    CREATE INDEX votes_by_previous ON votes (previous_id);
    CREATE INDEX votes_by_decision ON votes (decision_id);

    CREATE TABLE vote_voters (
      id TEXT NOT NULL PRIMARY KEY,
      vote_id TEXT NOT NULL REFERENCES votes (id) ON DELETE CASCADE,
      person_id TEXT REFERENCES persons (id) ON DELETE SET NULL,
      name TEXT NOT NULL,
      excluded TEXT CHECK (excluded IS NULL OR excluded IN ('excluded-from-question', 'excluded-by-action')),
      code TEXT,
      position INTEGER NOT NULL,
      UNIQUE (vote_id, code),
      CHECK (code IS NULL OR excluded IS NULL)
    ) STRICT;
    CREATE INDEX vote_voters_by_vote ON vote_voters (vote_id);
    CREATE INDEX vote_voters_by_person ON vote_voters (person_id);

    CREATE TABLE vote_ballots (
      voter_id TEXT NOT NULL PRIMARY KEY REFERENCES vote_voters (id) ON DELETE CASCADE,
      choice TEXT NOT NULL
    ) STRICT;

    CREATE TABLE vote_urn (
      key TEXT NOT NULL PRIMARY KEY,
      vote_id TEXT NOT NULL,
      choice TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE vote_turnout (voter_id TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

    CREATE TABLE vote_exemptions (
      id TEXT NOT NULL PRIMARY KEY,
      recommendation_id TEXT NOT NULL UNIQUE REFERENCES recommendations (id) ON DELETE CASCADE,
      reason TEXT NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;`);
  for (const name of ['votes', 'vote_voters', 'vote_ballots', 'vote_exemptions'])
    auditTable(connection, { name });
}
