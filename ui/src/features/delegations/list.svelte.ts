/** What the delegations screen shows and what is chosen on it: filters, order, columns, ticks, the open drawer. */
import type { DelegatePatch, DelegateView, DelegationsView } from '$backend';
import { ask, byName, folded, language, run, t } from '$shared';
import { arrange, filterCounts, type FilterId, type GroupId, type Row, type Wanted, type Words } from './arrange';
import { columnOf, columns, fixedColumns } from './columns';
import { codeWord, comes, delegationName } from './words';

const remembered = 'warsha-delegations-columns';

function rememberedColumns(): string[] | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(remembered) ?? 'null');
    return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string' && columnOf(id) !== undefined) : null;
  } catch {
    return null;
  }
}

export class List {
  view = $state.raw<DelegationsView | null>(null);
  filter = $state<FilterId>('all');
  text = $state('');
  group = $state<GroupId>('delegation');
  sort = $state.raw<Wanted['sort']>(null);
  folds = $state.raw<ReadonlySet<string>>(new Set());
  shown = $state.raw<string[]>(rememberedColumns() ?? columns.filter((column) => column.usual).map((column) => column.id));
  ticked = $state.raw<ReadonlySet<string>>(new Set());
  /** The row with the keyboard's focus, by its key. */
  current = $state<string | null>(null);
  /** The delegate in the drawer. */
  open = $state<string | null>(null);
  /** When the real details of a protected delegate were opened on this screen, by id; forgotten with the screen. */
  revealed = $state<Record<string, string>>({});

  readonly words: Words = $derived.by(() => {
    // Language decides every word below, so a switch makes a new object and empties what was kept.
    language();
    return {
      text: (of, column) => columnOf(column)?.text(of) ?? '',
      order: (of, column) => {
        const found = columnOf(column);
        return found?.order?.(of) ?? found?.text(of) ?? '';
      },
      compare: byName,
      fold: folded,
      status: (code) => codeWord('status', code),
      delegation: delegationName,
      noDelegation: t('delegations-no-delegation'),
      noOrganisation: t('delegations-no-organisation'),
      comes,
      haystacks: new WeakMap(),
    };
  });
  readonly delegates = $derived(this.view?.delegates ?? []);
  readonly counts = $derived(filterCounts(this.delegates, this.words));
  readonly rows: Row[] = $derived(
    arrange(this.delegates, this.view?.delegations ?? [], { filter: this.filter, text: this.text, group: this.group, sort: this.sort, folded: this.folds }, this.words),
  );
  readonly people = $derived(this.rows.flatMap((row) => (row.kind === 'person' ? [row.delegate] : [])));
  readonly columns = $derived(columns.filter((column) => fixedColumns.has(column.id) || this.shown.includes(column.id)));
  readonly delegate: DelegateView | null = $derived(this.delegates.find((one) => one.id === this.open) ?? null);
  readonly chosen = $derived(this.delegates.filter((one) => this.ticked.has(one.id)));

  async load(): Promise<void> {
    this.view = await ask('delegations', {});
    // Ticks on people who have gone go too.
    const there = new Set(this.view.delegates.map((one) => one.id));
    if ([...this.ticked].some((id) => !there.has(id))) this.ticked = new Set([...this.ticked].filter((id) => there.has(id)));
    if (this.open && !there.has(this.open)) this.open = null;
  }

  sortBy(column: string): void {
    if (this.sort?.column !== column) this.sort = { column, down: false };
    else this.sort = this.sort.down ? null : { column, down: true };
  }

  toggleColumn(id: string): void {
    this.shown = this.shown.includes(id) ? this.shown.filter((one) => one !== id) : [...this.shown, id];
    localStorage.setItem(remembered, JSON.stringify(this.shown));
  }

  fold(key: string, folded = !this.folds.has(key)): void {
    const next = new Set(this.folds);
    if (folded) next.add(key);
    else next.delete(key);
    this.folds = next;
  }

  #lastTick: string | null = null;

  tick(id: string, on = !this.ticked.has(id)): void {
    const next = new Set(this.ticked);
    if (on) next.add(id);
    else next.delete(id);
    this.ticked = next;
    this.#lastTick = id;
  }

  /** Ticks everything between the last tick and this row, as shown. */
  tickTo(id: string): void {
    const order = this.people.map((one) => one.id);
    const [from, to] = [order.indexOf(this.#lastTick ?? id), order.indexOf(id)];
    if (to < 0) return;
    const next = new Set(this.ticked);
    for (const one of order.slice(Math.min(from < 0 ? to : from, to), Math.max(from, to) + 1)) next.add(one);
    this.ticked = next;
    this.#lastTick = id;
  }

  tickAll(on: boolean): void {
    this.ticked = new Set(on ? this.people.map((one) => one.id) : []);
  }

  /** The neighbour of the open delegate in the table's order. */
  neighbour(by: 1 | -1): string | null {
    const at = this.people.findIndex((one) => one.id === this.open);
    return at < 0 ? null : (this.people[at + by]?.id ?? null);
  }

  /** Shows what the answer says at once; targets and counts follow when the change is broadcast. */
  #take(delegates: DelegateView[]): void {
    if (!this.view) return;
    const fresh = new Map(delegates.map((one) => [one.id, one]));
    this.view = { ...this.view, delegates: this.view.delegates.map((one) => fresh.get(one.id) ?? one) };
  }

  async edit(ids: string[], details: DelegatePatch, done?: string): Promise<boolean> {
    const answer = await run('edit_delegates', { ids, details }, done ? { done } : {});
    if (answer) this.#take(answer);
    return answer !== undefined;
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
