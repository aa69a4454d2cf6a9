/** What every drag by the pointer needs. */

/** The click that follows a drag belongs to the drag. `released` says that the pointer is up already; else it comes when it is let go of. */
export function swallowClick(released: boolean): void {
  const swallow = (event: MouseEvent): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  const expect = (): void => {
    window.removeEventListener('pointerup', expect, { capture: true });
    window.removeEventListener('pointercancel', expect, { capture: true });
    // The click comes with the same event of the pointer, so a moment later there is none to wait for.
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  if (released) return expect();
  window.addEventListener('pointerup', expect, { capture: true });
  window.addEventListener('pointercancel', expect, { capture: true });
}
