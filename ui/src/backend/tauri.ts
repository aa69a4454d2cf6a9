/** The desktop host: the only file besides its neighbours here that may import Tauri. */
import { invoke } from '@tauri-apps/api/core';
import { listen, type EventCallback } from '@tauri-apps/api/event';
import { getCurrentWindow } from '@tauri-apps/api/window';
import { ApiError, areasOf, type Backend, type ChangedArea } from './backend';

/** Only what is meant for this window: another one may hold another workshop. Starts listening and returns the way to stop, also when stopping comes before the start is answered. */
function on<T>(event: string, callback: EventCallback<T>): () => void {
  const started = listen<T>(event, callback, { target: getCurrentWindow().label });
  return () => void started.then((stop) => stop());
}

export function tauriBackend(): Backend {
  const ask = async <T>(command: string, args?: Record<string, unknown>): Promise<T> => {
    try {
      return await invoke<T>(command, args);
    } catch (thrown) {
      throw ApiError.from(thrown);
    }
  };
  return {
    call: (name, args) => ask('call', { name, args }),
    onChanged: (listener) => on<ChangedArea[] | { areas: ChangedArea[] }>('changed', (event) => listener(areasOf(event.payload))),
    onDropFiles: (listener) => on<string[]>('files-dropped', (event) => listener(event.payload)),
    onMenu: (listener) => on<string>('menu', (event) => listener(event.payload)),
    onCloseRequested: (listener) => on<null>('close-requested', () => listener()),
    pickOpen: (question) => ask('pick_open', { ...question }),
    pickSave: (question) => ask('pick_save', { ...question }),
    openExternally: (path) => ask('open_externally', { path }),
  };
}
