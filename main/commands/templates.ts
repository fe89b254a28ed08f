import { createHash } from 'node:crypto';
import { keepAssetBytes, readAssetBytes } from '../../db/assets.ts';
import { type ReadHandle, sha256, type WriteHandle } from '../../db/database.ts';
import {
  findVersionTemplate,
  insertTemplate,
  listTemplates,
  readTemplateText,
  storeTemplateContent,
  updateTemplate,
} from '../../db/templates.ts';
import { canonicalJson } from '../../shared/canonical-json.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { NEUTRAL_CHOICE, type StoredTemplate } from '../../shared/templates/stored.ts';
import { type Template, templateJson, templateSchema } from '../../shared/templates/template.ts';
import { type Look, NEUTRAL_LOOK } from '../export/look.ts';
import { lookOf, type TemplateContent } from '../export/template-content.ts';
import { findVersion } from './versions.ts';

/** What is kept of a template under its hash: the words of `template.json`, and its files by theirs. */
interface KeptTemplate {
  template: string;
  files: { path: string; hash: string }[];
}

export interface AddedTemplate {
  id: string;
  /** Whether there was none of this name yet; one of the same name takes over what this one says. */
  isNew: boolean;
}

/** Takes a template into the project. The first one becomes the default. */
export function addTemplate(db: WriteHandle, content: TemplateContent): AddedTemplate {
  const contentHash = keepTemplate(db, content);
  const { name } = content.template;
  const templates = listTemplates(db);
  const known = templates.find(template => template.name.toLowerCase() === name.toLowerCase());
  if (!known) {
    const id = insertTemplate(db, { name, contentHash, isDefault: templates.length === 0 });
    return { id, isNew: true };
  }
  if (known.contentHash !== contentHash || known.name !== name)
    updateTemplate(db, known.id, known.revision, { name, contentHash });
  return { id: known.id, isNew: false };
}

/** Changes what a template says; its logo and fonts stay. A name another one has is refused with `template-exists`. */
export function changeTemplate(
  db: WriteHandle,
  id: string,
  revision: number,
  change: Partial<Omit<Template, 'logo' | 'fonts'>>,
): void {
  const { template, files } = readTemplateById(db, id);
  const changed = { ...template, ...change };
  const { name } = changed;
  if (listTemplates(db).some(other => other.id !== id && other.name.toLowerCase() === name.toLowerCase()))
    throw new LeidraadError('template-exists', { name });
  const contentHash = keepTemplate(db, { template: changed, files });
  updateTemplate(db, id, revision, { name, contentHash });
}

function keepTemplate(db: WriteHandle, content: TemplateContent): string {
  for (const { bytes } of content.files) keepAssetBytes(db, bytes);
  return storeTemplateContent(db, keptText(content));
}

function keptText({ template, files }: TemplateContent): string {
  const kept: KeptTemplate = {
    template: templateJson(template),
    files: files.map(({ path, bytes }) => ({ path, hash: createHash('sha256').update(bytes).digest('hex') })),
  };
  return canonicalJson(kept);
}

/** The template people mean by its id or its name; `template-missing` names those there are. */
export function findTemplate(db: ReadHandle, name: string): StoredTemplate {
  const templates = listTemplates(db);
  const wanted = name.trim().toLowerCase();
  const found = templates.find(template => template.id === name || template.name.toLowerCase() === wanted);
  if (found) return found;
  const known = templates.map(template => template.name).join(', ');
  throw new LeidraadError('template-missing', { template: name, known: known === '' ? '–' : known });
}

export function readTemplateById(db: ReadHandle, id: string): TemplateContent {
  return readKept(db, findTemplate(db, id).contentHash);
}

/** Reads a template kept under its hash. A file of it that is gone is left out. */
function readKept(db: ReadHandle, hash: string): TemplateContent {
  const text = readTemplateText(db, hash);
  if (text === null) throw new LeidraadError('row-missing', { id: hash });
  const kept = JSON.parse(text) as KeptTemplate;
  return {
    template: templateSchema.parse(JSON.parse(kept.template)),
    files: kept.files.flatMap(({ path, hash: file }) => {
      const bytes = readAssetBytes(db, file);
      return bytes ? [{ path, bytes }] : [];
    }),
  };
}

/** What was asked for: a template of the project by id or name, `neutral` for none, or one that was read; null for nothing. */
export type TemplateChoice = string | TemplateContent | null;

/** A template with the hash that proves what it says. */
export interface ChosenTemplate {
  content: TemplateContent;
  contentHash: string;
}

/**
 * The template a document is made in: the one that is asked for by id or name, else the one its version was made with,
 * else the default. Null for the neutral look. Throws `template-missing`.
 *
 * @param version id or label of the version that is exported; null for the working version
 */
export function chooseTemplate(
  db: ReadHandle,
  choice: TemplateChoice,
  version: string | null,
): ChosenTemplate | null {
  if (choice === NEUTRAL_CHOICE) return null;
  if (choice !== null && typeof choice === 'object')
    return { content: choice, contentHash: sha256(keptText(choice)) };
  const own =
    choice === null && version !== null ? findVersionTemplate(db, findVersion(db, version).id) : null;
  const contentHash =
    choice === null
      ? (own ?? listTemplates(db).find(({ isDefault }) => isDefault)?.contentHash)
      : findTemplate(db, choice).contentHash;
  return contentHash === undefined ? null : { content: readKept(db, contentHash), contentHash };
}

/** How a document looks; see `chooseTemplate`. */
export function chooseLook(db: ReadHandle, choice: TemplateChoice, version: string | null): Look {
  const chosen = chooseTemplate(db, choice, version);
  return chosen === null ? NEUTRAL_LOOK : lookOf(chosen.content);
}
