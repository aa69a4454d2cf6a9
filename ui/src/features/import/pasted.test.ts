import { describe, expect, it } from 'vitest';
import { pastedFrom } from './pasted';

const clipboard = (html: string, text: string) => ({ getData: (kind: string) => (kind === 'text/html' ? html : text) });

describe('pasted', () => {
  it('a table comes as a page and as text', () => {
    expect(pastedFrom(clipboard('<TABLE><tr><td>A</td></tr></TABLE>', 'A'))).toEqual({ html: '<TABLE><tr><td>A</td></tr></TABLE>', text: 'A' });
    expect(pastedFrom(clipboard('<b>Name</b>', 'Name\tCountry'))).toEqual({ html: '', text: 'Name\tCountry' });
    expect(pastedFrom(clipboard('', 'Name\nAmina'))).toEqual({ html: '', text: 'Name\nAmina' });
  });

  it('a word is no list', () => {
    expect(pastedFrom(clipboard('', 'Amina'))).toBeNull();
    expect(pastedFrom(clipboard('', ''))).toBeNull();
    expect(pastedFrom(null)).toBeNull();
  });
});
