/** Texts in several languages, as titles are kept. */
import { language } from './i18n/index.svelte';

export type Texts = { [tag: string]: string | undefined };

/** The text for a reader of the screen's language: that one, else English, else whatever there is, else ''. */
export function best(texts: Texts | undefined, wanted: string = language()): string {
  if (!texts) return '';
  return texts[wanted] || texts['en'] || Object.values(texts).find((text) => text) || '';
}

/** The same texts with one changed; an empty text takes the language away. */
export function withText(texts: Texts, tag: string, text: string): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [known, value] of Object.entries(texts)) if (value) all[known] = value;
  if (text.trim()) all[tag] = text;
  else delete all[tag];
  return all;
}
