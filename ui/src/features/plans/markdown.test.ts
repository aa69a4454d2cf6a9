import { describe, expect, it } from 'vitest';
import { marked, read } from './markdown';

describe('the Markdown of steps', () => {
  it('knows bold, italic, links and points', () => {
    expect(read('**Gives** cards, _three_ each\n- see [guide](https://example.org)')).toEqual([
      { point: false, parts: [{ kind: 'bold', text: 'Gives' }, { kind: 'text', text: ' cards, ' }, { kind: 'italic', text: 'three' }, { kind: 'text', text: ' each' }] },
      { point: true, parts: [{ kind: 'text', text: 'see ' }, { kind: 'link', text: 'guide', address: 'https://example.org' }] },
    ]);
  });
  it('leaves words alone that only look like marks', () => {
    expect(read('2 * 3 * 4 and snake_case_name')[0]?.parts).toEqual([{ kind: 'text', text: '2 * 3 * 4 and snake_case_name' }]);
    expect(read('')).toEqual([{ point: false, parts: [{ kind: 'text', text: '' }] }]);
  });
  it('puts marks around what is chosen and takes them away again', () => {
    const bold = marked('one two', 4, 7, '**');
    expect(bold).toEqual({ text: 'one **two**', from: 6, to: 9 });
    expect(marked(bold.text, bold.from, bold.to, '**')).toEqual({ text: 'one two', from: 4, to: 7 });
  });
});
