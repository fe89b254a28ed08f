import type { Node } from 'prosemirror-model';
import { type ReadHandle, sha256, type WriteHandle } from '../../db/database.ts';
import { listTexts } from '../../db/documents.ts';
import { getVersion, readContent, readStoredText, storeContent, storeText } from '../../db/versions.ts';
import { canonicalJson } from '../../shared/canonical-json.ts';
import { NO_DETAILS } from '../../shared/recommendations/details.ts';
import { readStoredBody } from '../../shared/text/format.ts';
import type { AccountabilityRecord } from '../export/accountability-record.ts';
import type { GuidelineSource } from '../export/guideline-source.ts';
import { readAdoption } from './authorisation.ts';
import { readAccountability } from './read-accountability.ts';
import { readGuideline } from './read-guideline.ts';
import { readImageBytes } from './read-text-data.ts';

/** Number of the layout of frozen content; raise it when a part changes its meaning, not when one is added. */
const CONTENT_FORMAT = 1;

/**
 * What is frozen beside the texts: all of a guideline but what belongs to the moment of reading it. Live blocks are
 * frozen as they showed; the bytes of images stay in the project under their hash, and so does the account of how the
 * guideline came about, as most who read a version have no use for it.
 */
type GuidelineParts = Omit<
  GuidelineSource,
  'bodies' | 'unreadable' | 'imageBytes' | 'accountability' | 'adoption' | 'versionLabel' | 'exportedAt'
>;

/** The parts a version made before they existed lacks: it then has none of them. */
const NO_PARTS: Omit<GuidelineParts, 'project'> = {
  outline: [],
  recommendations: [],
  questions: [],
  bottlenecks: [],
  scope: [],
  organisations: [],
  seats: [],
  meetings: [],
  indicators: [],
  decisions: [],
  skips: [],
  adaptations: [],
  inherited: [],
  outcomes: [],
  acceptances: [],
  assessments: [],
  abbreviations: [],
  live: [],
  images: [],
};

/** One text of a version: in which format it is stored, and under which hash. */
export interface FrozenText {
  documentId: string;
  format: number;
  hash: string;
}

export interface FrozenGuideline {
  format: number;
  parts: GuidelineParts;
  texts: FrozenText[];
  /** Under which hash the account of how it came about is kept; a version from before that was kept has none. */
  accountability?: string;
}

/** Stores the guideline as it is now, texts apart; returns the hash that proves all of it. */
export function freezeGuideline(db: WriteHandle): string {
  const account = storeText(db, canonicalJson(readAccountability(db)));
  return storeContent(
    db,
    frozenContent(db, body => storeText(db, body), account),
  );
}

/** Keeps the guideline as it is now for a copy that goes out, without the account of how it came about; returns the hash. */
export function keepGuideline(db: WriteHandle): string {
  return storeContent(
    db,
    frozenContent(db, body => storeText(db, body)),
  );
}

/** The hash the guideline would be kept under as it is now. */
export function hashGuideline(db: ReadHandle): string {
  return sha256(frozenContent(db, sha256));
}

function frozenContent(db: ReadHandle, hashText: (body: string) => string, account?: string): string {
  const { bodies, unreadable, imageBytes, accountability, adoption, versionLabel, exportedAt, ...parts } =
    readGuideline(db, '');
  const texts = listTexts(db)
    .map(({ id, format, body }) => ({ documentId: id, format, hash: hashText(body) }))
    .sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
  const frozen: FrozenGuideline = {
    format: CONTENT_FORMAT,
    parts,
    texts,
    ...(account === undefined ? {} : { accountability: account }),
  };
  return canonicalJson(frozen);
}

/** What a version holds, without the words of its texts. */
export function readFrozen(db: ReadHandle, versionId: string): FrozenGuideline {
  return readFrozenContent(db, getVersion(db, versionId).contentHash);
}

function readFrozenContent(db: ReadHandle, contentHash: string): FrozenGuideline {
  const frozen = JSON.parse(readContent(db, contentHash)) as FrozenGuideline;
  const parts = { ...NO_PARTS, ...frozen.parts };
  // Recommendations frozen before they had parts and a status have none of them.
  const recommendations = parts.recommendations.map(row => ({ ...NO_DETAILS, ...row }));
  return { ...frozen, parts: { ...parts, recommendations } };
}

/** A version as an export takes it; the same shape as the working version. */
export function readFrozenSource(db: ReadHandle, versionId: string, exportedAt: string): GuidelineSource {
  const { label, kind, contentHash } = getVersion(db, versionId);
  const source = readKeptSource(db, contentHash, label, exportedAt);
  if (kind !== 'final') return source;
  const adoption = readAdoption(db, versionId);
  const accountability = () => {
    const record = source.accountability();
    return record && { ...record, ...adoption };
  };
  return { ...source, adoption, accountability };
}

/** The same of whatever is kept under this hash, named version or not. Throws `row-missing` when nothing is. */
export function readKeptSource(
  db: ReadHandle,
  contentHash: string,
  versionLabel: string,
  exportedAt: string,
): GuidelineSource {
  const { parts, texts, accountability } = readFrozenContent(db, contentHash);
  const bodies = new Map<string, Node>();
  const unreadable = new Map<string, string>();
  for (const { documentId, format, hash } of texts) {
    const body = readStoredText(db, hash);
    if (body === null) continue;
    try {
      bodies.set(documentId, readStoredBody(format, body));
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
      unreadable.set(documentId, body);
    }
  }
  const imageBytes = readImageBytes(db, parts.images);
  return {
    ...parts,
    versionLabel,
    exportedAt,
    bodies,
    unreadable,
    imageBytes,
    adoption: null,
    accountability: () => readFrozenAccount(db, accountability),
  };
}

function readFrozenAccount(db: ReadHandle, hash: string | undefined): AccountabilityRecord | null {
  const stored = hash === undefined ? null : readStoredText(db, hash);
  return stored === null ? null : (JSON.parse(stored) as AccountabilityRecord);
}
