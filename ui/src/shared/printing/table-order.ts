/** A list of the screen as an order for paper: which columns, for whom, in which language. Knows no list. */
import type { Audience, Commands } from '$backend';

export type PrintOrder = Commands['print_preview']['args'];

/** A column that may be printed. The api leaves out what a reader may not have; `readers` only keeps it from being offered. */
export interface PrintColumn {
  id: string;
  labelKey: string;
  /** The heading itself, where no message names it. */
  label?: string;
  /** Whom it may be printed for; everybody when nothing is said. */
  readers?: readonly Audience[];
  /** Printed whatever is chosen. */
  fixed?: boolean;
}

/** What was chosen in the dialog. */
export interface TableChoices {
  columns: string[];
  audience: Audience;
  paper: string;
  language: string;
}

export const mayRead = (column: PrintColumn, audience: Audience): boolean => column.readers?.includes(audience) ?? true;

/** The order of a list; `choices` are its own: which list, which rows, what it is narrowed to. */
export function tableOrder(chosen: TableChoices, choices: Record<string, string>, days: number[] = []): PrintOrder {
  return {
    artefact: 'table',
    languages: [chosen.language],
    side_by_side: false,
    audience: chosen.audience,
    paper: chosen.paper,
    days,
    notes: false,
    large_print: false,
    mono: false,
    save_ink: false,
    fold: '',
    cut_marks: false,
    copies: 1,
    choices: { ...choices, columns: chosen.columns.join(',') },
  };
}
