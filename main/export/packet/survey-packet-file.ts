import type { SurveyPacket } from '../../../db/survey-packets.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { readPacketBundle } from '../../packet-files.ts';
import { slug } from '../formats.ts';
import { surveyHtml } from './survey-html.ts';
import { writePacket } from './write-packet.ts';

/** The file of a survey packet, as it is sent to respondents. */
export function surveyPacketFile(packet: SurveyPacket): { html: string; fileName: string } {
  const { definition, kind, packetId, baseHash } = packet;
  const html = writePacket(
    {
      head: { kind, packetId, baseHash },
      language: definition.language,
      title: definition.title,
      definition,
      texts: translator(definition.language)('packet', { returnObjects: true }),
      staticHtml: surveyHtml(definition),
    },
    readPacketBundle('survey'),
  );
  return { html, fileName: `${slug(definition.title)}.html` };
}
