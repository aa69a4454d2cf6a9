/** The plan on screen: what is there, which steps are chosen, and every way to change it. */
import type { ChangePlan, PlanNotedValue, PlanStepView, PlanWhole, SessionPlanView, SkippedPlanRow, StepFields } from '$backend';
import { announce, ask, list, run, t, toast, undo } from '$shared';
import { tick } from 'svelte';
import { Drag, type Carried } from './drag.svelte';
import { firstOf, kept, rowsOf, type Row } from './rows';
import { asTable, copiedSteps, copiedType, fieldsOf, missingRooms, withoutClocks } from './table';

/** What can change, without the session that it changes in. */
export type Change = ChangePlan extends infer Any ? (Any extends unknown ? Omit<Any, 'session'> : never) : never;

export class Plan {
  view = $state.raw<SessionPlanView | null>(null);
  /** The plan as what stands beside the steps shows it: a frame later, so that a step is there before the bar and the sums that follow from it. */
  settled = $state.raw<SessionPlanView | null>(null);
  private settling = false;
  private latest: Row[] = [];
  /** The steps as the table shows them. */
  rows = $state.raw<Row[]>([]);
  /** Steps that are chosen by their number. */
  chosen = $state.raw<ReadonlySet<string>>(new Set());
  /** Where choosing with Shift begins. */
  anchor: string | null = null;
  /** The step whose details are open. */
  open = $state<string | null>(null);
  /** The step that the organiser was in last. */
  current = $state<string | null>(null);
  forParticipants = $state(false);
  /** Whether the last adding had something to say that must not be covered up. */
  said = false;
  /** What the organiser reads comments about: a step, or, with null, the whole plan; counts up when they are to be seen. */
  commentsOn = $state.raw<{ step: string | null; asked: number }>({ step: null, asked: 0 });

  /** What the pointer carries. */
  readonly drag = new Drag(this);

  constructor(readonly session: string) {}

  async load(): Promise<void> {
    this.take(await ask('session_plan', { id: this.session }));
  }

  private take(answer: SessionPlanView): void {
    const view = kept(this.view, answer);
    // The echo of one's own change says nothing new.
    if (view === this.view) return;
    const rows = kept(this.rows, rowsOf(view, this.rows));
    if (this.view === null) {
      this.settled = view;
      this.rows = rows;
    } else {
      this.rows = firstOf(rows, this.rows);
      this.settle();
    }
    this.view = view;
    this.latest = rows;
    this.labels = new Map(rows.map((row) => [row.id, row.label]));
    const there = new Set(view.steps.map((step) => step.id));
    if ([...this.chosen].some((id) => !there.has(id))) this.chosen = new Set([...this.chosen].filter((id) => there.has(id)));
    if (this.open && !there.has(this.open)) this.open = null;
    if (this.current && !there.has(this.current)) this.current = null;
  }

  /** Draws in a later frame what need not be there with the step that changed. */
  private settle(): void {
    if (this.settling) return;
    this.settling = true;
    requestAnimationFrame(() => setTimeout(() => {
      this.rows = this.latest;
      requestAnimationFrame(() => setTimeout(() => {
        this.settling = false;
        this.rows = this.latest;
        this.settled = this.view;
      }));
    }));
  }

  /** Changes the plan. Resolves with the ids of steps that are new, or undefined when it could not be done. */
  async change(change: Change, done?: string): Promise<string[] | undefined> {
    const before = new Set(this.view?.steps.map((step) => step.id));
    const view = await run('change_plan', { session: this.session, ...change } as ChangePlan, done ? { done } : {});
    if (!view) return undefined;
    // What the answer says of the change is no part of the plan.
    this.take({ ...view, noted: [] });
    this.tell(view.noted);
    return view.steps.filter((step) => !before.has(step.id)).map((step) => step.id);
  }

