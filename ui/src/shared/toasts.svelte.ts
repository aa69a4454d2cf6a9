/** What just happened, in one line at the bottom, one at a time; and what a screen reader should say. */

export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'bad';
  action?: { label: string; run: () => void };
}

const board = $state<{ toast: Toast | null; polite: string; assertive: string }>({ toast: null, polite: '', assertive: '' });
let next = 1;

export const currentToast = (): Toast | null => board.toast;
export const announcements = (): { polite: string; assertive: string } => board;

/** Shows one line for 8 seconds (longer while it is pointed at or focused); also read aloud. */
export function toast(text: string, options: { action?: Toast['action']; tone?: Toast['tone'] } = {}): void {
  board.toast = { id: next++, text, tone: options.tone ?? 'plain', ...(options.action ? { action: options.action } : {}) };
}

export function dismissToast(id?: number): void {
  if (id === undefined || board.toast?.id === id) board.toast = null;
}

/** Says something to a screen reader without showing it. */
export function announce(text: string, how: 'polite' | 'assertive' = 'polite'): void {
  // The same words twice in a row are only read again when the text differs.
  board[how] = board[how] === text ? `${text}\u00A0` : text;
}
