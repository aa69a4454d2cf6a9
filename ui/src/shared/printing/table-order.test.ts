import { describe, expect, it } from 'vitest';
import { mayRead, tableOrder } from './table-order';

describe('a list on paper', () => {
  it('keeps the columns in the order given and the choices of the list', () => {
    const chosen = { columns: ['start', 'title'], audience: 'public', paper: 'a3', language: 'fr' } as const;
    const order = tableOrder({ ...chosen, columns: [...chosen.columns] }, { list: 'sessions', narrowed: 'Day 2' }, [2]);
    expect(order).toMatchObject({ artefact: 'table', languages: ['fr'], audience: 'public', paper: 'a3', days: [2] });
    expect(order.choices).toEqual({ list: 'sessions', narrowed: 'Day 2', columns: 'start,title' });
  });

  it('offers nobody a column that is not for them', () => {
    const note = { id: 'note', labelKey: 'list-note', readers: ['organisers'] } as const;
    expect(mayRead(note, 'organisers')).toBe(true);
    expect(mayRead(note, 'public')).toBe(false);
    expect(mayRead({ id: 'title', labelKey: 'paper-session' }, 'public')).toBe(true);
  });
});
