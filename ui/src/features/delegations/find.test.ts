import { describe, expect, it } from 'vitest';
import type { DelegateView } from '$backend';
import { folded } from '$shared';
import { columnOf, type Column } from './columns';
import { marked, matches, searched, wordsOf } from './find';

const shown = ['name', 'city', 'country'].map((id) => columnOf(id) as Column);
const person = (more: Partial<DelegateView>): DelegateView =>
  ({ number: 7, full_name: '', call_name: '', native_name: '', alias: '', organisation_name: '', position: '', city: '', email: '', phone: '', country: '', diet: '', note: '', protected: false, ...more }) as DelegateView;
const finds = (of: DelegateView, typed: string): boolean => matches(searched(of, shown, folded, new WeakMap()), wordsOf(typed, folded));
const show = (text: string, typed: string): string => marked(text, wordsOf(typed, folded), folded).map((part) => (part.hit ? `<${part.text}>` : part.text)).join('');

describe('find', () => {
  it('any part of any name or shown field, accents and case aside, every word', () => {
    const chloe = person({ full_name: 'Chloé Nzeyimana', city: 'Goma', country: 'CD' });
    expect(finds(chloe, 'CHLOE gom')).toBe(true);
    expect(finds(chloe, 'congo')).toBe(true);
    expect(finds(chloe, 'chloe bukavu')).toBe(false);
  });

  it('names in other scripts, with and without their marks', () => {
    expect(finds(person({ full_name: 'Ahmad', native_name: 'أَحْمَد' }), 'احمد')).toBe(true);
    expect(finds(person({ native_name: 'አበበ ቢቂላ' }), 'ቢቂላ')).toBe(true);
  });

  it('a phone number with and without its spaces', () => {
    expect(finds(person({ phone: '+257 79 001 002' }), '79001')).toBe(true);
    expect(finds(person({ phone: '+257 79 001 002' }), '79 001')).toBe(true);
  });

  it('a protected person by real name and by alias', () => {
    const one = person({ full_name: 'Real Name', protected: true, alias: 'Sunbird' });
    expect(finds(one, 'real')).toBe(true);
    expect(finds(one, 'sunb')).toBe(true);
  });
});

describe('marks', () => {
  it('what was typed, with the accents that stand there', () => {
    expect(show('Chloé Nzeyimana', 'chloe')).toBe('<Chloé> Nzeyimana');
    expect(show('Faïda', 'ida')).toBe('Fa<ïda>');
    expect(show('Goma', 'bukavu')).toBe('Goma');
  });

  it('every place of every word', () => expect(show('Banana', 'an na')).toBe('B<anana>'));

  it('letters that fold to several, and marks that stand on letters', () => {
    expect(show('Oﬃce', 'ff')).toBe('O<ﬃ>ce');
    expect(show('أَحْمَد', 'حم')).toBe('أَ<حْمَ>د');
  });

  it('nothing when nothing is looked for', () => expect(show('Goma', ' ')).toBe('Goma'));
});
