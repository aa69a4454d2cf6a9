/** What a scanner sent when it was tried, and what to say about it. Knows no component. */
import { usCharacter, type ScannerWays } from './scanner';

export interface TrialKey {
  code: string;
  key: string;
  shift: boolean;
  at: number;
}

/** All keys of one try. */
export interface Heard {
  /** Read by physical key, as the desk reads. */
  got: string;
  /** What the layout of this computer made of it. */
  typed: string;
  ended: boolean;
  /** The longest pause between two keys, in whole milliseconds. */
  slowest: number;
}

export type Verdict = 'good' | 'good-layout' | 'no-ending' | 'slow' | 'wrong';

export interface Trial extends Heard {
  verdict: Verdict;
  /** Whether the desk will understand this scanner as it is. */
  good: boolean;
  otherLayout: boolean;
}

const isEnding = (key: TrialKey): boolean => key.key === 'Enter' || key.key === 'Tab';

/** Gathers the keys of one try. */
export class TrialReader {
  #keys: TrialKey[] = [];

  get length(): number {
    return this.#keys.length;
  }

  hear(key: TrialKey): void {
    this.#keys.push(key);
  }

  /** Everything since the last time, or null when nothing was a character. */
  take(): Heard | null {
    const keys = this.#keys;
    this.#keys = [];
    let [got, typed, slowest] = ['', '', 0];
    keys.forEach((one, at) => {
      const before = keys[at - 1];
      if (before) slowest = Math.max(slowest, one.at - before.at);
      // Some hosts swallow Shift, and only the letter itself tells that it is a capital.
      const capital = one.code === `Key${one.key}`;
      got += isEnding(one) ? '' : (usCharacter(one.code, one.shift || capital) ?? '');
      if ([...one.key].length === 1) typed += one.key;
    });
    const last = keys.at(-1);
    const ended = last !== undefined && isEnding(last);
    return got || typed ? { got, typed, ended, slowest: Math.round(slowest) } : null;
  }
}

/** What came of a try, the first trouble first. */
export function judge(heard: Heard, wanted: string, ways: ScannerWays): Trial {
  const otherLayout = heard.typed !== heard.got;
  const whole = heard.got.trim() === wanted;
  const verdict: Verdict = !whole ? 'wrong' : heard.slowest > ways.gap ? 'slow' : !heard.ended && !ways.pauseEnds ? 'no-ending' : otherLayout ? 'good-layout' : 'good';
  return { ...heard, verdict, good: verdict === 'good' || verdict === 'good-layout', otherLayout };
}
