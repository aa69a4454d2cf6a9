import { describe, expect, it } from 'vitest';
import { judge, TrialReader, type Heard } from './trial';

const usual = { gap: 35, pauseEnds: false };
const code = 'WARSHA-2580';

/** What a reader heard of a code sent with these pauses, through a layout, with an ending. */
function heard(text: string, { gap = 6, layout = (key: string) => key, ending = 'Enter' } = {}): Heard | null {
  const reader = new TrialReader();
  let at = 1000;
  for (const character of text) {
    const physical = /\d/.test(character) ? `Digit${character}` : character === '-' ? 'Minus' : `Key${character}`;
    reader.hear({ code: physical, key: layout(character), shift: /[A-Z]/.test(character), at: (at += gap) });
  }
  if (ending) reader.hear({ code: ending, key: ending, shift: false, at: at + gap });
  return reader.take();
}
const verdict = (one: Heard | null, ways = usual): string => (one ? judge(one, code, ways).verdict : 'nothing');

describe('trying a scanner', () => {
  it('says what is right and what is not, the first trouble first', () => {
    expect(verdict(heard(code))).toBe('good');
    expect(verdict(heard(code, { ending: 'Tab' }))).toBe('good');
    expect(verdict(heard(code, { layout: (key) => (key === 'W' ? 'Z' : key) }))).toBe('good-layout');
    expect(verdict(heard(code, { ending: '' }))).toBe('no-ending');
    expect(verdict(heard(code, { gap: 80 }))).toBe('slow');
    expect(verdict(heard('WARSHA-2581', { gap: 80, ending: '' }))).toBe('wrong');
  });

  it('is content with what was allowed', () => {
    expect(verdict(heard(code, { gap: 80 }), { gap: 90, pauseEnds: false })).toBe('good');
    expect(verdict(heard(code, { ending: '' }), { gap: 35, pauseEnds: true })).toBe('good');
  });

  it('tells what the layout would have typed, and hears nothing in nothing', () => {
    const one = heard('W2', { layout: (key) => (key === '2' ? 'é' : key) });
    expect(one).toMatchObject({ got: 'W2', typed: 'Wé', ended: true });
    expect(new TrialReader().take()).toBeNull();
  });
});
