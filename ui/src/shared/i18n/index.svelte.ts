/**
 * Words. `t('key', { args })` reads the Fluent files of ui/locales and follows the chosen language by itself
 * wherever it is called from a template, `$derived` or `$effect`. Keys are checked by `npm run words`.
 */
import { ApiError } from '$backend';
import { bundleFor, languages, type Digits, type Language } from './locales';

export { languages, type Digits, type Language } from './locales';

const chosen = $state<{ language: Language; digits: Digits }>({ language: firstLanguage(), digits: 'latin' });

function firstLanguage(): Language {
  const wanted = typeof navigator === 'undefined' ? 'en' : navigator.language.slice(0, 2);
  return languages.some((l) => l.code === wanted) ? (wanted as Language) : 'en';
}

export type Args = Record<string, string | number>;

export const language = (): Language => chosen.language;
export const digits = (): Digits => chosen.digits;
export const direction = (): 'ltr' | 'rtl' => languages.find((l) => l.code === chosen.language)?.dir ?? 'ltr';

/** Switches every word on screen and the reading direction. */
export function setLanguage(code: Language, digitStyle: Digits = chosen.digits): void {
  chosen.language = code;
  chosen.digits = digitStyle;
  document.documentElement.lang = code;
  document.documentElement.dir = direction();
}

/** True when the language, or English behind it, has words for this key. */
export function has(key: string): boolean {
  return lookUp(key, chosen.language) !== null || lookUp(key, 'en') !== null;
}

/** The words for a key; English stands in for a gap, and the key itself shows a mistake instead of hiding it. */
export function t(key: string, args?: Args): string {
  return lookUp(key, chosen.language, args) ?? lookUp(key, 'en', args) ?? key;
}

/** The sentence for something that could not be done. */
export function errorSentence(thrown: unknown): string {
  const error = ApiError.from(thrown);
  const key = `error-${error.code.replaceAll('_', '-')}`;
  return has(key) ? t(key, { detail: '', ...error.args }) : t('error-unexpected', { detail: error.code, ...error.args });
}

/** What undo calls an operation: the `operation-<name>` line, or a plain word when a newer file has unknown ones. */
export function operationName(operation: string, args?: Args): string {
  const key = `operation-${operation.replaceAll('_', '-')}`;
  // A change to something without a name of its own: "adding of a session".
  if (!args?.['subject'] && has(`${key}.plain`)) return t(`${key}.plain`);
  return has(key) ? t(key, args) : t('operation-unknown');
}

function lookUp(key: string, code: Language, args?: Args): string | null {
  const [id, attribute] = key.split('.') as [string, string | undefined];
  const bundle = bundleFor(code, code === chosen.language ? chosen.digits : 'latin');
  const message = bundle.getMessage(id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  return pattern ? bundle.formatPattern(pattern, args, []) : null;
}
