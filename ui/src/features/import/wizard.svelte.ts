/** The import under way: file, choices, answers, and what was read with them. Nothing is in the workshop until `add`. */
import { ApiError, type Imported, type ImportDuplicate, type ImportReading, type ImportRow, type Pasted, type ReadFile } from '$backend';
import { ask, best, errorSentence, run, t } from '$shared';
import { ownNames } from './problem-words';
import { columnOf, factsOf, leftFor, problemKey, problemsOf, sums, type ImportKind, type Problem } from './reading';


export class Wizard {
  kind = $state<ImportKind>('delegates');
  path = $state('');
  pasted = $state.raw<Pasted | null>(null);
  sheet = $state<string | undefined>();
  headerRow = $state<number | undefined>();
  dates = $state<string | undefined>();
  into = $state('');
  columns = $state.raw<Record<number, string>>({});
  guessAnew = $state(false);
  answers = $state.raw<Record<number, Record<string, string>>>({});
  leaveOut = $state.raw<ReadonlySet<number>>(new Set());
  accepted = $state.raw<ReadonlySet<string>>(new Set());
  /** Who rows are: '' is somebody new, 'row:6' the person of row 6, else the id of a delegate. */
  same = $state.raw<Record<number, string>>({});
  /** Changes of people already there that are not taken as the reader proposes. */
  take = $state.raw<Record<number, Record<string, boolean>>>({});
  /** People who are not in the file any more, to be cancelled. */
  cancel = $state.raw<ReadonlySet<string>>(new Set());
  reading = $state.raw<ImportReading | null>(null);
  failed = $state<string | null>(null);
  busy = $state(false);
  done = $state.raw<(Imported & { rows: number[] }) | null>(null);
  /** The problem that F8 last went to. */
  current = $state<string | null>(null);

  #question = 0;

  readonly step = $derived<1 | 2 | 3>(this.done ? 3 : this.reading ? 2 : 1);
  readonly problems: Problem[] = $derived(this.reading ? problemsOf(this.reading) : []);
  /** Rows that are on the list just so: what is odd about them was settled before. */
  readonly settled = $derived(new Set((this.reading?.rows ?? []).filter((row) => row.fate === 'same').map((row) => row.row)));
  readonly open = $derived(this.problems.filter((one) => one.severity !== 'info' && !this.settled.has(one.row) && one.kind !== 'duplicate_candidate' && !this.accepted.has(problemKey(one)) && !this.leaveOut.has(one.row)));
  readonly errors = $derived(this.open.filter((one) => one.severity === 'error'));
  readonly warnings = $derived(this.open.filter((one) => one.severity === 'warning'));
  readonly duplicates: ImportDuplicate[] = $derived(this.reading?.duplicates ?? []);
  readonly changed: ImportRow[] = $derived((this.reading?.rows ?? []).filter((row) => row.changes.length > 0));
  readonly notes = $derived(this.problems.filter((one) => one.severity === 'info' && !this.leaveOut.has(one.row)));
  readonly left = $derived(leftFor(this.problems, this.accepted, this.leaveOut));
  readonly sums = $derived(sums(this.reading?.rows ?? [], this.left));

