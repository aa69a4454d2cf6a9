/** Texts that stand in cells without being their values: on their way to the document, or not readable and kept until somebody mends them. */
import type { CellRefusal, RefusedCell, TypedCell } from '$backend';
import { countryName, list, t } from '$shared';

export interface Mark {
  id: string;
  column: string;
  text: string;
  /** Why it could not be read; null while it is on its way. */
  reason: CellRefusal | 'not_written' | null;
  candidates: string[];
}

const key = (id: string, column: string): string => `${id}:${column}`;

export class Marks {
  #all = $state.raw<ReadonlyMap<string, Mark>>(new Map());
  /** Those that need somebody. */
  readonly refused: Mark[] = $derived([...this.#all.values()].filter((mark) => mark.reason !== null));

  of(id: string, column: string): Mark | undefined {
    return this.#all.size === 0 ? undefined : this.#all.get(key(id, column));
  }
  get any(): boolean {
    return this.#all.size > 0;
  }

  wait(cells: TypedCell[]): void {
    // Thousands at once are there before anybody has looked.
    if (cells.length > 200) return;
    const next = new Map(this.#all);
    for (const { id, column, text } of cells) next.set(key(id, column), { id, column, text, reason: null, candidates: [] });
    this.#all = next;
  }
  /** What became of cells; null when nothing could be written at all. */
  answer(cells: TypedCell[], refused: RefusedCell[] | null): void {
    const next = new Map(this.#all);
    for (const { id, column, text } of cells) {
      if (refused) next.delete(key(id, column));
      else next.set(key(id, column), { id, column, text, reason: 'not_written', candidates: [] });
    }
    for (const { id, column, text, reason, candidates } of refused ?? []) next.set(key(id, column), { id, column, text, reason, candidates });
    this.#all = next;
  }
  drop(id: string, column: string): void {
    if (!this.#all.has(key(id, column))) return;
    const next = new Map(this.#all);
    next.delete(key(id, column));
    this.#all = next;
  }
  clear(): void {
    this.#all = new Map([...this.#all].filter(([, mark]) => mark.reason === null));
  }
  keepOnly(people: ReadonlySet<string>): void {
    if ([...this.#all.values()].some((mark) => !people.has(mark.id))) this.#all = new Map([...this.#all].filter(([, mark]) => people.has(mark.id)));
  }
}

/** Why a text could not be read, and what to do. */
export function sentence(mark: Pick<Mark, 'text' | 'reason' | 'candidates'>, column: string): string {
  if (mark.reason === null) return '';
  const meant = list(mark.candidates.map(countryName));
  return t(`delegations-refused-${mark.reason.replaceAll('_', '-')}`, { text: mark.text, column, meant });
}
