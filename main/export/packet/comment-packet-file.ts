import type { FrozenRound } from '../../../shared/comments/answer.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { PacketHead } from '../../../shared/packet/seal.ts';
import type { Language } from '../../../shared/project.ts';
import { readPacketBundle } from '../../packet-files.ts';
import type { CitationPrinter } from '../citations.ts';
import { composeGuideline } from '../compose/compose-guideline.ts';
import { slug } from '../formats.ts';
import type { GuidelineSource } from '../guideline-source.ts';
import { commentsHtml, selectSections } from './comments-html.ts';
import { writePacket } from './write-packet.ts';

/** What the packets of one round have in common. */
export interface RoundPackets {
  /** The frozen version. */
  source: GuidelineSource;
  /** Hash of the version's content: every answer names it. */
  baseHash: string;
  sections: readonly string[];
  language: Language;
  /** Prints the citations of the version. */
  printer: CitationPrinter;
  round: Omit<FrozenRound, 'invitee' | 'isOpenGroup'>;
}

export interface PacketFor {
  packetId: string;
  invitee: string;
  isOpenGroup: boolean;
}

/** Writes the packets of a round; the text is composed once. */
export function commentPacketFiles(
  { source, baseHash, sections, language, printer, round }: RoundPackets,
  invited: readonly PacketFor[],
): { html: string; fileName: string; packetId: string }[] {
  const tree = selectSections(composeGuideline(source, undefined, printer, { keepIds: true }), sections);
  const bundle = readPacketBundle('comments');
  const texts = translator(language)('commentPacket', { returnObjects: true });
  return invited.map(({ packetId, invitee, isOpenGroup }) => {
    const head: PacketHead = { kind: 'comments', packetId, baseHash };
    const definition: FrozenRound = { ...round, invitee, isOpenGroup };
    const staticHtml = commentsHtml(definition, tree, language);
    const title = `${round.projectTitle} · ${round.versionLabel} · ${round.title}`;
    return {
      packetId,
      html: writePacket({ head, language, title, definition, texts, staticHtml }, bundle),
      fileName: `${slug(`commentaarpakket ${round.number} ${invitee}`)}.html`,
    };
  });
}
