/** Chooses the host once; tests put their own in with {@link useBackend}. */
import { type Backend } from './backend';
import { httpBackend } from './http';
import { tauriBackend } from './tauri';

export * from './backend';
export type * from './generated';

let chosen: Backend | null = null;

/** True inside the desktop window, false in a browser. */
export const onDesktop = (): boolean => '__TAURI_INTERNALS__' in window;

export function backend(): Backend {
  chosen ??= onDesktop() ? tauriBackend() : httpBackend();
  return chosen;
}

export function useBackend(other: Backend): void {
  chosen = other;
}
