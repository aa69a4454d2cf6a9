/** The small Markdown of steps: bold, italic, lists, links. Read into parts that a component draws; nothing is ever set as HTML. */

export type Part = { kind: 'text' | 'bold' | 'italic'; text: string } | { kind: 'link'; text: string; address: string };
export interface Line {
  /** A point of a list. */
  point: boolean;
  parts: Part[];
}

const marks = /\*\*(?=\S)(.+?)(?<=\S)\*\*|(?<![\p{L}\p{N}_])_(?=\S)(.+?)(?<=\S)_(?![\p{L}\p{N}_])|(?<!\*)\*(?=[^\s*])(.+?)(?<=[^\s*])\*(?!\*)|\[([^[\]]+)\]\(([^()\s]+)\)/gu;

function parts(text: string): Part[] {
  const found: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > from) found.push({ kind: 'text', text: text.slice(from, match.index) });
    if (match[1] !== undefined) found.push({ kind: 'bold', text: match[1] });
    else if (match[4] !== undefined) found.push({ kind: 'link', text: match[4], address: match[5] ?? '' });
    else found.push({ kind: 'italic', text: match[2] ?? match[3] ?? '' });
    from = match.index + match[0].length;
  }
  if (from < text.length || found.length === 0) found.push({ kind: 'text', text: text.slice(from) });
  return found;
}

/** The lines of a text. */
export function read(text: string): Line[] {
  return text.split('\n').map((line) => {
    const point = /^\s*[-*]\s+(.*)$/.exec(line);
    return { point: point !== null, parts: parts(point?.[1] ?? line) };
  });
}

/** The text with a mark put around what is chosen, or taken away where it was; and what is chosen then. */
export function marked(text: string, from: number, to: number, mark: '**' | '_'): { text: string; from: number; to: number } {
  const [before, chosen, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  if (before.endsWith(mark) && after.startsWith(mark)) {
    return { text: before.slice(0, -mark.length) + chosen + after.slice(mark.length), from: from - mark.length, to: to - mark.length };
  }
  return { text: before + mark + chosen + mark + after, from: from + mark.length, to: to + mark.length };
}
