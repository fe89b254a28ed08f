import type { Connection } from '../api.ts';
import type { DataSource } from '../editor/text-data.ts';
import { fetchFile, refusalOf } from '../exports/fetch-file.ts';
import { sessionHeaders } from '../session.ts';

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
  const { blob } = await fetchFile(
    `/files/images?${new URLSearchParams({ project: projectKey, id })}`,
    projectKey,
  );
  return URL.createObjectURL(blob);
}

/** Takes an image into the project and gives its id. Throws DownloadRefused with the reason. */
export async function storeImage(projectKey: string, file: File): Promise<string> {
  const address = `/files/images?${new URLSearchParams({ project: projectKey, name: file.name })}`;
  const response = await fetch(address, {
    method: 'POST',
    headers: { ...sessionHeaders(projectKey), 'content-type': 'application/octet-stream' },
    body: file,
  });
  if (!response.ok) throw await refusalOf(response);
  const { id } = (await response.json()) as { id: string };
  return id;
}
