/** The attendance grid at work: who is shown, which cells are chosen, what a key does. Knows no component. */
import type { AttendanceColumn, AttendanceLine, AttendanceView } from '$backend';
import { ask, best, countryName, folded, run, t } from '$shared';
import { keyMark, rangeOf, readCell, type CellMark, type Range } from './marks';

export interface Spot { row: number; column: number }

export class Board {
  view = $state.raw<AttendanceView | null>(null);
  /** Id of the delegation shown alone; '*' for all. */
  group = $state('*');
  find = $state('');
  spot = $state.raw<Spot>({ row: 0, column: 0 });
  anchor = $state.raw<Spot | null>(null);
  /** Key of the period that a sheet is entered for. */
  period = $state('');

  readonly columns = $derived<AttendanceColumn[]>(this.view?.periods ?? []);
  readonly people = $derived.by<AttendanceLine[]>(() => {
    const all = this.view?.people ?? [];
    const wanted = folded(this.find.trim());
    if (!wanted && this.group === '*') return all;
    return all.filter((one) =>
      (this.group === '*' || one.group === this.group)
      && (!wanted || String(one.number) === wanted || this.#findable(one).includes(wanted)));
  });
  /** What names and organisations are found by, each folded once: five thousand of them with every letter would be felt. */
  #folded = new Map<string, string>();
  #findable(line: AttendanceLine): string {
    const text = `${line.name} ${line.organisation}`;
    const known = this.#folded.get(text) ?? folded(text);
    this.#folded.set(text, known);
    return known;
  }
  readonly range = $derived<Range>(rangeOf(this.anchor ?? this.spot, this.spot));
  readonly size = $derived((this.range.bottom - this.range.top + 1) * (this.range.right - this.range.left + 1));

  async load(): Promise<void> {
    const view = await ask('attendance', {});
    const first = this.view === null;
    this.view = view;
    if (!view.periods.some((one) => one.key === this.period)) this.period = view.now;
    if (first) this.spot = { row: 0, column: Math.max(0, view.periods.findIndex((one) => one.key === view.now)) };
    if (this.group !== '*' && !view.groups.some((one) => one.id === this.group)) this.group = '*';
    this.#keepInside();
  }

  #keepInside(): void {
    const within = (spot: Spot): Spot => ({
      row: Math.max(0, Math.min(spot.row, this.people.length - 1)),
      column: Math.max(0, Math.min(spot.column, this.columns.length - 1)),
    });
    this.spot = within(this.spot);
    if (this.anchor) this.anchor = within(this.anchor);
  }

  narrow(change: () => void): void {
    change();
    this.anchor = null;
    this.#keepInside();
  }

  go(spot: Spot, extend = false): void {
    this.anchor = extend ? (this.anchor ?? this.spot) : null;
    this.spot = spot;
    this.#keepInside();
  }

  cell(spot: Spot): CellMark {
    return readCell(this.people[spot.row]?.cells[spot.column] ?? '');
  }

  /** Does what a key says to every chosen cell; false when the key says nothing. */
  async press(key: string): Promise<boolean> {
    const wanted = keyMark(key, this.cell(this.spot));
    if (!wanted) return false;
    // Marking a range as there says of nobody that they came late, and of nobody that they did not.
    await this.set(wanted, this.range, ['p', ' ', 'enter', 'o'].includes(key.toLowerCase()));
    return true;
  }

  /** Puts the mark of the first chosen row into the rows below it, column by column. */
  async fillDown(): Promise<void> {
    const { top, bottom, left, right } = this.range;
    for (let column = left; column <= right; column++) {
      const code = readCell(this.people[top]?.cells[column] ?? '');
      await this.set(code, { top, bottom, left: column, right: column });
    }
  }

  async set(wanted: CellMark, range: Range = this.range, keep = false): Promise<void> {
    const people = this.people.slice(range.top, range.bottom + 1).map((one) => one.id);
    const periods = this.columns.slice(range.left, range.right + 1).map((one) => one.key);
    await this.mark(people, periods, wanted, keep);
  }

  async mark(people: string[], periods: string[], wanted: CellMark, keep = false): Promise<void> {
    if (people.length === 0 || periods.length === 0) return;
    const many = people.length * periods.length > 1;
    await run('mark_attendance', {
      people, periods, keep_remarks: keep, late: wanted.late, left_early: wanted.leftEarly, ...(wanted.mark ? { mark: wanted.mark } : {}),
    }, many ? { done: t('attendance-marked', { count: people.length * periods.length }) } : {});
  }

  groupName(id: string): string {
    const group = this.view?.groups.find((one) => one.id === id);
    if (!group || !id) return t('attendance-no-delegation');
    return best(group.name) || (group.country ? countryName(group.country) : t('attendance-no-delegation'));
  }
}
