import type { Node } from 'prosemirror-model';
import { type ReadHandle, sha256, type WriteHandle } from '../../db/database.ts';
import { listOutlineRows, listTexts, type StoredText, unmarkDeleted } from '../../db/documents.ts';
import { keepVersionTemplate, listTemplates } from '../../db/templates.ts';
import {
  getVersion,
  insertVersion,
  listAltered,
  listVersions,
  readContent,
  readStoredText,
} from '../../db/versions.ts';
import type { DocumentText } from '../../shared/documents.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { ProjectFault } from '../../shared/faults.ts';
import { readStoredBody } from '../../shared/text/format.ts';
import {
  compareDecisions,
  type DecisionComparison,
  type GuidelineState,
} from '../../shared/versions/decisions.ts';
import type { Version, VersionFields } from '../../shared/versions.ts';
import { listReferenceTargets } from '../export/compose/compose-guideline.ts';
import type { GuidelineSource } from '../export/guideline-source.ts';
import { decodeText, readDocument } from './documents.ts';
import {
  type FrozenGuideline,
  type FrozenText,
  freezeGuideline,
  readFrozen,
  readFrozenSource,
} from './freeze-guideline.ts';
import { readGuideline } from './read-guideline.ts';
import { replaceText } from './text-steps.ts';

/** Freezes the guideline as it is now under a name, with the template it is exported in; returns the new version's id. */
export function createVersion(db: WriteHandle, fields: VersionFields): string {
  const id = insertVersion(db, fields, freezeGuideline(db));
  const template = listTemplates(db).find(({ isDefault }) => isDefault);
  if (template) keepVersionTemplate(db, id, template.contentHash);
  return id;
}

/** The version people mean by its id or its label; `version-missing` names those there are. */
export function findVersion(db: ReadHandle, name: string): Version {
  const versions = listVersions(db);
  const wanted = name.trim().toLowerCase();
  const found = versions.find(version => version.id === name || version.label.toLowerCase() === wanted);
  if (found) return found;
  const known = versions.map(version => version.label).join(', ');
  throw new LeidraadError('version-missing', { version: name, known: known === '' ? '–' : known });
}

/**
 * Everything an export is made from: of the working version, or of a version by id or label. A version is dated by the
 * moment it was made, whenever it is exported, so that it gives the same file each time.
 */
export function readSource(db: ReadHandle, version: string | null, exportedAt: string): GuidelineSource {
  if (version === null) return readGuideline(db, exportedAt);
  const { id, createdAt } = findVersion(db, version);
  return readFrozenSource(db, id, createdAt);
}

/** A version as the screen shows it, without its texts. */
export function readVersion(db: ReadHandle, id: string) {
  const { outline, recommendations, questions } = readFrozen(db, id).parts;
  return { version: getVersion(db, id), outline, recommendations, questions };
}

/** What the texts of a version point at, as it was when it was made. */
export function readVersionData(db: ReadHandle, id: string) {
  const source = readFrozenSource(db, id, '');
  return { live: source.live, references: listReferenceTargets(source, source.project.language) };
}

/** Texts of a version, or of the working version when `id` is null. Those it does not have are left out. */
export function readVersionTexts(
  db: ReadHandle,
  id: string | null,
  documentIds: readonly string[],
): DocumentText[] {
  if (id === null) return documentIds.flatMap(documentId => readDocument(db, documentId) ?? []);
  const { parts, texts } = readFrozen(db, id);
  const wanted = new Set(documentIds);
  return texts
    .filter(text => wanted.has(text.documentId))
    .flatMap(({ documentId, format, hash }): DocumentText[] => {
      const body = readStoredText(db, hash);
      const version = parts.outline.find(item => item.id === documentId)?.version ?? 0;
      return body === null ? [] : [decodeText({ id: documentId, version, format, body })];
    });
}

/** What was decided differently between two versions; null stands for the working version. */
export function compareVersions(
  db: ReadHandle,
  base: string | null,
  target: string | null,
): DecisionComparison {
  return compareDecisions(readState(db, base), readState(db, target));
}

function readState(db: ReadHandle, id: string | null): GuidelineState {
  if (id !== null) {
    const { parts, texts } = readFrozen(db, id);
    return { ...parts, textKeys: new Map(texts.map(text => [text.documentId, text.hash])) };
  }
  const textKeys = new Map(listTexts(db).map((text: StoredText) => [text.id, sha256(text.body)]));
  return { ...readGuideline(db, ''), textKeys };
}

/**
 * Turns the text of a document back into what it was in a version. One that has since been removed comes back into
 * the outline too: below the parent it had, or at the top when that is gone. False when the text is equal already.
 */
export function restoreText(db: WriteHandle, versionId: string, documentId: string): boolean {
  const { parts, texts } = readFrozen(db, versionId);
  const item = parts.outline.find(({ id }) => id === documentId);
  const text = texts.find(({ documentId: id }) => id === documentId);
  const body = text && readStoredText(db, text.hash);
  if (!item || !text || body == null) throw new LeidraadError('row-missing', { id: documentId });
  const rows = listOutlineRows(db);
  const isGone = !rows.some(row => row.id === documentId);
  if (isGone)
    unmarkDeleted(db, documentId, rows.some(row => row.id === item.parentId) ? item.parentId : null);
  return replaceText(db, documentId, readFrozenText(text, body), 'restore') || isGone;
}

function readFrozenText({ documentId, format }: FrozenText, body: string): Node {
  try {
    return readStoredBody(format, body);
  } catch (error) {
    throw new LeidraadError('document-unreadable', { id: documentId }, { cause: error });
  }
}

/** Proves every version: its content and each of its texts is what its hash says. */
export function checkVersions(db: ReadHandle): ProjectFault[] {
  const altered = listAltered(db);
  return listVersions(db).flatMap((version): ProjectFault[] => {
    const { label, contentHash } = version;
    if (altered.contents.includes(contentHash))
      return [{ kind: 'version-altered', label, hash: contentHash }];
    const { texts, accountability } = JSON.parse(readContent(db, contentHash)) as FrozenGuideline;
    const kept = [
      ...texts.map(({ hash }) => hash),
      ...(accountability === undefined ? [] : [accountability]),
    ];
    return kept
      .filter(hash => altered.texts.includes(hash) || readStoredText(db, hash) === null)
      .map(hash => ({ kind: 'version-text-altered', label, hash }));
  });
}
