import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * Recommendations of source guidelines with their translations, the key questions they answer, the references they
 * rest on, and the rows (topics) in which those of several sources stand side by side.
 */
export function migrate0400(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE source_recommendations (
      id TEXT NOT NULL PRIMARY KEY,
      source_id TEXT NOT NULL REFERENCES source_guidelines (id) ON DELETE CASCADE,
      number TEXT NOT NULL,
      page TEXT NOT NULL,
      section TEXT NOT NULL,
      wording TEXT NOT NULL CHECK (wording <> ''),
      language TEXT,
      strength_said TEXT NOT NULL,
      strength TEXT CHECK (strength IN ('strong-for', 'conditional-for', 'either', 'conditional-against',
        'strong-against', 'good-practice', 'research-only')),
      certainty_said TEXT NOT NULL,
      certainty TEXT CHECK (certainty IN ('high', 'moderate', 'low', 'very-low')),
      evidence TEXT NOT NULL,
      literature TEXT NOT NULL,
      note TEXT NOT NULL,
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX source_recommendations_by_source ON source_recommendations (source_id);

    CREATE TABLE source_translations (
      source_recommendation_id TEXT NOT NULL REFERENCES source_recommendations (id) ON DELETE CASCADE,
      language TEXT NOT NULL CHECK (language IN ('nl', 'fr', 'en')),
      wording TEXT NOT NULL CHECK (wording <> ''),
      PRIMARY KEY (source_recommendation_id, language)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE source_topics (
      id TEXT NOT NULL PRIMARY KEY,
      question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
      name TEXT NOT NULL CHECK (name <> ''),
      comparison TEXT CHECK (comparison IN ('agrees', 'differs', 'contradicts')),
      comparison_note TEXT NOT NULL,
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX source_topics_by_question ON source_topics (question_id);

    CREATE TABLE source_places (
      source_recommendation_id TEXT NOT NULL REFERENCES source_recommendations (id) ON DELETE CASCADE,
      question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
      topic_id TEXT REFERENCES source_topics (id) ON DELETE SET NULL,
      PRIMARY KEY (source_recommendation_id, question_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX source_places_by_question ON source_places (question_id);
    CREATE INDEX source_places_by_topic ON source_places (topic_id);

    CREATE TABLE source_references (
      source_recommendation_id TEXT NOT NULL REFERENCES source_recommendations (id) ON DELETE CASCADE,
      reference_id TEXT NOT NULL REFERENCES reference_items (id) ON DELETE CASCADE,
      PRIMARY KEY (source_recommendation_id, reference_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX source_references_by_reference ON source_references (reference_id);`);
  const names = ['recommendations', 'translations', 'topics', 'places', 'references'];
  for (const name of names) auditTable(connection, { name: `source_${name}` });
}
