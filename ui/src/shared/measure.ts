/** Sizes of what the browser has drawn, asked for without making it draw once more. */

let known: { text: string; scale: number } | null = null;

/**
 * How much larger than designed the text is; pointers and panes are measured in real pixels. Asked once for every text size: reading a computed
 * style has the browser work out the styles of the whole page first.
 */
export function rootScale(): number {
  const { documentElement: root } = document;
  const text = `${root.dataset['text'] ?? ''} ${root.dataset['desk'] ?? ''}`;
  if (known === null || known.text !== text) known = { text, scale: parseFloat(getComputedStyle(root).fontSize) / 16 || 1 };
  return known.scale;
}

/** Tells the inner size of an element, in whole pixels, each time the browser has laid it out anew. Attach it with `{@attach sized(tell)}`. */
export function sized(tell: (width: number, height: number) => void): (element: Element) => () => void {
  return (element) => {
    const observer = new ResizeObserver((entries) => {
      const box = entries.at(-1)?.contentRect;
      if (box) tell(Math.round(box.width), Math.round(box.height));
    });
    observer.observe(element);
    return () => observer.disconnect();
  };
}
