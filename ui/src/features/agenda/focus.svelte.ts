/**
 * Keeps the focus on the screen when what has it goes away with a change. Near a control `data-then` names who takes over: selectors in the
 * order of preference, one a line.
 */
import { untrack } from 'svelte';

const gone = (element: Element): boolean => !element.isConnected || element.closest('[hidden]') !== null;

/** `watched` reads whatever, by changing, may take a control away; `otherwise` gives the focus to somebody when no successor is there. */
export function keepFocus(root: () => Element | null, watched: () => unknown, otherwise: () => void): void {
  let before: { element: HTMLElement; then: string[] } | null = null;
  $effect.pre(() => {
    watched();
    untrack(() => {
      const element = document.activeElement;
      const here = element instanceof HTMLElement && root()?.contains(element) ? element : null;
      before = here && { element: here, then: here.closest<HTMLElement>('[data-then]')?.dataset['then']?.split('\n') ?? [] };
    });
  });
  $effect(() => {
    watched();
    untrack(() => {
      if (!before || !gone(before.element)) return;
      const now = document.activeElement;
      if (now && now !== document.body && !gone(now)) return;
      for (const selector of before.then) {
        const next = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => !gone(one));
        if (next) return next.focus();
      }
      otherwise();
    });
  });
}
