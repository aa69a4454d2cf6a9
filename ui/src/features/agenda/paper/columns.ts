/** Columns of the agenda's lists on paper. */
import type { PrintColumn } from '$shared/printing/table-order';

const team = ['organisers', 'security'] as const;
const work = ['organisers', 'security', 'facilitators', 'donor'] as const;

export const dayColumns: PrintColumn[] = [
  { id: 'start', labelKey: 'paper-start', fixed: true },
  { id: 'end', labelKey: 'paper-end' },
  { id: 'length', labelKey: 'list-length' },
  { id: 'code', labelKey: 'list-code' },
  { id: 'title', labelKey: 'paper-session', fixed: true },
  { id: 'kind', labelKey: 'list-kind' },
  { id: 'room', labelKey: 'paper-room' },
  { id: 'leads', labelKey: 'paper-leads' },
  { id: 'languages', labelKey: 'list-languages', readers: work },
  { id: 'note', labelKey: 'list-note', readers: team },
];
/** What stands on the screen's list. */
export const usualDay = ['start', 'end', 'title', 'room', 'leads'];

/** Planned against real times. */
export const timesColumns: PrintColumn[] = [
  { id: 'code', labelKey: 'list-code' },
  { id: 'title', labelKey: 'paper-session', fixed: true },
  { id: 'start', labelKey: 'paper-start', fixed: true },
  { id: 'started', labelKey: 'list-started', fixed: true },
  { id: 'late', labelKey: 'list-minutes-late' },
  { id: 'end', labelKey: 'paper-end' },
  { id: 'ended', labelKey: 'list-ended' },
  { id: 'over', labelKey: 'list-minutes-over' },
  { id: 'room', labelKey: 'paper-room' },
];

/** A late day, before and after. */
export const lateColumns: PrintColumn[] = [
  { id: 'start', labelKey: 'paper-start', fixed: true },
  { id: 'end', labelKey: 'paper-end' },
  { id: 'title', labelKey: 'paper-session', fixed: true },
  { id: 'new_start', labelKey: 'list-new-start', fixed: true },
  { id: 'new_end', labelKey: 'list-new-end' },
  { id: 'change', labelKey: 'paper-what-is-new' },
  { id: 'room', labelKey: 'paper-room' },
];

export const clashColumns: PrintColumn[] = [
  { id: 'day', labelKey: 'list-day', fixed: true },
  { id: 'start', labelKey: 'paper-start', fixed: true },
  { id: 'title', labelKey: 'paper-session', fixed: true },
  { id: 'clash', labelKey: 'list-clash', fixed: true },
  { id: 'with', labelKey: 'list-clash-with' },
  { id: 'room', labelKey: 'paper-room' },
];
