import { auditHead } from '../../../db/audit.ts';
import type { Connection } from '../../../db/database.ts';
import { fileVersion } from '../../../db/migrations/index.ts';
import { readProject } from '../../../db/project.ts';
import { MANIFEST, type Manifest, RELEASE, RELEASE_VERSION } from '../../../shared/exports/release.ts';
import { EXPORT_FORMATS } from '../../../shared/exports.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { exportMoment } from '../../commands/export-moment.ts';
import { guidelinePrinter } from '../../commands/guideline-citations.ts';
import { readFhirSource } from '../../commands/read-fhir-source.ts';
import { chooseTemplate, type TemplateChoice } from '../../commands/templates.ts';
import { findVersion, readSource } from '../../commands/versions.ts';
import { VERSION } from '../../version.ts';
import { exportDocument } from '../documents.ts';
import { fhirBundle } from '../fhir/bundle.ts';
import { type Look, NEUTRAL_LOOK } from '../look.ts';
import { writeProjectJson } from '../project-json/write-project-json.ts';
import { exportReferences } from '../references/export-references.ts';
import { lookOf } from '../template-content.ts';
import { zipStream } from './zip-stream.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Listed = Manifest['files'][number];

interface Part extends Omit<Listed, 'size' | 'sha256'> {
  pieces: () => Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
}

/**
 * Writes a release: the guideline in every form there is, its FHIR Bundle, the included studies and the whole
 * project, with a manifest of their hashes. The same version of the same project in the same template gives the same
 * bytes. Texts and
 * recommendations are those of the version; evidence and references come as they stand now.
 */
export async function* writeRelease(
  connection: Connection,
  version: string | null,
  { language, template = null }: { language?: Language | undefined; template?: TemplateChoice } = {},
): AsyncGenerator<Bytes> {
  const project = readProject(connection);
  const moment = exportMoment(connection, version);
  const frozen = version === null ? null : findVersion(connection, version);
  const chosen = chooseTemplate(connection, template, version);
  const look = chosen === null ? NEUTRAL_LOOK : lookOf(chosen.content);
  const zip = zipStream(moment);
  const files: Listed[] = [];
  for (const { pieces, ...part } of await listParts(connection, version, moment, { language, look })) {
    files.push({ ...part, ...(yield* zip.add(part.path, pieces())) });
  }
  const { seq, hash } = auditHead(connection);
  const manifest: Manifest = {
    format: RELEASE,
    formatVersion: RELEASE_VERSION,
    project: { id: project.id, title: project.title, language: project.language },
    version: frozen && {
      id: frozen.id,
      label: frozen.label,
      contentHash: frozen.contentHash,
      createdAt: frozen.createdAt,
    },
    moment,
    application: { name: 'Leidraad', version: VERSION },
    template: chosen && { name: chosen.content.template.name, contentHash: chosen.contentHash },
    fileVersion: fileVersion(connection),
    history: { entries: seq, hash },
    files,
  };
  yield* zip.add(MANIFEST, [`${JSON.stringify(manifest, null, 2)}\n`]);
  yield* zip.end();
}

async function listParts(
  connection: Connection,
  version: string | null,
  moment: string,
  { language, look }: { language: Language | undefined; look: Look },
): Promise<Part[]> {
  const project = readProject(connection);
  const t = translator(project.language);
  const printer = guidelinePrinter(connection, project.language);
  const open = (name: string) => `${t('releases.folder.public')}/${name}`;
  const guideline = (format: string): Part => ({
    path: open(`${t('releases.file.guideline')}.${format}`),
    kind: 'guideline',
    audience: 'public',
    mediaType: GUIDELINE_TYPES[format] ?? 'application/octet-stream',
    async *pieces() {
      const source = readSource(connection, version, moment);
      yield (await exportDocument(source, { format, language, printer }, { look })).bytes;
    },
  });
  return [
    ...EXPORT_FORMATS.filter(format => format in GUIDELINE_TYPES).map(guideline),
    {
      path: open(`${t('releases.file.guideline')}.fhir.json`),
      kind: 'fhir',
      audience: 'public',
      mediaType: 'application/fhir+json',
      *pieces() {
        yield `${JSON.stringify(fhirBundle(readFhirSource(connection, version, language)), null, 1)}\n`;
      },
    },
    {
      path: open(`${t('releases.file.included')}.ris`),
      kind: 'included-references',
      audience: 'public',
      mediaType: 'application/x-research-info-systems',
      *pieces() {
        yield exportReferences(connection, 'included-ris', moment)?.bytes ?? '';
      },
    },
    {
      path: `${t('releases.folder.internal')}/${t('releases.file.project')}.json`,
      kind: 'project',
      audience: 'internal',
      mediaType: 'application/json',
      pieces: () => writeProjectJson(connection, { fileVersion: fileVersion(connection), withHistory: true }),
    },
  ];
}

/** The forms of the guideline a release holds, as far as there is a writer for them. */
const GUIDELINE_TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
};
