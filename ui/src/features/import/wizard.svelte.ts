/** The import under way: file, choices, answers, and what was read with them. Nothing is in the workshop until `add`. */
import { ApiError, type Imported, type ImportReading, type ReadFile } from '$backend';
import { ask, errorSentence, run, t } from '$shared';
import { columnOf, factsOf, leftFor, problemKey, problemsOf, sums, type ImportKind, type Problem } from './reading';

/** Above this many rows a choice does not lead to a new reading at once: the sums follow without it. */
const readAgainUpTo = 2000;

export class Wizard {
  kind = $state<ImportKind>('delegates');
  path = $state('');
  sheet = $state<string | undefined>();
  columns = $state.raw<Record<number, string>>({});
  answers = $state.raw<Record<number, Record<string, string>>>({});
  leaveOut = $state.raw<ReadonlySet<number>>(new Set());
  accepted = $state.raw<ReadonlySet<string>>(new Set());
  reading = $state.raw<ImportReading | null>(null);
  failed = $state<string | null>(null);
  busy = $state(false);
  done = $state.raw<(Imported & { rows: number[] }) | null>(null);
  /** The problem that F8 last went to. */
  current = $state<string | null>(null);

  #question = 0;

  readonly step = $derived<1 | 2 | 3>(this.done ? 3 : this.reading ? 2 : 1);
  readonly problems: Problem[] = $derived(this.reading ? problemsOf(this.reading) : []);
  readonly open = $derived(this.problems.filter((one) => one.severity !== 'info' && !this.accepted.has(problemKey(one)) && !this.leaveOut.has(one.row)));
  readonly errors = $derived(this.open.filter((one) => one.severity === 'error'));
  readonly warnings = $derived(this.open.filter((one) => one.severity === 'warning' && one.kind !== 'duplicate_candidate'));
  readonly duplicates = $derived(this.open.filter((one) => one.kind === 'duplicate_candidate'));
  readonly notes = $derived(this.problems.filter((one) => one.severity === 'info' && !this.leaveOut.has(one.row)));
  readonly left = $derived(leftFor(this.problems, this.accepted, this.leaveOut));
  readonly sums = $derived(sums(this.reading?.rows ?? [], this.left));

  #request(): ReadFile {
    return {
      path: this.path,
      ...(this.sheet ? { sheet: this.sheet } : {}),
      ...(Object.keys(this.columns).length > 0 ? { columns: this.columns } : {}),
      ...(Object.keys(this.answers).length > 0 ? { answers: this.answers } : {}),
      ...(this.left.size > 0 ? { leave_out: [...this.left] } : {}),
    };
  }

  async choose(path: string, kind: ImportKind = this.kind): Promise<void> {
    this.kind = kind;
    this.path = path;
    this.sheet = undefined;
    this.#forget();
    await this.read();
  }

  #forget(): void {
    this.columns = {};
    this.answers = {};
    this.leaveOut = new Set();
    this.accepted = new Set();
    this.reading = null;
    this.failed = null;
    this.done = null;
    this.current = null;
  }

  startAgain(): void {
    this.path = '';
    this.sheet = undefined;
    this.#forget();
  }

  async chooseSheet(sheet: string): Promise<void> {
    this.sheet = sheet;
    this.columns = {};
    this.answers = {};
    this.accepted = new Set();
    this.leaveOut = new Set();
    await this.read();
  }

  async chooseColumn(index: number, field: string): Promise<void> {
    // A field stands in one column: the other one that had it is left out.
    const next = { ...this.columns, [index]: field };
    for (const column of this.reading?.columns ?? []) if (field !== '' && column.index !== index && column.field === field) next[column.index] = '';
    this.columns = next;
    await this.read();
  }

  /** Reads the file with every choice made so far. The last question wins. */
  async read(): Promise<void> {
    if (!this.path) return;
    const question = ++this.#question;
    this.busy = true;
    const command = this.kind === 'agenda' ? 'read_agenda_file' : 'read_delegates_file';
    try {
      const sent = this.left.size;
      let reading = await ask(command, this.#request());
      if (question !== this.#question) return;
      this.failed = null;
      this.reading = reading;
      // What must wait for an answer is known only now, and the targets afterwards depend on it.
      if (this.left.size !== sent && reading.rows.length <= readAgainUpTo) {
        reading = await ask(command, this.#request());
        if (question !== this.#question) return;
        this.reading = reading;
      }
    } catch (thrown) {
      if (question !== this.#question) return;
      // A choice that cannot be read is taken back in words; what was read before stays on screen.
      this.failed = errorSentence(ApiError.from(thrown));
    } finally {
      if (question === this.#question) this.busy = false;
    }
  }

  async #readIfSmall(): Promise<void> {
    if ((this.reading?.rows.length ?? 0) <= readAgainUpTo) await this.read();
  }

  async answer(row: number, field: string, value: string): Promise<void> {
    // The name of a file that splits it is answered in the column where the problem is shown.
    const column = this.reading?.columns.find((one) => one.index === columnOf(this.reading as ImportReading, field));
    this.answers = { ...this.answers, [row]: { ...this.answers[row], [column?.field ?? field]: value } };
    await this.read();
  }

  async accept(problems: Problem[]): Promise<void> {
    this.accepted = new Set([...this.accepted, ...problems.map(problemKey)]);
    if (problems.some((one) => one.severity === 'error')) await this.#readIfSmall();
  }

  async leave(row: number, out: boolean): Promise<void> {
    const next = new Set(this.leaveOut);
    if (out) next.add(row);
    else next.delete(row);
    this.leaveOut = next;
    await this.#readIfSmall();
  }

  /** Adds what is ready, as one operation that one undo takes back. */
  async add(): Promise<void> {
    const { added, updated } = this.sums;
    const rows = [...this.left].filter((row) => this.reading?.rows.some((one) => one.row === row));
    this.busy = true;
    const done = await run(this.kind === 'agenda' ? 'import_agenda' : 'import_delegates', this.#request(), {
      done: t(this.kind === 'agenda' ? 'import-done-agenda' : 'import-done-delegates', { added, updated }),
    });
    this.busy = false;
    if (done) this.done = { ...done, rows };
  }

  /** "day first", "month first" when the reader had to decide. */
  get dateOrder(): string {
    return this.reading ? (factsOf(this.reading).date_order ?? '') : '';
  }
}
