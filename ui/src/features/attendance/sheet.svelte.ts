/** Entering a signed sheet: what was typed, what came of it, how to take it back. */
import type { SheetLikely, SheetRowEntered } from '$backend';
import { announce, ask, run, t } from '$shared';
import { readCell } from './marks';

export interface Entered extends SheetRowEntered { id: number }

/** How many lines of what was entered are shown. */
const mostShown = 60;

export class Sheet {
  text = $state('');
  /** Version printed on the sheet; '' for the list as it is. */
  version = $state('');
  /** Signatures counted on paper, as typed. */
  signed = $state('');
  entered = $state.raw<Entered[]>([]);
  /** Whom the name that was typed may mean; empty when nothing is asked. */
  likely = $state.raw<SheetLikely[]>([]);
  /** Who stands on this printing, by row number. */
  rows = $state.raw<ReadonlyMap<number, string>>(new Map());
  /** Who was entered from the sheet without a row on this printing: names written by hand. */
  byHand = $state.raw<readonly string[]>([]);
  /** Why the last line was not taken, in words. */
  problem = $state('');
  #next = 1;

  start(): void {
    this.entered = [];
    this.problem = '';
    this.text = '';
    this.signed = '';
    this.likely = [];
  }

  /** Asks who stands on the printing. */
  async load(period: string): Promise<void> {
    const { version } = this;
    const { rows, by_hand } = await ask('sheet_rows', { sheet: version, period });
    if (version !== this.version) return;
    this.rows = new Map(rows.map((one) => [one.row, one.delegate]));
    this.byHand = by_hand;
  }

  /** The name that was typed after a plus. */
  get name(): string {
    return this.text.replace(/^\s*[+＋]\s*/, '').trim();
  }

  /** Enters the line; `who` says whose name was written by hand, once that was asked. Resolves to true when it was taken. */
  async enter(period: string, who = ''): Promise<boolean> {
    const text = this.text.trim();
    if (!text) return false;
    const answer = await run('enter_sheet_line', { period, sheet: this.version, text, who });
    if (!answer) return false;
    this.likely = answer.likely;
    if (answer.likely.length > 0) {
      this.problem = '';
      announce(t('attendance-sheet-likely-said', { name: this.name, count: answer.likely.length }));
      return false;
    }
    const wrong = answer.rows.filter((row) => !row.delegate);
    if (!answer.understood) this.problem = t('attendance-sheet-not-a-line');
    else {
      const told = (['blank', 'missing', 'gone'] as const).flatMap((outcome) => {
        const rows = wrong.filter((row) => row.outcome === outcome).map((row) => row.row);
        return rows.length > 0 ? [t(`attendance-sheet-${outcome}`, { rows: rows.slice(0, 12).join(', '), count: rows.length })] : [];
      });
      this.problem = told.join(' ');
    }
    const taken = answer.rows.filter((row) => row.delegate);
    this.entered = [...taken.reverse().map((row) => ({ ...row, id: this.#next++ })), ...this.entered].slice(0, mostShown * 10);
    if (answer.understood && wrong.length === 0) this.text = '';
    if (taken.length > 0) announce(t('attendance-sheet-said', { name: taken[0]?.name ?? '', count: taken.length }));
    return taken.length > 0;
  }

  get shown(): Entered[] {
    return this.entered.slice(0, mostShown);
  }

  /** Puts cells back to what they were before they were entered here, in as few steps as there are kinds of cells. */
  async takeBack(lines: Entered[], period: string): Promise<void> {
    // Of a row entered twice, what stood there first counts.
    const before = new Map<string, string>();
    for (const line of lines) before.set(line.delegate, line.before);
    for (const code of new Set(before.values())) {
      const people = [...before].filter(([, was]) => was === code).map(([delegate]) => delegate);
      const cell = readCell(code);
      await run('mark_attendance', { people, periods: [period], late: cell.late, left_early: cell.leftEarly, ...(cell.mark ? { mark: cell.mark } : {}) });
    }
    const gone = new Set(lines.map((line) => line.id));
    this.entered = this.entered.filter((line) => !gone.has(line.id));
  }
}
