/**
 * The small label on hover and focus. Only one is shown at a time, by the one host that the window has: a screen with hundreds of
 * buttons pays for none of them before it is wanted.
 */
import type { Attachment } from 'svelte/attachments';

export interface Tip {
  text: string;
  keys?: string | undefined;
  side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  /** Nothing is shown, for as long as this is true. */
  disabled?: boolean | undefined;
}

/** Milliseconds that the pointer rests before a label shows, and within which the next one shows at once. */
const DELAY = 450;
const SOON = 200;

let shown = $state.raw<(Tip & { over: HTMLElement }) | null>(null);
let waiting: ReturnType<typeof setTimeout> | undefined;
let gone = -Infinity;

export const shownTip = (): (Tip & { over: HTMLElement }) | null => shown;

export function hideTip(): void {
  clearTimeout(waiting);
  if (shown) gone = performance.now();
  shown = null;
}

/** Gives a control a label, asked for when it is to be shown. */
export const tooltip = (tip: () => Tip): Attachment<HTMLElement> => (over) => {
  const show = (): void => {
    const wanted = tip();
    if (!wanted.disabled && wanted.text !== '') shown = { ...wanted, over };
  };
  const enter = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    clearTimeout(waiting);
    waiting = setTimeout(show, performance.now() - gone < SOON ? 0 : DELAY);
  };
  const focus = (): void => {
    if (over.matches(':focus-visible')) show();
  };
  const leave = (): void => {
    clearTimeout(waiting);
    if (shown?.over === over) hideTip();
  };
  const heard: [string, (event: never) => void][] = [['pointerenter', enter], ['pointerleave', leave], ['pointerdown', leave], ['focus', focus], ['blur', leave], ['keydown', leave]];
  for (const [name, act] of heard) over.addEventListener(name, act as EventListener);
  return () => {
    leave();
    for (const [name, act] of heard) over.removeEventListener(name, act as EventListener);
  };
};
