/** What the delegations screen shows and what is chosen on it: view, filters, order, columns, the current cell, ticks, the open drawer. */
import type { CellsRead, ColumnFilter, DelegatePatch, DelegateView, DelegationsView, SavedView, ShownColumn, SortBy, TypedCell } from '$backend';
import { ask, byName, folded, language, openWorkshop, run, t, toast, undo } from '$shared';
import { arrange, ranksOf, sorted, type Ranks, type Row, type Words } from './arrange';
import { rangeOf, type Range } from './cells';
import { columnsOf, fixedColumns, type Column, type OwnColumns } from './columns';
import { filterCounts, judge, quickFilters, sameFilter, withFilter, type FilterId } from './filters';
import { matches, searched, wordsOf, type Haystacks } from './find';
import { Marks } from './marks.svelte';
import { keptSame } from './same';
import { builtIn, fromSaved, isView, moved, remember, remembered, toSaved, usualColumns, type Look, type View } from './views';

export const personRowId = (id: string): string => `person:${id}`;

export class List {
  view = $state.raw<DelegationsView | null>(null);
  text = $state('');
  group = $state('delegation');
  sort = $state.raw<SortBy[]>([]);
  filters = $state.raw<ColumnFilter[]>([]);
  layout = $state.raw<ShownColumn[]>(usualColumns());
  /** The view that was chosen last, and those that can be. */
  viewId = $state('all');
  saved = $state.raw<SavedView[]>([]);
  folds = $state.raw<ReadonlySet<string>>(new Set());
  ticked = $state.raw<ReadonlySet<string>>(new Set());
  /** The row with the keyboard's focus, by its key ("head" for the headings), and the column in it. */
  current = $state<string | null>(null);
  column = $state('number');
  /** The other corner of the chosen cells, when there are several. */
  anchor = $state.raw<{ row: string; column: string } | null>(null);
  /** The cell that is being typed into, and with what typing began; null to begin with what stands there. */
  editing = $state.raw<{ id: string; column: string; typed: string | null } | null>(null);
  /** The delegate in the drawer. */
  open = $state<string | null>(null);
  /** When the real details of a protected delegate were opened on this screen, by id; forgotten with the screen. */
  revealed = $state<Record<string, string>>({});
  readonly marks = new Marks();
  readonly #workshop = openWorkshop()?.id ?? '';

