import { describe, expect, it } from 'vitest';
import { longestGap, ScanReader, usCharacter, type KeyHeard, type ScanStep } from './scanner';

const plain = (code: string, at: number, more: Partial<KeyHeard> = {}): KeyHeard => ({ code, at, shift: false, repeat: false, command: false, ...more });

/** The keys of a text as a scanner sends them: Shift down, key, each `gap` milliseconds apart. */
function keysOf(text: string, gap: number, from = 1000): KeyHeard[] {
  let at = from;
  const keys: KeyHeard[] = [];
  for (const character of text) {
    const upper = /[A-Z]/.test(character);
    if (upper) keys.push(plain('ShiftLeft', (at += gap)));
    const code = /\d/.test(character) ? `Digit${character}` : character === '-' ? 'Minus' : `Key${character.toUpperCase()}`;
    keys.push(plain(code, (at += gap), { shift: upper }));
  }
  return keys;
}
function hearAll(reader: ScanReader, keys: KeyHeard[]): ScanStep {
  let last: ScanStep = { kind: 'none' };
  for (const key of keys) last = reader.hear(key);
  return last;
}
const enterAfter = (keys: KeyHeard[], gap: number): KeyHeard => plain('Enter', (keys.at(-1)?.at ?? 0) + gap);

describe('scanner', () => {
  it('a burst that ends with Enter is a code, read by physical key', () => {
    const keys = keysOf('W26-0011-4HVC', 4);
    const reader = new ScanReader();
    hearAll(reader, keys);
    expect(reader.hear(enterAfter(keys, 4))).toEqual({ kind: 'code', text: 'W26-0011-4HVC' });
  });

  it('a pause of just the longest gap still belongs to the burst, one more millisecond does not', () => {
    for (const [gap, expected] of [[longestGap, 'code'], [longestGap + 1, 'none']] as const) {
      const keys = keysOf('abc123', gap);
      const reader = new ScanReader();
      hearAll(reader, keys);
      expect(reader.hear(enterAfter(keys, gap)).kind).toBe(expected);
    }
  });

  it('typing by hand is no code, even when Enter follows fast', () => {
    const keys = keysOf('nyakuoth', 120);
    const reader = new ScanReader();
    hearAll(reader, keys);
    expect(reader.hear(enterAfter(keys, 5)).kind).toBe('none');
  });

  it('five characters are too short for a code', () => {
    const keys = keysOf('12345', 3);
    const reader = new ScanReader();
    hearAll(reader, keys);
    expect(reader.hear(enterAfter(keys, 3)).kind).toBe('none');
  });

  it('a burst after typing by hand holds only the burst', () => {
    const reader = new ScanReader();
    hearAll(reader, keysOf('ie', 150, 0));
    const keys = keysOf('W26-0002', 5, 5000);
    const first = keys.find((key) => key.code === 'KeyW');
    for (const key of keys) expect(reader.hear(key).kind).toBe(key.code === 'ShiftLeft' ? 'none' : key === first ? 'start' : 'more');
    expect(reader.hear(enterAfter(keys, 5))).toEqual({ kind: 'code', text: 'W26-0002' });
  });

  it('two codes one after the other are two codes', () => {
    const reader = new ScanReader();
    for (const code of ['W26-0001', 'W26-0002']) {
      const keys = keysOf(code, 5, code.endsWith('1') ? 0 : 400);
      hearAll(reader, keys);
      expect(reader.hear(enterAfter(keys, 5))).toEqual({ kind: 'code', text: code });
    }
  });

  it('a key held down is no scanner, though it repeats as fast', () => {
    const reader = new ScanReader();
    for (let at = 0; at < 12; at++) reader.hear(plain('KeyA', at * 30, { repeat: at > 0 }));
    expect(reader.hear(plain('Enter', 12 * 30)).kind).toBe('none');
  });

  it('commands and other keys end a burst', () => {
    const reader = new ScanReader();
    hearAll(reader, keysOf('123456', 3, 0));
    reader.hear(plain('KeyK', 25, { command: true }));
    expect(reader.hear(plain('Enter', 28)).kind).toBe('none');
  });

  it('Tab ends a code as Enter does', () => {
    const keys = keysOf('W26-0011', 4);
    const reader = new ScanReader();
    hearAll(reader, keys);
    expect(reader.hear(plain('Tab', (keys.at(-1)?.at ?? 0) + 4))).toEqual({ kind: 'code', text: 'W26-0011' });
  });

  it('a slower scanner that ends in a pause is understood once that is set, and not before', () => {
    const keys = keysOf('W26-0011', 60);
    for (const [ways, expected] of [[{ gap: 90, pauseEnds: true }, 'code'], [{ gap: longestGap, pauseEnds: true }, 'none'], [{ gap: 90, pauseEnds: false }, 'none']] as const) {
      const reader = new ScanReader(() => ways);
      hearAll(reader, keys);
      expect(reader.paused().kind).toBe(expected);
    }
  });

  it('US characters come from the key, not from the layout', () => {
    expect(usCharacter('KeyQ', false)).toBe('q');
    expect(usCharacter('Digit2', true)).toBe('@');
    expect(usCharacter('Minus', false)).toBe('-');
    expect(usCharacter('Numpad7', false)).toBe('7');
    expect(usCharacter('ArrowUp', false)).toBeNull();
  });
});

it('capitals survive a host that swallows Shift', () => {
  const reader = new ScanReader();
  [...'WABCDE'].forEach((letter, at) => reader.hear({ code: `Key${letter}`, key: letter, at: at * 4, shift: false, repeat: false, command: false }));
  expect(reader.hear({ code: 'Enter', at: 26, shift: false, repeat: false, command: false })).toEqual({ kind: 'code', text: 'WABCDE' });
});
