import { LeidraadError } from '../../shared/errors.ts';
import { NEUTRAL_CHOICE } from '../../shared/templates/stored.ts';
import { addTemplate, readTemplateById } from '../commands/templates.ts';
import { slug } from '../export/formats.ts';
import { NEUTRAL_CONTENT } from '../export/template-content.ts';
import { zipTemplate } from '../export/zip-template.ts';
import { readTemplate } from '../import/template/read-template.ts';
import { MAX_TEMPLATE_BYTES, openTemplate } from '../import/template/template-files.ts';
import type { Workspace } from '../workspace.ts';
import { orRefusal, refusal } from './refusal.ts';

const MB = 1024 * 1024;

/** Names longer than this are cut; they are only shown. */
const LONGEST_NAME = 200;

export function refuseTemplate(): Response {
  return refusal(new LeidraadError('upload-too-large', { limit: MAX_TEMPLATE_BYTES / MB }));
}

/**
 * Answers `POST /files/template?project=KEY&name=FILE`, whose body is a template, with what became of it: `added` is null
 * when it has faults, and nothing is then stored.
 */
export function storeTemplate(workspace: Workspace, request: Request): Promise<Response> {
  return orRefusal(async () => {
    const query = new URL(request.url).searchParams;
    const project = workspace.get(query.get('project') ?? '');
    if (project.file.mode === 'read') throw new LeidraadError('project-read-only');
    const name = (query.get('name') ?? '').slice(0, LONGEST_NAME);
    const { content, faults, remarks } = readTemplate(
      openTemplate(new Uint8Array(await request.arrayBuffer()), name),
    );
    const added = content && project.change('templates.add', db => addTemplate(db, content)).result;
    return Response.json({
      added: added && { ...added, name: content?.template.name ?? '' },
      faults,
      remarks,
    });
  });
}

/** Answers `GET /files/template?project=KEY&id=ID|neutral` with the template as a zip. Equal ones give equal bytes. */
export function sendTemplate(workspace: Workspace, query: URLSearchParams): Promise<Response> {
  return orRefusal(() => {
    const { file } = workspace.get(query.get('project') ?? '');
    const id = query.get('id') ?? '';
    const content = id === NEUTRAL_CHOICE ? NEUTRAL_CONTENT : file.read(db => readTemplateById(db, id));
    return new Response(zipTemplate(content), {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${slug(content.template.name)}.zip"`,
        'cache-control': 'no-store',
      },
    });
  });
}