  constructor() {
    const left = remembered(this.#workshop);
    if (!left) return;
    this.group = left.look.group;
    this.sort = left.look.sort;
    this.layout = left.look.columns;
  }

  readonly #own = $derived(JSON.stringify({ fields: this.view?.own_fields ?? [], undescribed: this.view?.undescribed_fields ?? [] } satisfies OwnColumns));
  /** Every column there is, shown or not, by its id. Languages change what they say, so a switch makes new ones. */
  readonly known: ReadonlyMap<string, Column> = $derived.by(() => {
    language();
    return new Map(columnsOf(JSON.parse(this.#own) as OwnColumns, () => this.view).map((column) => [column.id, column]));
  });
  readonly words: Words = $derived.by(() => {
    const known = this.known;
    return {
      columns: known, compare: byName, fold: folded,
      none: (column) => (column === 'delegation' ? t('delegations-no-delegation') : column === 'organisation' ? t('delegations-no-organisation') : t('delegations-no-value', { column: known.get(column)?.label() ?? column })),
    };
  });
  readonly columns: Column[] = $derived.by(() => {
    const chosen = this.layout.map((shown) => shown.column).filter((id) => !fixedColumns.has(id));
    return [...fixedColumns, ...chosen].flatMap((id) => this.known.get(id) ?? []);
  });
  readonly widths: ReadonlyMap<string, number> = $derived(new Map(this.layout.flatMap(({ column, width }) => (width === null ? [] : [[column, width]]))));

  readonly delegates = $derived(this.view?.delegates ?? []);
  readonly #shownIds = $derived(this.columns.map((column) => column.id).join());
  readonly #haystacks: { columns: Column[]; kept: Haystacks } = $derived.by(() => {
    void this.#shownIds;
    return { columns: this.columns, kept: new WeakMap() };
  });
  /** The words that are looked for, folded. */
  readonly finding = $derived(wordsOf(this.text, folded));
  readonly #judged = $derived.by(() => {
    const [finding, { columns, kept }] = [this.finding, this.#haystacks];
    return judge(this.delegates, this.filters, this.known, folded, finding.length === 0 ? undefined : (of) => matches(searched(of, columns, folded, kept), finding));
  });
  readonly counts = $derived(filterCounts(this.#judged, this.delegates.length, this.known));
  readonly #ranks = new Map<string, { words: Words; ranks: Ranks }>();
  readonly #sorted = $derived(sorted(this.#judged.kept, this.sort, this.words, (column) => this.#ranksOf(column)));
  readonly rows: Row[] = $derived(arrange(this.#sorted, this.view?.delegations ?? [], this.group, this.folds, this.words));
  readonly people = $derived(this.rows.flatMap((row) => (row.kind === 'person' ? [row.delegate] : [])));
  readonly places: ReadonlyMap<string, number> = $derived(new Map(this.people.map((one, at) => [one.id, at])));
  readonly delegate: DelegateView | null = $derived(this.delegates.find((one) => one.id === this.open) ?? null);
  readonly chosen = $derived(this.ticked.size === 0 ? [] : this.delegates.filter((one) => this.ticked.has(one.id)));

  /** The columns on their way to a filter: those that would show the same people as now, each under the filters of the others. */
  get judged() {
    return this.#judged;
  }

  #ranksOf(column: Column): Ranks {
    const order = column.order ?? column.text;
    const kept = this.#ranks.get(column.id);
    if (kept?.words === this.words && this.delegates.every((of) => kept.ranks.has(order(of)))) return kept.ranks;
    const ranks = ranksOf(this.delegates, column, this.words.compare);
    this.#ranks.set(column.id, { words: this.words, ranks });
    return ranks;
  }

  async load(): Promise<void> {
    const fresh = await ask('delegations', {});
    this.view = { ...fresh, delegates: keptSame(this.delegates, fresh.delegates) };
    // Ticks on people who have gone go too.
    const there = new Set(this.view.delegates.map((one) => one.id));
    if ([...this.ticked].some((id) => !there.has(id))) this.ticked = new Set([...this.ticked].filter((id) => there.has(id)));
    if (this.open && !there.has(this.open)) this.open = null;
    this.marks.keepOnly(there);
    this.#prepareFinding();
  }

  /** Folds what people are found by while nobody waits for it, a little at a time, so that the first letter typed finds at once. */
  #prepareFinding(from = 0): void {
    clearTimeout(this.#preparing);
    if (this.delegates.length <= 500 || from >= this.delegates.length) return;
    this.#preparing = window.setTimeout(() => {
      const { columns, kept } = this.#haystacks;
      for (const of of this.delegates.slice(from, from + 250)) searched(of, columns, folded, kept);
      this.#prepareFinding(from + 250);
    }, from === 0 ? 250 : 16);
  }
  #preparing = 0;

  // ---- Views

  readonly look: Look = $derived({ group: this.group, sort: this.sort, filters: this.filters, columns: this.layout });
  readonly views: View[] = $derived([...builtIn, ...this.saved.map(fromSaved)]);
  readonly chosenView: View = $derived(this.views.find((view) => view.id === this.viewId) ?? (builtIn[0] as View));
  readonly changed = $derived(!isView(this.look, this.chosenView));

  async loadViews(): Promise<void> {
    this.saved = await ask('saved_views', {});
  }
  rememberLook(): void {
    remember(this.#workshop, this.look, this.viewId);
  }
  show(view: View): void {
    this.viewId = view.id;
    this.group = view.group;
    this.sort = view.sort;
    this.filters = view.filters;
    this.layout = view.columns;
    this.text = '';
    this.anchor = null;
    if (this.columns.every((column) => column.id !== this.column)) this.column = 'number';
  }
  /** Saves the list as it looks: anew under a name, or over a view that is there. */
  async saveView(name: string, id = ''): Promise<void> {
    const kept = await run('put_saved_view', toSaved(id, name, this.look), { done: t(id ? 'delegations-done-view-updated' : 'delegations-done-view-saved', { name }) });
    if (!kept) return;
    this.saved = id ? this.saved.map((view) => (view.id === id ? kept : view)) : [...this.saved, kept];
    this.viewId = kept.id;
  }
  async renameView(view: View, name: string): Promise<void> {
    const kept = await run('put_saved_view', toSaved(view.id, name, view), { done: t('delegations-done-view-renamed', { name }) });
    if (kept) this.saved = this.saved.map((one) => (one.id === kept.id ? kept : one));
  }
  async removeView(view: View): Promise<void> {
    if ((await run('remove_saved_view', { id: view.id }, { done: t('delegations-done-view-removed', { name: view.name }) })) === undefined) return;
    this.saved = this.saved.filter((one) => one.id !== view.id);
    this.viewId = 'all';
  }

  // ---- What is shown, and in which order

  /** The chip at the top that is on, for those who send the organiser here. */
  get filter(): FilterId {
    return (Object.keys(quickFilters) as Exclude<FilterId, 'all'>[]).find((id) => this.isOn(id)) ?? 'all';
  }
  set filter(id: FilterId) {
    this.filters = id === 'all' ? [] : withFilter([], quickFilters[id] ?? quickFilters.missing);
  }
  isOn(id: Exclude<FilterId, 'all'>): boolean {
    return this.filters.some((filter) => sameFilter(filter, quickFilters[id]));
  }
  toggle(id: FilterId): void {
    if (id === 'all') this.filters = [];
    else if (this.isOn(id)) this.filters = this.filters.filter((filter) => filter.column !== quickFilters[id].column);
    else this.narrow(quickFilters[id]);
  }
  narrow(filter: ColumnFilter): void {
    this.filters = withFilter(this.filters, filter);
  }

  /** Sorts by a column alone, or by it after those that are there. A third time ends it. */
  sortBy(column: string, more = false): void {
    const now = this.sort.find((key) => key.column === column);
    const next = !now ? { column, down: false } : now.down ? null : { column, down: true };
    const others = this.sort.filter((key) => key.column !== column);
    if (!more) this.sort = next ? [next] : [];
    else if (now && next) this.sort = this.sort.map((key) => (key.column === column ? next : key));
    else this.sort = next ? [...others, next] : others;
  }

  toggleColumn(id: string): void {
    const shown = this.layout.some((one) => one.column === id);
    this.layout = shown ? this.layout.filter((one) => one.column !== id) : [...this.layout, { column: id, width: null }];
    if (shown && this.column === id) this.column = 'name';
  }
  /** Puts a column where another stands; `by` counts in columns that can move. */
  moveColumn(id: string, to: number): void {
    const fixed = this.layout.filter((one) => fixedColumns.has(one.column));
    const shown = this.layout.filter((one) => !fixedColumns.has(one.column) && this.known.has(one.column));
    this.layout = [...fixed, ...moved(shown, id, to)];
  }
  placeOf(id: string): number {
    return this.columns.filter((column) => !fixedColumns.has(column.id)).findIndex((column) => column.id === id);
  }
  setWidths(widths: ReadonlyMap<string, number | null>): void {
    const wide = (id: string, before: number | null): number | null => {
      const next = widths.get(id);
      return next === undefined ? before : next === null ? null : Math.round(Math.max(40, Math.min(1200, next)));
    };
    const layout = this.layout.map(({ column, width }) => ({ column, width: wide(column, width) }));
    for (const id of fixedColumns) if (widths.has(id) && !layout.some((one) => one.column === id)) layout.unshift({ column: id, width: wide(id, null) });
    this.layout = layout;
  }
  resetColumns(): void {
    this.layout = this.chosenView.columns.map(({ column }) => ({ column, width: null }));
    if (this.columns.every((column) => column.id !== this.column)) this.column = 'name';
  }

  fold(key: string, folded = !this.folds.has(key)): void {
    const next = new Set(this.folds);
    if (folded) next.add(key);
    else next.delete(key);
    this.folds = next;
  }
  foldAll(folded: boolean): void {
    this.folds = new Set(folded ? this.rows.flatMap((row) => (row.kind === 'group' ? [row.key] : [])) : []);
  }

  // ---- Ticks

  #lastTick: string | null = null;

  tick(id: string, on = !this.ticked.has(id)): void {
    this.tickSeveral([id], on);
    this.#lastTick = id;
  }
  tickSeveral(ids: string[], on: boolean): void {
    const next = new Set(this.ticked);
    for (const id of ids) if (on) next.add(id); else next.delete(id);
    this.ticked = next;
  }
  /** Ticks everything between the last tick and this row, as shown. */
  tickTo(id: string): void {
    const order = this.people.map((one) => one.id);
    const [from, to] = [order.indexOf(this.#lastTick ?? id), order.indexOf(id)];
    if (to < 0) return;
    this.tickSeveral(order.slice(Math.min(from < 0 ? to : from, to), Math.max(from, to) + 1), true);
    this.#lastTick = id;
  }
  tickAll(on: boolean): void {
    this.ticked = new Set(on ? this.#sorted.map((one) => one.id) : []);
  }

  // ---- Cells

  /** The chosen cells: from the anchor to the current one. Null on a heading or a group. */
  readonly range: Range | null = $derived.by(() => {
    const at = (row: string | null | undefined, column: string): { row: number; column: number } | null => {
      const place = row?.startsWith('person:') ? this.places.get(row.slice(7)) : undefined;
      const across = this.columns.findIndex((one) => one.id === column);
      return place === undefined || across < 0 ? null : { row: place, column: across };
    };
    const here = at(this.current, this.column);
    return here && rangeOf(this.anchor ? (at(this.anchor.row, this.anchor.column) ?? here) : here, here);
  });

  /** The neighbour of the open delegate in the table's order. */
  neighbour(by: 1 | -1): string | null {
    const at = this.people.findIndex((one) => one.id === this.open);
    return at < 0 ? null : (this.people[at + by]?.id ?? null);
  }

  /** Shows what the answer says at once; targets and counts follow when the change is broadcast. */
  #take(delegates: DelegateView[]): void {
    if (!this.view || delegates.length === 0) return;
    const fresh = new Map(delegates.map((one) => [one.id, one]));
    this.view = { ...this.view, delegates: this.view.delegates.map((one) => fresh.get(one.id) ?? one) };
  }

  async edit(ids: string[], details: DelegatePatch, done?: string): Promise<boolean> {
    const answer = await run('edit_delegates', { ids, details }, done ? { done } : {});
    if (answer) this.#take(answer);
    return answer !== undefined;
  }

  /** Writes cells as they were typed, in one step. What cannot be read stays in its cell, marked; `done` says what was done. */
  async write(cells: TypedCell[], done?: (read: CellsRead) => string): Promise<CellsRead | undefined> {
    if (cells.length === 0) return undefined;
    this.marks.wait(cells);
    const read = await run('write_cells', { cells, preview: false });
    this.marks.answer(cells, read?.refused ?? null);
    if (!read) return undefined;
    this.#take(read.delegates);
    if (done && read.changed > 0) toast(done(read), { action: { label: t('action-undo'), run: () => void undo() } });
    return read;
  }

  async remove(ids: string[], done: string): Promise<boolean> {
    const answer = await run('remove_delegates', { ids }, { done });
    if (answer === undefined || !this.view) return false;
    const gone = new Set(ids);
    this.view = { ...this.view, delegates: this.view.delegates.filter((one) => !gone.has(one.id)) };
    this.ticked = new Set([...this.ticked].filter((id) => !gone.has(id)));
    return true;
  }
}
