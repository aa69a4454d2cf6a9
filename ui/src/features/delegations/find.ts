/** Find as you type: over every name of a person and everything that the table shows, accents, case and script marks aside. Pure. */
import type { DelegateView } from '$backend';
import type { Column } from './columns';

/** What each delegate is searched by, kept as long as the same columns and words are in use. */
export type Haystacks = WeakMap<DelegateView, string>;

/** Everything that typing looks through. A protected person is found by the real name too, and shown by the alias. */
export function searched(of: DelegateView, columns: readonly Column[], fold: (text: string) => string, kept: Haystacks): string {
  const known = kept.get(of);
  if (known !== undefined) return known;
  const names = [String(of.number), of.full_name, of.call_name, of.native_name, of.alias, of.organisation_name, of.position, of.city, of.email, of.phone, of.phone.replace(/[^\d+]/g, ''), of.country, of.diet, of.note];
  const text = fold([...names, ...columns.map((column) => column.text(of))].join('\n'));
  kept.set(of, text);
  return text;
}

/** The words that were typed, folded. */
export const wordsOf = (typed: string, fold: (text: string) => string): string[] => fold(typed).split(/\s+/).filter(Boolean);

/** Every word that was typed must be somewhere; digits alone mean the row number or a part of a phone number. */
export const matches = (haystack: string, words: readonly string[]): boolean => words.every((word) => haystack.includes(word));

export interface Part {
  text: string;
  hit: boolean;
}

/** A text cut where the typed words are, so that they can be marked. Letters keep what stands on them. */
export function marked(text: string, words: readonly string[], fold: (text: string) => string): Part[] {
  if (words.length === 0 || text === '') return [{ text, hit: false }];
  // Folding changes lengths, so every folded letter remembers where it came from; a mark belongs to its letter.
  const letters = text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  let folded = '';
  const from: number[] = [];
  letters.forEach((letter, at) => {
    const plain = /\s/.test(letter) ? ' ' : fold(letter);
    folded += plain;
    for (let step = 0; step < plain.length; step++) from.push(at);
  });
  const hit = new Array<boolean>(letters.length).fill(false);
  let any = false;
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      any = true;
      for (let step = at; step < at + word.length; step++) hit[from[step] ?? 0] = true;
    }
  }
  if (!any) return [{ text, hit: false }];
  const parts: Part[] = [];
  letters.forEach((letter, at) => {
    const last = parts.at(-1);
    if (last && last.hit === hit[at]) last.text += letter;
    else parts.push({ text: letter, hit: hit[at] ?? false });
  });
  return parts;
}
