/** Blocks of cells on their way through the clipboard: what spreadsheets put there, and what they take. Pure. */

/** Rows of cells. Tabs part cells and line ends part rows; a cell in quotes may hold both, and doubled quotes. */
export function parseText(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const put = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (quoted) {
      if (letter === '"' && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (letter === '"') quoted = false;
      else cell += letter;
    } else if (letter === '"' && cell === '' && closes(text, at)) quoted = true;
    else if (letter === '\t') put();
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at += 1;
      put();
      rows.push([]);
    } else cell += letter;
  }
  put();
  // A spreadsheet ends its last row with a line end, which begins no row.
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

/** Whether the quote that opens here is closed where a cell can end; otherwise it is a letter like any other. */
function closes(text: string, from: number): boolean {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else return at + 1 === text.length || /[\t\r\n]/.test(text[at + 1] ?? '');
  }
  return false;
}

/** The cells of the first table in a piece of HTML, or null without one. Cells that span several are repeated as empty ones. */
export function parseHtml(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows: string[][] = [];
  const spanning = new Map<string, true>();
  [...table.rows].forEach((row, line) => {
    const cells: string[] = [];
    const skip = (): void => {
      while (spanning.has(`${line}:${cells.length}`)) cells.push('');
    };
    for (const cell of row.cells) {
      skip();
      const at = cells.length;
      cells.push(textOf(cell));
      for (let right = 1; right < cell.colSpan; right++) cells.push('');
      for (let down = 1; down < Math.min(cell.rowSpan, 1000); down++) for (let right = 0; right < cell.colSpan; right++) spanning.set(`${line + down}:${at + right}`, true);
    }
    skip();
    rows.push(cells);
  });
  return rows.length > 0 ? rows : null;
}

function textOf(cell: HTMLTableCellElement): string {
  for (const br of cell.querySelectorAll('br')) br.replaceWith('\n');
  // A line end in the source is a space, only a <br> is one; Excel writes its spaces as no-break spaces.
  return (cell.textContent ?? '').replaceAll('\u00a0', ' ').split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).join('\n').trim();
}

/** What was copied: the table of the HTML when there is one, for its cells are never ambiguous; else the text. */
export function readBlock(clipboard: { html: string; text: string }): string[][] {
  const cells = clipboard.html ? parseHtml(clipboard.html) : null;
  const rows = cells ?? parseText(clipboard.text);
  const wide = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...new Array<string>(wide - row.length).fill('')]);
}

const special = /[\t\r\n"]/;
/** Cells as spreadsheets take them from the clipboard as text. */
export const toText = (rows: string[][]): string => rows.map((row) => row.map((cell) => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\r\n');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
/** The same as a table. Cells are marked as text, so that a spreadsheet does not make a sum of a telephone number. */
export const toHtml = (rows: string[][]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td style="mso-number-format:'\\@'">${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
