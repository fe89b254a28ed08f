import { expect, it, vi } from 'vitest';
import { answer, registerScheme } from '../../../main/desktop/protocol.ts';

it('passes requests for the app on, bodies and headers included', async () => {
  const request = new Request('leidraad://app/api/x', {
    method: 'POST',
    body: '{"a":1}',
    headers: { 'content-type': 'application/json', range: 'bytes=0-1' },
  });
  const response = await answer(
    request,
    async got => new Response(`${await got.text()} ${got.headers.get('range')}`),
  );
  expect(await response.text()).toBe('{"a":1} bytes=0-1');
});

it('passes an empty reply through', async () => {
  const response = await answer(
    new Request('leidraad://app/x'),
    async () => new Response(null, { status: 204 }),
  );
  expect(response.status).toBe(204);
});

it('answers for no other host', async () => {
  const fetch = vi.fn();
  for (const url of ['leidraad://other/', 'leidraad://app.evil/', 'leidraad://app:1/']) {
    expect((await answer(new Request(url), fetch)).status).toBe(404);
  }
  expect(fetch).not.toHaveBeenCalled();
});

it('answers even when the app throws, and tells the page nothing about it', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const failures = [
    () => Promise.reject(new Error('secret path')),
    () => {
      throw new Error('secret path');
    },
  ];
  for (const fetch of failures) {
    const response = await answer(new Request('leidraad://app/x'), fetch);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
  }
  log.mockRestore();
});

it('asks for the four privileges and no more', () => {
  const register = vi.fn();
  registerScheme({ registerSchemesAsPrivileged: register });
  expect(register).toHaveBeenCalledExactlyOnceWith([
    {
      scheme: 'leidraad',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
});
