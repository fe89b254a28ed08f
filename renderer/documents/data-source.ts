import type { Connection } from '../api.ts';
import type { DataSource } from '../editor/text-data.ts';
import { callFiles, fetchFile } from '../exports/fetch-file.ts';

/** What the texts of the open project point at, as it is now. */
export function apiData(client: Connection['client'], projectKey: string): DataSource {
  return {
    live: blocks => client.live.resolve.query({ blocks: [...blocks] }),
    citations: citations => client.live.citations.query({ citations: citations.map(items => [...items]) }),
    image: id => imageAddress(projectKey, id),
  };
}

/** An address an image can be shown from; it lives as long as the window. */
export async function imageAddress(projectKey: string, id: string): Promise<string> {
  const { blob } = await fetchFile({ projectKey, route: 'images', params: { id } });
  return URL.createObjectURL(blob);
}

/** Takes an image into the project and gives its id. Throws FileRefused with the reason. */
export async function storeImage(projectKey: string, file: File): Promise<string> {
  const response = await callFiles({
    projectKey,
    route: 'images',
    params: { name: file.name },
    body: new Blob([file], { type: 'application/octet-stream' }),
  });
  const { id } = (await response.json()) as { id: string };
  return id;
}