  /** Says which values no column could take. */
  tell(noted: PlanNotedValue[]): void {
    if (noted.length === 0) return;
    this.said = true;
    toast(t('plans-noted', { count: noted.length, values: list(noted.slice(0, 3).map((one) => `${one.label}: ${one.value}`)) }));
  }

  get steps(): PlanStepView[] {
    return this.view?.steps ?? [];
  }
  /** Steps of everybody, which have numbers. */
  get together(): PlanStepView[] {
    return this.steps.filter((step) => !step.within);
  }
  /** What number a step has, by its id: "4", or "4b2" for the second step of the second group of step 4. */
  private labels = $state.raw<ReadonlyMap<string, string>>(new Map());
  step = (id: string | null): PlanStepView | undefined => this.steps.find((step) => step.id === id);
  label = (step: { id: string }): string => this.labels.get(step.id) ?? '';

  /** Brings the comments on a step into sight. */
  readComments(step: string | null): void {
    this.commentsOn = { step, asked: this.commentsOn.asked + 1 };
  }

  edit(id: string, fields: StepFields): Promise<string[] | undefined> {
    return this.change({ change: 'edit_steps', steps: [id], fields });
  }

  /** Adds steps after one, or at the end, or as the first of the plan or of a group; the first of them gets the focus. */
  async add(steps: StepFields[], at: string | { within: string | null; branch: number } | null = null, focus = true, whole?: PlanWhole): Promise<string[]> {
    const missing = missingRooms(steps, this.view?.all_rooms ?? []);
    this.said = false;
    const place = typeof at === 'object' && at ? { first: true, branch: at.branch, ...(at.within ? { within: at.within } : {}) } : { first: false, branch: 0, ...(at ? { after: at } : {}) };
    const added = (await this.change({ change: 'add_steps', steps, ...place, ...(whole ? { whole } : {}) })) ?? [];
    if (added.length > 0 && missing.length > 0) {
      this.said = true;
      toast(t('plans-rooms-missing', { rooms: list(missing) }));
    }
    if (focus && added[0]) await this.focus(added[0], 'minutes');
    return added;
  }

  /** Puts in what comes from the library; with the steps of a whole plan comes what belongs to that. */
  async insert({ name, steps, whole }: Carried, at: string | { within: string | null; branch: number } | null = null): Promise<string[]> {
    const added = await this.add(steps, at, false, whole);
    if (added.length > 0 && !this.said) toast(t('plans-inserted', { name }), { action: takeBack() });
    return added;
  }

  /** Puts the caret into a cell of a step, or on its number. */
  async focus(id: string, cell: string): Promise<void> {
    await tick();
    const field = document.querySelector<HTMLElement>(`[data-step="${id}"] [data-cell="${cell}"]`);
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
    field?.scrollIntoView({ block: 'nearest' });
  }

  choose(id: string, how: 'only' | 'also' | 'range'): void {
    if (how === 'range' && this.anchor) {
      const ids = this.steps.map((step) => step.id);
      const [from, to] = [ids.indexOf(this.anchor), ids.indexOf(id)];
      this.chosen = new Set(ids.slice(Math.min(from, to), Math.max(from, to) + 1));
      return;
    }
    this.anchor = id;
    if (how === 'also') {
      const next = new Set(this.chosen);
      if (!next.delete(id)) next.add(id);
      this.chosen = next;
    } else this.chosen = new Set([id]);
  }

  /** The chosen steps in order; steps of groups come with the step that splits. */
  picked(): PlanStepView[] {
    return this.steps.filter((step) => this.chosen.has(step.id) || (step.within && this.chosen.has(step.within)));
  }

  async remove(ids: string[]): Promise<void> {
    const at = this.steps.findIndex((step) => ids.includes(step.id));
    await this.change({ change: 'remove_steps', steps: ids }, t('plans-removed', { count: ids.length }));
    const next = this.steps[Math.min(Math.max(at, 0), this.steps.length - 1)];
    this.chosen = new Set();
    if (next) await this.focus(next.id, 'number');
  }

