/** What stands in the rows of the grid, as plain values: hundreds of cells are written anew with every page that scrolls by. */
import type { AttendanceColumn, AttendanceLine } from '$backend';
import { number, percent, t } from '$shared';
import { readCell, type Range } from './marks';
import { markWords, partLong, personName } from './words';

export interface DrawnCell {
  id: string;
  css: string;
  /** Classes of the mark itself. */
  mark: string;
  /** The letter in the mark, where it is a letter. */
  letter: string;
  label: string;
  title: string | undefined;
  chosen: boolean;
}

export interface DrawnRow {
  id: string;
  row: number;
  on: boolean;
  number: string;
  name: string;
  organisation: string;
  protected: boolean;
  firstTimer: boolean;
  cells: DrawnCell[];
  attended: string;
  share: string;
  below: boolean;
}

/** What all rows have in common. Another one makes every row anew. */
export interface Ruling {
  columns: AttendanceColumn[];
  /** The period that a sheet is entered for, or empty. */
  entering: string;
  /** Share of the counted periods for the certificate, in percent. */
  rule: number;
  /** The language that words are in. */
  language: string;
}

/** Which columns of a row are chosen, and which of them has the focus. */
interface Chosen { left: number; right: number; spot: number }

/** Makes rows, and keeps those that would be made the same. */
export class RowMaker {
  #kept = new Map<string, { sameAs: string; drawn: DrawnRow }>();
  #ruling: Ruling | null = null;
  #labels = new Map<string, string>();

  rows(people: AttendanceLine[], [from, to]: [number, number], ruling: Ruling, range: Range, spot: { row: number; column: number }): DrawnRow[] {
    const last = this.#ruling;
    if (!last || last.columns !== ruling.columns || last.entering !== ruling.entering || last.rule !== ruling.rule || last.language !== ruling.language) {
      this.#kept.clear();
      this.#labels.clear();
      this.#ruling = ruling;
    }
    const now = new Map<string, { sameAs: string; drawn: DrawnRow }>();
    const drawn: DrawnRow[] = [];
    for (let row = from; row < to; row++) {
      const line = people[row];
      if (!line) break;
      const chosen = row >= range.top && row <= range.bottom ? { left: range.left, right: range.right, spot: row === spot.row ? spot.column : -1 } : null;
      const sameAs = [row, chosen ? `${chosen.left} ${chosen.right} ${chosen.spot}` : '', line.number, line.name, line.organisation, line.protected, line.first_timer, line.attended, line.entered, line.share, ...line.cells].join('\n');
      const before = this.#kept.get(line.id);
      const made = before?.sameAs === sameAs ? before : { sameAs, drawn: this.#make(line, row, ruling, chosen) };
      now.set(line.id, made);
      drawn.push(made.drawn);
    }
    this.#kept = now;
    return drawn;
  }

  #make(line: AttendanceLine, row: number, ruling: Ruling, chosen: Chosen | null): DrawnRow {
    const { columns, entering, rule } = ruling;
    const cells = columns.map((column, at): DrawnCell => {
      const code = line.cells[at] ?? '';
      const cell = readCell(code);
      const isChosen = chosen !== null && at >= chosen.left && at <= chosen.right;
      const isNow = entering === column.key;
      const css = ['cell', columns[at - 1]?.day !== column.day && 'first', isNow && 'now', !column.begun && 'later', isChosen && 'chosen', chosen?.spot === at && 'spot'];
      const mark = ['attendance-mark', cell.mark ?? 'none', isNow && 'strong', !column.begun && 'muted', cell.late && 'late', cell.leftEarly && 'left'];
      return {
        id: `attendance-${row}-${at}`,
        css: css.filter(Boolean).join(' '),
        mark: mark.filter(Boolean).join(' '),
        letter: cell.mark === 'excused' ? t('attendance-letter-excused') : cell.mark === 'absent' ? '–' : '',
        label: this.#label(column, code),
        title: cell.late || cell.leftEarly ? markWords(cell) : undefined,
        chosen: isChosen,
      };
    });
    return {
      id: line.id, row, on: chosen !== null && chosen.spot >= 0, cells,
      number: number(line.number), name: personName(line), organisation: line.protected ? t('attendance-protected') : line.organisation,
      protected: line.protected, firstTimer: line.first_timer === true,
      attended: line.entered > 0 ? t('attendance-of', { attended: line.attended, entered: line.entered }) : '',
      share: line.share === null ? '' : percent(line.share / 100),
      below: line.share !== null && line.share < rule,
    };
  }

  #label(column: AttendanceColumn, code: string): string {
    const key = `${column.key} ${code}`;
    const known = this.#labels.get(key) ?? t('attendance-cell', { period: partLong(column), mark: markWords(readCell(code)) });
    this.#labels.set(key, known);
    return known;
  }
}
