import { describe, expect, it } from 'vitest';
import { columnOf } from './columns';
import type { List } from './list.svelte';
import { listOrder, printable } from './print-list';
import { builtIn, type View } from './views';

const person = (id: string) => ({ id }) as List['people'][number];
const columns = [columnOf('number'), columnOf('name'), columnOf('city')].flatMap((column) => column ?? []);
const list = { people: [person('b'), person('a')], group: 'delegation', columns, chosenView: builtIn[3] as View, text: ' juba ' };

describe('the list on paper', () => {
  it('keeps the people in the order of the screen and the columns in the order of the table', () => {
    const order = listOrder({ ...list, people: [...list.people] }, { columns: ['city', 'name', 'number'], audience: 'organisers', paper: 'a4', language: 'fr' }, (key) => key);
    expect(order.choices['people']).toBe('b,a');
    expect(order.choices['columns']).toBe('number,name,city');
    expect(order.choices['group']).toBe('delegation');
    expect(order.choices['narrowed']).toBe('delegations-view-hotel, juba');
    expect(order.languages).toEqual(['fr']);
  });

  it('offers nobody a column that is not for them', () => {
    expect(printable('phone', 'hotel')).toBe(false);
    expect(printable('arrives', 'hotel')).toBe(true);
    expect(printable('organisation', 'hotel')).toBe(false);
    expect(printable('missing', 'organisers')).toBe(false);
  });
});
