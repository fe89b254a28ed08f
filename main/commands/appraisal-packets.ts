import type { ReadHandle } from '../../db/database.ts';
import { readProject } from '../../db/project.ts';
import { listSources } from '../../db/sources/guidelines.ts';
import type { KnownAppraisal } from '../../shared/adapte/appraisal.ts';
import {
  appraisalPacketId,
  type FrozenAppraisals,
  type FrozenForm,
} from '../../shared/adapte/appraisal-packet.ts';
import { domainName, INSTRUMENTS, itemTexts } from '../../shared/adapte/instruments.ts';
import type { Source } from '../../shared/adapte/sources.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { translator } from '../../shared/locales/translate.ts';
import { canonicalHash, type PacketHead } from '../../shared/packet/seal.ts';
import type { Language } from '../../shared/project.ts';
import { readAppraisals } from './appraisals.ts';

/** The packet of one appraiser. */
export interface AppraisalPacket {
  head: PacketHead;
  language: Language;
  definition: FrozenAppraisals;
}

/**
 * The packets of the appraisers: each asks for all appraisals of one appraiser that count and whose guideline was not
 * set aside. With `appraisalId` only of whoever makes that one. Throws `row-missing` for an unknown appraisal and
 * `appraisals-none` when there is nothing to ask.
 */
export function makeAppraisalPackets(
  db: ReadHandle,
  appraisalId: string | null = null,
): Promise<AppraisalPacket[]> {
  const project = readProject(db);
  const sources = new Map(listSources(db).map(source => [source.id, source]));
  const all = readAppraisals(db);
  const asked = all.find(({ id }) => id === appraisalId);
  if (appraisalId !== null && !asked) throw new LeidraadError('row-missing', { id: appraisalId });
  const open = all.filter(
    row =>
      !row.isBarred && sources.get(row.sourceId)?.decision !== 'excluded' && (!asked || isSame(row, asked)),
  );
  if (open.length === 0) throw new LeidraadError('appraisals-none');
  const { id: projectId, title, language } = project;
  return Promise.all(
    [...Map.groupBy(open, appraiserKey).values()].map(async rows => {
      const [{ name, seatId }] = rows as [KnownAppraisal, ...KnownAppraisal[]];
      const forms = rows.flatMap(row => {
        const source = sources.get(row.sourceId);
        return source ? [freezeForm(row, source, language)] : [];
      });
      const definition: FrozenAppraisals = { projectTitle: title, appraiser: name, forms };
      const packetId = await appraisalPacketId(projectId, { seatId, name });
      const baseHash = await canonicalHash(definition);
      return { head: { kind: 'appraisal', packetId, baseHash }, language, definition };
    }),
  );
}

function isSame(a: KnownAppraisal, b: KnownAppraisal): boolean {
  return appraiserKey(a) === appraiserKey(b);
}

/** Somebody on a seat is known by it, somebody from outside by name. */
function appraiserKey({ seatId, name }: Pick<KnownAppraisal, 'seatId' | 'name'>): string {
  return seatId === null ? `name:${name}` : `seat:${seatId}`;
}

function freezeForm({ id, instrument }: KnownAppraisal, source: Source, language: Language): FrozenForm {
  const t = translator(language);
  const known = INSTRUMENTS[instrument];
  const isRex = instrument === 'agree-rex';
  return {
    appraisalId: id,
    instrument,
    instrumentName: known.name,
    label: source.label,
    title: source.title,
    publisher: [source.developer, source.country, source.published].filter(part => part !== '').join(', '),
    url: source.url,
    lead: t(isRex ? 'agree.rex.lead' : 'agree.lead'),
    about: t(isRex ? 'agree.rex.about' : 'agree.about'),
    domains: known.domains.map((domain, at) => ({
      name: `${at + 1}. ${domainName(domain.id, t)}`,
      items: domain.items.map(item => ({ item, ...itemTexts(known, item, t) })),
    })),
    hasOverall: known.hasOverall,
    hasSuitability: known.hasSuitability,
  };
}
