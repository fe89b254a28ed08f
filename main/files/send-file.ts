import { LANGUAGES, type Language } from '../../shared/project.ts';
import type { ExportedFile } from '../export/formats.ts';
import { namedFailure } from './named-failure.ts';

/** Answers with the file `make` returns, or with 422 and the error as JSON when it throws a LeidraadError. */
export async function sendFile(make: () => ExportedFile | Promise<ExportedFile>): Promise<Response> {
  try {
    const { bytes, mediaType, fileName } = await make();
    return new Response(bytes, {
      headers: {
        'content-type': mediaType,
        'content-length': String(bytes.length),
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    return namedFailure(error);
  }
}

/** The language asked for in an address, when it is one of ours. */
export function languageOf(query: URLSearchParams): Language | undefined {
  return LANGUAGES.find(known => known === query.get('language'));
}
