/** A table on the clipboard. Spreadsheets give it as a web page and as text; both are kept, because one of them may have lost something. */
import type { Pasted } from '$backend';

/** Texts of one word are not a list: they are for the field that has the focus. */
export function pastedFrom(data: Pick<DataTransfer, 'getData'> | null): Pasted | null {
  const html = data?.getData('text/html') ?? '';
  const text = data?.getData('text/plain') ?? '';
  const isTable = /<table/i.test(html) || /[\t\n;,|]/.test(text.trim());
  return isTable ? { html: /<table/i.test(html) ? html : '', text } : null;
}
