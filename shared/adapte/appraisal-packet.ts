import * as z from 'zod';
import { canonicalHash } from '../packet/seal.ts';
import { appraisalFieldsSchema, itemScoreSchema } from './appraisal.ts';
import { INSTRUMENT_IDS, type InstrumentId } from './instruments.ts';

/** One appraisal as a packet asks for it, in the words of the project's language. */
export interface FrozenForm {
  appraisalId: string;
  instrument: InstrumentId;
  instrumentName: string;
  /** The guideline: its short name, its title, and where it can be found. */
  label: string;
  title: string;
  publisher: string;
  url: string;
  lead: string;
  about: string;
  domains: { name: string; items: { item: number; name: string; question: string }[] }[];
  hasOverall: boolean;
  hasSuitability: boolean;
}

/** What a packet asks of one appraiser: a form for each guideline and instrument, without what others said. */
export interface FrozenAppraisals {
  projectTitle: string;
  appraiser: string;
  forms: FrozenForm[];
}

const formContentSchema = z.object({
  appraisalId: z.string().min(1).max(60),
  instrument: z.enum(INSTRUMENT_IDS),
  scores: z.record(z.string().regex(/^[1-9]\d?$/), itemScoreSchema),
  ...appraisalFieldsSchema.shape,
});
/** What came back for one form. */
export type FormContent = z.infer<typeof formContentSchema>;

export const appraisalContentSchema = z.object({ forms: z.array(formContentSchema).max(200) });
export type AppraisalContent = z.infer<typeof appraisalContentSchema>;

/**
 * The id of the packet of an appraiser: the same whenever it is made again, so that a later packet with one guideline
 * more finds what was typed before. Made from the ids of the project and the appraiser, in the form of a UUID.
 */
export async function appraisalPacketId(
  projectId: string,
  { seatId, name }: { seatId: string | null; name: string },
): Promise<string> {
  const hash = await canonicalHash({
    kind: 'appraisal',
    projectId,
    seatId,
    name: seatId === null ? name : '',
  });
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** Why a file, or one form in it, does not come in; the words stand in the locales under `appraisals.fault`. */
export const APPRAISAL_FAULTS = [
  'file-empty',
  'file-too-large',
  'file-missing',
  'file-truncated',
  'not-an-answer',
  'packet-itself',
  'newer-format',
  'hash-differs',
  'other-kind',
  'packet-unknown',
  'content-invalid',
  'nothing-answered',
  'appraisal-gone',
  'appraiser-barred',
  'already-judged',
] as const;
export type AppraisalFault = (typeof APPRAISAL_FAULTS)[number];

/** What one file brings, counted in forms: one for each guideline and instrument. */
export interface AppraisalReceipt {
  source: string;
  /** Forms that had nothing yet. */
  forms: number;
  /** Forms of which a later state came. */
  updates: number;
  /** Forms that are in already, or in a later state. */
  duplicates: number;
  /** Forms that come in although they were changed outside the packet; part of `forms` and `updates`. */
  altered: number;
  /** `form` names the guideline and the instrument; it is empty when the file as a whole is refused. */
  rejected: { form: string; reason: AppraisalFault }[];
}
