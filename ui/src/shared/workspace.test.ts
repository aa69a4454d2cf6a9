import { useBackend } from '$backend';
import { httpBackend } from '$backend/http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage, t } from './i18n/index.svelte';
import { currentToast, dismissToast } from './toasts.svelte';
import { run, workspace } from './workspace.svelte';

/** The network answers these, one after the other; the last one stays. */
function network(...answers: { status: number; body: unknown }[]): { asked: string[] } {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return new Response(JSON.stringify(answer?.body), { status: answer?.status ?? 200 });
  });
  return { asked };
}

beforeEach(() => {
  setLanguage('en');
  useBackend(httpBackend());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  dismissToast();
});

describe('changing something', () => {
  it('change_that_is_done_offers_undo', async () => {
    const { asked } = network({ status: 200, body: {} });
    await run('remove_session', { id: 'x' }, { done: 'Session removed' });
    expect(currentToast()).toMatchObject({ text: 'Session removed', action: { label: t('action-undo') } });
    currentToast()?.action?.run();
    await vi.waitFor(() => expect(asked).toContain('/call/undo'));
  });

  it('change_that_fails_says_why_and_resolves_with_nothing', async () => {
    network({ status: 400, body: { code: 'not_found', args: {} } });
    expect(await run('remove_session', { id: 'x' }, { done: 'Session removed' })).toBeUndefined();
    expect(currentToast()).toMatchObject({ text: t('error-not-found'), tone: 'bad' });
    expect(workspace.save).toBe('saved');
    expect(workspace.busy).toBe(0);
  });

  it('full_disk_is_tried_again_until_there_is_room', async () => {
    vi.useFakeTimers();
    const full = { status: 400, body: { code: 'disk_full', args: {} } };
    const { asked } = network(full, full, { status: 200, body: {} });
    const done = run('remove_session', { id: 'x' });
    await vi.advanceTimersByTimeAsync(1);
    expect(workspace.save).toBe('retrying');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await done).toEqual({});
    expect(asked).toHaveLength(3);
    expect(workspace.save).toBe('saved');
  });
});
