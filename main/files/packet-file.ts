import { findPacket } from '../../db/survey-packets.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { surveyPacketFile } from '../export/packet/survey-packet-file.ts';
import type { Workspace } from '../workspace.ts';
import { orRefusal } from './refusal.ts';

/** Answers `GET /files/packet?project=KEY&packet=ID` with the packet's HTML file, or 422 with the error as JSON. */
export function packetFile(workspace: Workspace, query: URLSearchParams): Promise<Response> {
  return orRefusal(() => {
    const id = query.get('packet') ?? '';
    const packet = workspace.get(query.get('project') ?? '').file.read(db => findPacket(db, id));
    if (!packet) throw new LeidraadError('row-missing', { id });
    const { html, fileName } = surveyPacketFile(packet);
    return new Response(html, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'no-store',
      },
    });
  });
}