  /** Moves steps one place up or down among their siblings. */
  async move(ids: string[], down: boolean): Promise<void> {
    const first = this.step(ids[0] ?? null);
    if (!first) return;
    const siblings = this.steps.filter((step) => step.within === first.within && step.branch === first.branch);
    const places = siblings.flatMap((step, at) => (ids.includes(step.id) ? [at] : []));
    const target = down ? (places.at(-1) ?? 0) + 2 : (places[0] ?? 0) - 1;
    if (target < 0 || target > siblings.length) return;
    const before = siblings[target]?.id ?? null;
    await this.change({ change: 'move_steps', steps: ids, before });
    const moved = this.step(ids[0] ?? null);
    if (moved) announce(t('plans-row', { number: this.label(moved), title: moved.title }));
  }

  /** Steps as they are made anew, with what is inside them. */
  fields(steps: PlanStepView[]): StepFields[] {
    const outer = steps.filter((step) => !step.within || !steps.some((one) => one.id === step.within));
    const { all_rooms = [], columns = [] } = this.view ?? {};
    return outer.map((step) => fieldsOf(step, all_rooms, columns, this.steps.filter((one) => one.within === step.id)));
  }

  /** Steps to be used in another place, where the clock times of this one mean nothing. */
  loose = (steps: PlanStepView[]): StepFields[] => withoutClocks(this.fields(steps));

  /** What belongs to the plan as a whole, to be used elsewhere. */
  whole(): PlanWhole | undefined {
    const view = this.view;
    return view ? { before: view.before, plan_b: view.plan_b.map((b) => ({ ...b })), spares: view.spares, columns: view.columns.map((column) => ({ ...column })) } : undefined;
  }

  copy(event: ClipboardEvent): boolean {
    const steps = this.picked();
    if (steps.length === 0 || !event.clipboardData) return false;
    const { text, html } = asTable(steps, this.view?.columns ?? [], this.view?.all_rooms ?? []);
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData(copiedType, JSON.stringify({ session: this.session, steps: this.fields(steps) }));
    event.preventDefault();
    toast(t('plans-copied', { count: steps.length }));
    return true;
  }

  /** Puts what was copied, here or in another program, into steps after one. Clock times that hold stay in the session that they are of. */
  async paste(data: DataTransfer | null, after: string | null): Promise<void> {
    const copied = copiedSteps(data?.getData(copiedType) ?? '');
    const read = copied ? null : await run('read_pasted_steps', { html: data?.getData('text/html') ?? '', text: data?.getData('text/plain') ?? '' });
    const steps = copied ? (copied.session === this.session ? copied.steps : withoutClocks(copied.steps)) : read?.steps;
    const left = leftOut(read?.skipped ?? []);
    if (!steps || steps.length === 0) {
      if (left) toast(left);
      return;
    }
    const added = await this.add(steps, after, false);
    if (added.length === 0) return;
    this.chosen = new Set(added);
    const missing = read?.steps.filter((step) => !step.minutes && !step.branches).length ?? 0;
    const notes = [left, missing > 0 ? t('plans-import-no-minutes', { count: missing }) : ''].filter(Boolean);
    if (!this.said) toast([t('plans-pasted', { count: added.length }), ...notes].join(notes.length > 0 ? '. ' : ''), { action: takeBack() });
    else if (notes.length > 0) announce(notes.join(' '));
    if (added[0]) await this.focus(added[0], 'number');
  }
}

const takeBack = (): { label: string; run: () => void } => ({ label: t('action-undo'), run: () => void undo() });

/** Which pasted rows are no steps, and why: a few by number, of many how many. */
function leftOut(skipped: SkippedPlanRow[]): string {
  if (skipped.length === 0) return '';
  const rows = skipped.slice(0, 3).map(({ row, reason }) => t('plans-pasted-row', { row, why: t(`import-skip-${reason.replaceAll('_', '-')}`) }));
  return t('plans-pasted-left', { count: skipped.length, rows: list(skipped.length > 3 ? [...rows, '…'] : rows) });
}
