import type { DecisionFields, Proposal, ProposalDecision, ProposalState } from '../shared/proposals.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { requireChanged } from './revisions.ts';

const COLUMNS = `p.id, p.text_id AS textId, p.document_id AS documentId, d.title AS documentTitle, p.title, p.author,
  p.state, p.base_version AS baseVersion, p.created_at AS createdAt, p.handed_in_at AS handedInAt,
  p.settled_at AS settledAt, p.revision`;

/** All proposals, the newest first. */
export function listProposals(db: ReadHandle): Proposal[] {
  return db
    .prepare(
      `SELECT ${COLUMNS} FROM proposals p JOIN documents d ON d.id = p.document_id
       ORDER BY p.created_at DESC, p.id DESC`,
    )
    .all() as Proposal[];
}

export function readProposal(db: ReadHandle, id: string): Proposal | null {
  const row = db
    .prepare(`SELECT ${COLUMNS} FROM proposals p JOIN documents d ON d.id = p.document_id WHERE p.id = ?`)
    .get(id);
  return (row as Proposal | undefined) ?? null;
}

/** Whether a text is that of a proposal, not of the guideline. */
export function isProposalText(db: ReadHandle, textId: string): boolean {
  return db.prepare('SELECT 1 FROM proposals WHERE text_id = ?').get(textId) !== undefined;
}

/** The text a proposal branched from, as it was stored then. */
export function readBase(db: ReadHandle, id: string): { format: number; body: string } | null {
  const row = db
    .prepare('SELECT base_format AS format, base_body AS body FROM proposals WHERE id = ?')
    .get(id);
  return (row as { format: number; body: string } | undefined) ?? null;
}

export interface NewProposal {
  textId: string;
  documentId: string;
  title: string;
  author: string;
  base: { version: number; format: number; body: string };
}

export function insertProposal(db: WriteHandle, proposal: NewProposal): string {
  const id = newId();
  db.prepare(
    `INSERT INTO proposals (id, text_id, document_id, title, author, state, base_version, base_format, base_body,
       created_at)
     VALUES (?, ?, ?, ?, ?, 'draft', ?, ?, ?, ?)`,
  ).run(
    id,
    proposal.textId,
    proposal.documentId,
    proposal.title,
    proposal.author,
    proposal.base.version,
    proposal.base.format,
    proposal.base.body,
    new Date().toISOString(),
  );
  return id;
}

export function renameProposal(db: WriteHandle, id: string, revision: number, title: string): void {
  requireChanged(
    db,
    'proposals',
    id,
    db
      .prepare('UPDATE proposals SET title = ?, revision = revision + 1 WHERE id = ? AND revision = ?')
      .run(title, id, revision),
  );
}

/** Moves a proposal to another state and stamps the moment. */
export function setProposalState(db: WriteHandle, id: string, revision: number, state: ProposalState): void {
  const now = new Date().toISOString();
  requireChanged(
    db,
    'proposals',
    id,
    db
      .prepare(
        `UPDATE proposals SET state = ?, revision = revision + 1,
           handed_in_at = CASE ? WHEN 'handed-in' THEN ? WHEN 'draft' THEN NULL ELSE handed_in_at END,
           settled_at = CASE ? WHEN 'settled' THEN ? ELSE settled_at END
         WHERE id = ? AND revision = ?`,
      )
      .run(state, state, now, state, now, id, revision),
  );
}

/** Puts the proposal on a newer text of its document: what differed from the old base now differs from this one. */
export function rebaseProposal(
  db: WriteHandle,
  id: string,
  base: { version: number; format: number; body: string },
): void {
  db.prepare(
    `UPDATE proposals SET base_version = ?, base_format = ?, base_body = ?, revision = revision + 1 WHERE id = ?`,
  ).run(base.version, base.format, base.body, id);
}

export function listDecisions(db: ReadHandle, proposalId: string): ProposalDecision[] {
  return db
    .prepare(
      `SELECT part_id AS partId, decision, reason, comment_number AS commentNumber, decided_by AS decidedBy,
         decided_at AS decidedAt
       FROM proposal_decisions WHERE proposal_id = ? ORDER BY part_id`,
    )
    .all(proposalId) as ProposalDecision[];
}

/** Decides parts of changes; a decision of null takes an earlier one back. */
export function decideParts(db: WriteHandle, proposalId: string, fields: DecisionFields, by: string): void {
  const remove = db.prepare('DELETE FROM proposal_decisions WHERE proposal_id = ? AND part_id = ?');
  const insert = db.prepare(
    `INSERT INTO proposal_decisions (proposal_id, part_id, decision, reason, comment_number, decided_by, decided_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (proposal_id, part_id) DO UPDATE SET decision = excluded.decision, reason = excluded.reason,
       comment_number = excluded.comment_number, decided_by = excluded.decided_by, decided_at = excluded.decided_at`,
  );
  const now = new Date().toISOString();
  for (const partId of fields.partIds) {
    if (fields.decision === null) remove.run(proposalId, partId);
    else insert.run(proposalId, partId, fields.decision, fields.reason, fields.commentNumber, by, now);
  }
}
