import type { CitationStyle } from '../shared/references/citations.ts';
import type { ReadHandle, WriteHandle } from './database.ts';

/** The style citations are printed in; Vancouver until somebody chooses. */
export function readCitationStyle(db: ReadHandle): CitationStyle {
  const row = db.prepare('SELECT style FROM citation_style').get() as { style: CitationStyle } | undefined;
  return row?.style ?? 'vancouver';
}

export function setCitationStyle(db: WriteHandle, style: CitationStyle): void {
  db.prepare(
    `INSERT INTO citation_style (id, style) VALUES ('citation-style', ?)
     ON CONFLICT DO UPDATE SET style = excluded.style, revision = revision + 1`,
  ).run(style);
}
