/**
 * Tells a USB scanner from a person typing. A scanner is a keyboard that sends US scancodes in a burst and ends with Enter, so
 * characters are read by physical key: on a French or Arabic layout `event.key` would hold something else.
 */

/** The longest pause inside a burst, in milliseconds. Nobody types six keys in a row this fast. */
export const longestGap = 35;
/** The shortest code. */
export const shortestCode = 6;

export interface KeyHeard {
  /** Physical key, `event.code`. */
  code: string;
  shift: boolean;
  /** What the layout made of it, `event.key`; only tells capitals when the host swallowed Shift. */
  key?: string;
  /** A held key repeats as fast as a scanner sends. */
  repeat: boolean;
  /** Ctrl, Alt or Meta is down: a command, not a character. */
  command: boolean;
  /** Milliseconds on any steady clock. */
  at: number;
}

/** `start`: the first key of what may become a code. `code`: Enter came and this was scanned. */
export type ScanStep = { kind: 'none' } | { kind: 'start' } | { kind: 'more' } | { kind: 'code'; text: string };

const punctuation: Record<string, string> = {
  Minus: '-_', Equal: '=+', BracketLeft: '[{', BracketRight: ']}', Backslash: '\\|', Semicolon: ';:', Quote: '\'"', Backquote: '`~',
  Comma: ',<', Period: '.>', Slash: '/?', Space: '  ', NumpadSubtract: '--', NumpadAdd: '++', NumpadDecimal: '..', NumpadDivide: '//', NumpadMultiply: '**',
};
const shiftedDigits = ')!@#$%^&*(';

/** The character that a US keyboard puts on a physical key; null when it puts none. */
export function usCharacter(code: string, shift: boolean): string | null {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return shift ? letter : letter.toLowerCase();
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit) return shift ? (shiftedDigits[Number(digit)] ?? null) : digit;
  const pad = /^Numpad(\d)$/.exec(code)?.[1];
  if (pad) return pad;
  return punctuation[code]?.[shift ? 1 : 0] ?? null;
}

const isShift = (code: string): boolean => code === 'ShiftLeft' || code === 'ShiftRight' || code === 'CapsLock';

/** How this computer's scanner sends, where it is not the usual way. */
export interface ScannerWays {
  /** The longest pause inside a burst, in milliseconds. */
  gap: number;
  /** A pause ends a code: the scanner sends no Enter. */
  pauseEnds: boolean;
}

/** Listens to every key of the window, in order. */
export class ScanReader {
  #text = '';
  #last = Number.NEGATIVE_INFINITY;
  readonly #ways: () => ScannerWays;

  constructor(ways: () => ScannerWays = () => ({ gap: longestGap, pauseEnds: false })) {
    this.#ways = ways;
  }

  /** How many characters came in the burst that is going on; searching can wait while it grows. */
  get length(): number {
    return this.#text.length;
  }

  hear(key: KeyHeard): ScanStep {
    const within = key.at - this.#last <= this.#ways().gap && !key.repeat && !key.command;
    if (isShift(key.code)) {
      if (within) this.#last = key.at;
      return { kind: 'none' };
    }
    // Some scanners are set to end with Tab.
    if (key.code === 'Enter' || key.code === 'NumpadEnter' || key.code === 'Tab') {
      const text = this.#text.trim();
      this.forget();
      return within && text.length >= shortestCode ? { kind: 'code', text } : { kind: 'none' };
    }
    const capital = key.key !== undefined && key.code === `Key${key.key}`;
    const character = key.repeat || key.command ? null : usCharacter(key.code, key.shift || capital);
    if (character === null) {
      this.forget();
      return { kind: 'none' };
    }
    this.#last = key.at;
    this.#text = within ? this.#text + character : character;
    return { kind: within && this.#text.length > 1 ? 'more' : 'start' };
  }

  /** The code of a burst that has ended in a pause, when that is how this scanner ends. */
  paused(): ScanStep {
    const text = this.#text.trim();
    if (!this.#ways().pauseEnds || text.length < shortestCode) return { kind: 'none' };
    this.forget();
    return { kind: 'code', text };
  }

  forget(): void {
    this.#text = '';
    this.#last = Number.NEGATIVE_INFINITY;
  }
}
