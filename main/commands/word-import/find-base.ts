import type { ReadHandle } from '../../../db/database.ts';
import { readProject } from '../../../db/project.ts';
import { hasContent, listVersions } from '../../../db/versions.ts';
import { type CopyHead, readCopyHead } from '../../../shared/exports/copy.ts';
import { LANGUAGES, type Language } from '../../../shared/project.ts';
import { HEADING_NUMBERINGS } from '../../../shared/templates/template.ts';
import { type CopyBase, CURRENT_BASE, type Tracked } from '../../../shared/word-import.ts';
import type { GuidelineSource } from '../../export/guideline-source.ts';
import type { WordDocument } from '../../import/docx/word-model.ts';
import { hashGuideline, readKeptSource } from '../freeze-guideline.ts';
import { readGuideline } from '../read-guideline.ts';
import { findVersion, readSource } from '../versions.ts';

/** The text a Word file is compared with, and what is said of it; no text when that one is not there any more. */
export interface FoundBase {
  source: GuidelineSource | null;
  /** Language the labels of the copy are in. */
  language: Language;
  said: CopyBase;
}

/**
 * Finds the text a copy was made of, so that what others wrote since then is not taken for a wish to undo it.
 *
 * @param chosen id of a version, `CURRENT_BASE` for the working version, or null for what the file itself says
 */
export function findBase(
  db: ReadHandle,
  { properties }: WordDocument,
  chosen: string | null,
  tracked: Tracked,
): FoundBase {
  const now = new Date().toISOString();
  const head = readCopyHead(properties.custom);
  const current = { ...readGuideline(db, now), ...numberedAs(head) };
  const said = (
    state: CopyBase['state'],
    source: GuidelineSource | null,
    { label, exportedAt }: Pick<CopyHead, 'label' | 'exportedAt'>,
  ): FoundBase => ({
    source: source && { ...source, ...numberedAs(head) },
    language: LANGUAGES.find(known => known === head?.language) ?? current.project.language,
    said: {
      state,
      label: label || null,
      at: exportedAt || null,
      changed: source === null ? [] : changedSince(source, current),
    },
  });
  const working = { label: '', exportedAt: '' };
  if (chosen === CURRENT_BASE) return said('chosen', current, working);
  if (chosen !== null) {
    const { label, createdAt } = findVersion(db, chosen);
    return said('chosen', readSource(db, chosen, now), { label, exportedAt: createdAt });
  }
  if (!head) return said('unnamed', current, working);
  if (head.projectId !== '' && head.projectId !== readProject(db).id) return said('foreign', null, head);
  // With its tracked changes left out, a copy reads as the version before them.
  const hash = (tracked === 'reject' && head.hashBefore) || head.contentHash;
  if (!hasContent(db, hash))
    return hash === hashGuideline(db) ? said('found', current, head) : said('lost', null, head);
  const named = listVersions(db).find(({ contentHash }) => contentHash === hash);
  const of = named ? { label: named.label, exportedAt: named.createdAt } : head;
  return said('found', readKeptSource(db, hash, of.label, of.exportedAt || now), of);
}

/** A template may number sections in its own way, and references show it. */
function numberedAs(head: CopyHead | null): Pick<GuidelineSource, 'numbering'> {
  const numbering = HEADING_NUMBERINGS.find(known => known === head?.numbering);
  return numbering ? { numbering } : {};
}

/** The texts of a version that now read otherwise or are gone, in its order. */
function changedSince(base: GuidelineSource, { bodies }: GuidelineSource): CopyBase['changed'] {
  if (base.bodies === bodies) return [];
  return base.outline.flatMap(({ id, title }) => {
    const [before, now] = [base.bodies.get(id), bodies.get(id)];
    return before && !(now && before.eq(now)) ? [{ documentId: id, title }] : [];
  });
}
