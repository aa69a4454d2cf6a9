import { describe, expect, it } from 'vitest';
import { freshOrder, handedBy, handedOver, languageChoice, sheetsOf, toggledDays, withChoice, withLanguage, type Preview } from './order.svelte';

const preview = (pages: number, duplex: boolean): Preview => ({ pdf: '', pages, sheets: 0, duplex, outline: [], uncovered: [], overflows: [], withheld: [], printed_before: 0, printed_before_at: '' });

describe('an order', () => {
  it('begins in the language on screen when the workshop has it, otherwise in its first', () => {
    expect(freshOrder('programme', ['fr', 'en'], 'en').languages).toEqual(['en']);
    expect(freshOrder('programme', ['fr', 'en'], 'ar').languages).toEqual(['fr']);
  });

  it('knows one language, both and side by side apart', () => {
    const order = freshOrder('programme', ['en', 'fr'], 'en');
    for (const choice of ['en', 'fr', 'both', 'side']) expect(languageChoice(withLanguage(order, choice, ['en', 'fr']))).toBe(choice);
    expect(withLanguage(order, 'side', ['en', 'fr', 'ar']).languages).toEqual(['en', 'fr']);
  });

  it('always keeps a day', () => {
    const all = [1, 2, 3];
    expect(toggledDays([], all, 2)).toEqual([1, 3]);
    expect(toggledDays([1, 3], all, 2)).toEqual([]);
    expect(toggledDays([3], all, 3)).toEqual([3]);
  });

  it('takes what is handed over for once, in place of days and people chosen before', () => {
    const before = { ...freshOrder('session-plan', ['en'], 'en'), days: [1], choices: { sessions: 'a', people: 'b', leads: 'no' } };
    const order = handedOver(before, handedBy({ sessions: 'c' }) ?? {});
    expect(order).toMatchObject({ days: [], for_once: true, choices: { sessions: 'c', leads: 'no' } });
    expect(order.choices).not.toHaveProperty('people');
    expect(handedOver(before, handedBy({ day: '2' }) ?? {})).toMatchObject({ days: [2], choices: { leads: 'no' } });
    expect(handedBy({ artefact: 'programme' })).toBeNull();
  });

  it('forgets a choice that is set back to what is usual', () => {
    const order = withChoice(freshOrder('badges', ['en'], 'en'), 'size', '90x60');
    expect(order.choices).toEqual({ size: '90x60' });
    expect(withChoice(order, 'size', '').choices).toEqual({});
  });

  it('counts sheets by sides and copies', () => {
    const order = freshOrder('programme', ['en'], 'en');
    expect(sheetsOf(preview(7, false), { ...order, copies: 2 })).toBe(14);
    expect(sheetsOf(preview(7, true), { ...order, copies: 2 })).toBe(8);
    expect(sheetsOf(preview(7, true), { ...order, duplex: false })).toBe(7);
    expect(sheetsOf(preview(4, false), { ...order, fold: 'a5', copies: 26 })).toBe(52);
  });
});
