/**
 * Does something in the next frame once the browser has laid out the page, and before it shows it. What reads or sets scroll places there
 * costs nothing; in a handler the same lines would make the script wait for a layout of every block.
 */
export function afterLayout(element: Element | null | undefined, act: () => void): void {
  if (!element) return;
  // An observer that has just begun is always told the size once, at that very moment.
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    // The screen may be another one by the next frame.
    if (element.isConnected) act();
  });
  observer.observe(element);
}
