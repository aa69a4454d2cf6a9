/** Texts in several languages, as titles are kept. */
import { language } from './i18n/index.svelte';

export type Texts = { [tag: string]: string | undefined };

/** The text for a reader of the screen's language: that one, else English, else whatever there is, else ''. */
export function best(texts: Texts | undefined, wanted: string = language()): string {
  if (!texts) return '';
  return texts[wanted] || texts['en'] || Object.values(texts).find((text) => text) || '';
}

/** The language and direction of what `best` chose, where they are not the screen's own: for the attributes of the element around it. */
export function spoken(texts: Texts | undefined, wanted: string = language()): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const text = best(texts, wanted);
  if (!texts || texts[wanted] || !text) return {};
  const tag = texts['en'] ? 'en' : (Object.entries(texts).find(([, said]) => said === text)?.[0] ?? '');
  return tag ? { lang: tag, dir: /^(ar|fa|he|ur|ps)\b/.test(tag) ? 'rtl' : 'ltr' } : {};
}

/** The same texts with one changed; an empty text takes the language away. */
export function withText(texts: Texts, tag: string, text: string): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [known, value] of Object.entries(texts)) if (value) all[known] = value;
  if (text.trim()) all[tag] = text;
  else delete all[tag];
  return all;
}
