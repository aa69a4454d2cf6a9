/**
 * The one door to Rust. Features call commands through this interface and know neither Tauri nor http.
 * Argument and result types are generated from the api crate into ./generated.
 */
import type { ChangedArea, Commands } from './generated';

export type { ChangedArea, Commands } from './generated';

export type CommandName = keyof Commands & string;

/** One line of the "type of file" list in a file dialog. */
export interface FileFilter {
  /** What the organiser reads, already in their language. */
  name: string;
  /** Endings without the dot. */
  extensions: string[];
}

export interface OpenQuestion {
  title: string;
  filters: FileFilter[];
}

export interface SaveQuestion extends OpenQuestion {
  /** Suggested file name, with its ending. */
  suggested: string;
}

export interface Backend {
  /** Runs one use case. Rejects with an {@link ApiError} only. */
  call<K extends CommandName>(name: K, args: Commands[K]['args']): Promise<Commands[K]['result']>;
  /** Somebody (this window, undo, another desk) changed these areas. Returns the way to stop listening. */
  onChanged(listener: (areas: ChangedArea[]) => void): () => void;
  /** Files were dropped on the window; absolute paths. */
  onDropFiles(listener: (paths: string[]) => void): () => void;
  /** A menu of the operating system was used; the id names the entry. */
  onMenu(listener: (id: string) => void): () => void;
  /** The window is about to close. */
  onCloseRequested(listener: () => void): () => void;
  /** Asks for an existing file; null when the organiser changed their mind. */
  pickOpen(question: OpenQuestion): Promise<string | null>;
  /** Asks where to write; null when the organiser changed their mind. */
  pickSave(question: SaveQuestion): Promise<string | null>;
  /** Hands a file to the program the computer uses for it. */
  openExternally(path: string): Promise<void>;
}

/** "Could not be done": a code from the api's closed list, and what the sentence about it needs. */
export class ApiError extends Error {
  readonly code: string;
  readonly args: Record<string, string | number>;

  constructor(code: string, args: Record<string, string | number> = {}) {
    super(code);
    this.name = 'ApiError';
    this.code = code;
    this.args = args;
  }

  /** Reads whatever a host rejected with; what is not ours becomes `unexpected` with its text as detail. */
  static from(thrown: unknown): ApiError {
    if (thrown instanceof ApiError) return thrown;
    if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string') {
      const args = 'args' in thrown && typeof thrown.args === 'object' && thrown.args !== null ? thrown.args : {};
      return new ApiError(thrown.code, args as Record<string, string | number>);
    }
    return new ApiError('unexpected', { detail: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}

/** A broadcast is the list of areas, alone or with the operation that changed them. */
export const areasOf = (heard: ChangedArea[] | { areas: ChangedArea[] }): ChangedArea[] => (Array.isArray(heard) ? heard : heard.areas);
