import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from './backend';
import { httpBackend } from './http';

afterEach(() => vi.unstubAllGlobals());

/** Answers every request of the network with this. */
function network(status: number, body: string): void {
  vi.stubGlobal('fetch', async () => new Response(body, { status }));
}

describe('http host', () => {
  it('answer_comes_back_as_it_was_sent', async () => {
    network(200, '{"done":null,"undo":null,"redo":null}');
    expect(await httpBackend().call('undo', {})).toEqual({ done: null, undo: null, redo: null });
  });

  it('refusal_becomes_an_error_with_its_code', async () => {
    network(400, '{"code":"in_use","args":{"by":"desk 2"}}');
    const error = await httpBackend().call('undo', {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'in_use', args: { by: 'desk 2' } });
  });

  it('answer_that_is_no_json_is_an_unexpected_error', async () => {
    network(500, '<html>');
    await expect(httpBackend().call('undo', {})).rejects.toMatchObject({ code: 'unexpected' });
  });

  it('host_that_is_gone_is_an_unexpected_error', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network down')));
    await expect(httpBackend().call('undo', {})).rejects.toMatchObject({ code: 'unexpected', args: { detail: 'network down' } });
  });
});
