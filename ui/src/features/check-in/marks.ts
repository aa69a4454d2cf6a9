/** Splits a name into the parts that matched what was typed and those that did not. */

export interface NamePart {
  text: string;
  marked: boolean;
}

/** `marks` holds first character and length, counted in characters (code points), as the api counts. */
export function nameParts(name: string, marks: [number, number][]): NamePart[] {
  const characters = [...name];
  const hit = new Array<boolean>(characters.length).fill(false);
  for (const [start, length] of marks) {
    for (let at = Math.max(0, start); at < Math.min(characters.length, start + length); at++) hit[at] = true;
  }
  const parts: NamePart[] = [];
  characters.forEach((character, at) => {
    const last = parts.at(-1);
    const marked = hit[at] ?? false;
    if (last && last.marked === marked) last.text += character;
    else parts.push({ text: character, marked });
  });
  return parts;
}
