/** The browser host, for tests and development: POST /call/NAME and server-sent events from /events. */
import { ApiError, areasOf, type Backend, type ChangedArea } from './backend';

export function httpBackend(base = ''): Backend {
  let events: EventSource | null = null;
  const listeners = new Set<(areas: ChangedArea[]) => void>();

  function listenForChanges(): void {
    if (events || typeof EventSource === 'undefined') return;
    events = new EventSource(`${base}/events`);
    events.addEventListener('changed', (event) => {
      const areas = areasOf(JSON.parse((event as MessageEvent<string>).data) as ChangedArea[]);
      for (const listener of listeners) listener(areas);
    });
  }

  return {
    async call(name, args) {
      let response: Response;
      try {
        response = await fetch(`${base}/call/${name}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(args ?? {}),
        });
      } catch (thrown) {
        throw ApiError.from(thrown);
      }
      const text = await response.text();
      let answer: unknown;
      try {
        answer = text === '' ? null : JSON.parse(text);
      } catch {
        throw new ApiError('unexpected', { detail: text.slice(0, 200) });
      }
      if (!response.ok) throw ApiError.from(answer ?? new Error(`${response.status}`));
      return answer as never;
    },
    onChanged(listener) {
      listeners.add(listener);
      listenForChanges();
      return () => listeners.delete(listener);
    },
    onDropFiles(listener) {
      const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
      // Without this the browser would leave the page for the file.
      const over = (event: DragEvent): void => { if (hasFiles(event)) event.preventDefault(); };
      const drop = async (event: DragEvent): Promise<void> => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        // A browser tells no path, and the host needs one: it keeps a copy and names that.
        const paths = await Promise.all([...(event.dataTransfer?.files ?? [])].map(async (file) => {
          const response = await fetch(`${base}/dropped/${encodeURIComponent(file.name)}`, { method: 'POST', body: file });
          return (await response.json()) as string;
        }));
        if (paths.length > 0) listener(paths);
      };
      const dropped = (event: DragEvent): void => void drop(event);
      window.addEventListener('dragover', over);
      window.addEventListener('drop', dropped);
      return () => {
        window.removeEventListener('dragover', over);
        window.removeEventListener('drop', dropped);
      };
    },
    onMenu: () => () => {},
    onCloseRequested: () => () => {},
    // A browser has no file dialog that yields a path, and the host needs one: the test answers the prompt.
    pickOpen: async (question) => window.prompt(question.title) || null,
    pickSave: async (question) => window.prompt(question.title, question.suggested) || null,
    openExternally: async (path) => void window.open(`${base}/files?path=${encodeURIComponent(path)}`, '_blank'),
  };
}
