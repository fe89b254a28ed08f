import { findAsset, insertAsset, readAssetBytes } from '../../db/assets.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { readImage, tooLarge } from '../import/images/read-image.ts';
import type { Workspace } from '../workspace.ts';
import { orRefusal, refusal } from './refusal.ts';

/** Names longer than this are cut; they are only shown. */
const LONGEST_NAME = 200;

export function refuseImage(): Response {
  return refusal(tooLarge());
}

/** Answers `POST /files/images?project=KEY&name=FILE`, whose body is the image, with the id it is kept under. */
export function storeImage(workspace: Workspace, request: Request): Promise<Response> {
  return orRefusal(async () => {
    const query = new URL(request.url).searchParams;
    const project = workspace.get(query.get('project') ?? '');
    if (project.file.mode === 'read') throw new LeidraadError('project-read-only');
    const bytes = new Uint8Array(await request.arrayBuffer());
    const name = (query.get('name') ?? '').slice(0, LONGEST_NAME);
    const image = { ...readImage(bytes), name, bytes };
    return Response.json({ id: project.change('images.add', db => insertAsset(db, image)).result });
  });
}

/** Answers `GET /files/images?project=KEY&id=ID` with the image. Its bytes never change. */
export function sendImage(workspace: Workspace, query: URLSearchParams): Promise<Response> {
  return orRefusal(() => {
    const { file } = workspace.get(query.get('project') ?? '');
    const id = query.get('id') ?? '';
    const found = file.read(db => {
      const asset = findAsset(db, id);
      const bytes = asset && readAssetBytes(db, asset.hash);
      return bytes ? { asset, bytes } : null;
    });
    if (!found) throw new LeidraadError('row-missing', { id });
    return new Response(found.bytes, {
      headers: { 'content-type': found.asset.mediaType, 'cache-control': 'private, max-age=3600' },
    });
  });
}