  #request(): ReadFile {
    return {
      path: this.path,
      ...(this.pasted ? { pasted: this.pasted } : {}),
      ...(this.sheet !== undefined ? { sheet: this.sheet } : {}),
      ...(this.headerRow !== undefined ? { header_row: this.headerRow } : {}),
      ...(this.dates ? { date_order: this.dates } : {}),
      ...(this.into ? { into: this.into } : {}),
      ...(Object.keys(this.columns).length > 0 ? { columns: this.columns } : {}),
      ...(this.guessAnew ? { guess_anew: true } : {}),
      ...(Object.keys(this.answers).length > 0 ? { answers: this.answers } : {}),
      ...(this.left.size > 0 ? { leave_out: [...this.left] } : {}),
      ...(Object.keys(this.same).length > 0 ? { same: this.same } : {}),
      ...(Object.keys(this.take).length > 0 ? { take: this.take } : {}),
      ...(this.cancel.size > 0 ? { cancel: [...this.cancel] } : {}),
    };
  }

  async choose(path: string, kind: ImportKind = this.kind): Promise<void> {
    this.startAgain();
    this.kind = kind;
    this.path = path;
    await this.read();
  }

  /** What another program put on the clipboard takes the place of a file. */
  async paste(pasted: Pasted): Promise<void> {
    this.startAgain();
    this.pasted = pasted;
    await this.read();
  }

  /** Answers go with the rows they were given to. */
  #forgetAnswers(): void {
    this.answers = {};
    this.leaveOut = new Set();
    this.accepted = new Set();
    this.same = {};
    this.take = {};
    this.cancel = new Set();
    this.current = null;
  }

  startAgain(): void {
    this.path = '';
    this.pasted = null;
    this.sheet = undefined;
    this.headerRow = undefined;
    this.dates = undefined;
    this.into = '';
    this.columns = {};
    this.guessAnew = false;
    this.#forgetAnswers();
    this.reading = null;
    this.failed = null;
    this.done = null;
  }

  async chooseSheet(sheet: string): Promise<void> {
    this.sheet = sheet;
    this.headerRow = undefined;
    this.columns = {};
    this.#forgetAnswers();
    await this.read();
  }

  async chooseHeaderRow(row: number): Promise<void> {
    this.headerRow = row;
    this.columns = {};
    this.#forgetAnswers();
    await this.read();
  }

  async chooseDates(order: string): Promise<void> {
    this.dates = order;
    await this.read();
  }

  async chooseDelegation(id: string): Promise<void> {
    this.into = id;
    await this.read();
  }

  async chooseColumn(index: number, field: string): Promise<void> {
    // What is remembered of this shape is a choice already: the first change keeps the rest of it.
    const next = { ...(this.reading?.remembered ? Object.fromEntries(this.reading.columns.map((column) => [column.index, column.field])) : this.columns), [index]: field };
    // A field stands in one column: the other one that had it is left out.
    for (const column of this.reading?.columns ?? []) if (field !== '' && column.index !== index && column.field === field) next[column.index] = '';
    this.columns = next;
    await this.read();
  }

  async guessColumns(): Promise<void> {
    this.columns = {};
    this.guessAnew = true;
    await this.read();
  }

  /** Reads the file with every choice made so far. The last question wins. */
  async read(): Promise<void> {
    if (!this.path && !this.pasted) return;
    const question = ++this.#question;
    this.busy = true;
    const command = this.kind === 'agenda' ? 'read_agenda_file' : 'read_delegates_file';
    try {
      const sent = this.left.size;
      let reading = await ask(command, this.#request());
      if (question !== this.#question) return;
      this.failed = null;
      ownNames.clear();
      for (const [code, label] of Object.entries(reading.own_fields)) ownNames.set(code, best(label));
      this.reading = reading;
      // What must wait for an answer is known only now, and the targets afterwards depend on it.
      if (this.left.size !== sent) {
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

  async answer(row: number, field: string, value: string): Promise<void> {
    // The name of a file that splits it is answered in the column where the problem is shown.
    const column = this.reading?.columns.find((one) => one.index === columnOf(this.reading as ImportReading, field));
    this.answers = { ...this.answers, [row]: { ...this.answers[row], [column?.field ?? field]: value } };
    await this.read();
  }

  async accept(problems: Problem[]): Promise<void> {
    this.accepted = new Set([...this.accepted, ...problems.map(problemKey)]);
    if (problems.some((one) => one.severity === 'error')) await this.read();
  }

  async leave(row: number, out: boolean): Promise<void> {
    const next = new Set(this.leaveOut);
    if (out) next.add(row);
    else next.delete(row);
    this.leaveOut = next;
    await this.read();
  }

  /** Says who rows are; undefined takes the answer back. */
  async decide(rows: ImportDuplicate[], answer: 'merge' | 'add' | undefined): Promise<void> {
    const next = { ...this.same };
    for (const one of rows) {
      if (answer === undefined) delete next[one.row];
      else next[one.row] = answer === 'add' ? '' : one.other_row !== null ? `row:${one.other_row}` : one.delegate;
    }
    this.same = next;
    await this.read();
  }

  /** Takes changes of people already there, or leaves them as they are. */
  async takeChanges(rows: ImportRow[], fields: (field: string) => boolean, taken: boolean): Promise<void> {
    const next = { ...this.take };
    for (const row of rows) {
      next[row.row] = { ...next[row.row], ...Object.fromEntries(row.changes.filter((one) => fields(one.field)).map((one) => [one.field, taken])) };
    }
    this.take = next;
    await this.read();
  }

  async cancelGone(ids: string[], out: boolean): Promise<void> {
    const next = new Set(this.cancel);
    for (const id of ids) {
      if (out) next.add(id);
      else next.delete(id);
    }
    this.cancel = next;
    await this.read();
  }

  /** Adds what is ready, as one operation that one undo takes back. */
  async add(): Promise<void> {
    const { added, updated } = this.sums;
    const waiting = new Set([...this.left, ...(this.reading?.rows ?? []).filter((row) => row.fate === 'ask').map((row) => row.row)]);
    const rows = [...waiting].filter((row) => this.reading?.rows.some((one) => one.row === row));
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
