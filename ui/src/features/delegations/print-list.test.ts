import { mayRead } from '$shared/printing/table-order';
import { describe, expect, it } from 'vitest';
import { columnOf, columns } from './columns';
import type { List } from './list.svelte';
import { listChoices, printColumns } from './print-list';
import { builtIn, type View } from './views';

const person = (id: string) => ({ id }) as List['people'][number];
const shown = [columnOf('number'), columnOf('name'), columnOf('city')].flatMap((column) => column ?? []);
const list = { people: [person('b'), person('a')], group: 'delegation', chosenView: builtIn[3] as View, text: ' juba ' };

describe('the list on paper', () => {
  it('keeps the people in the order of the screen', () => {
    const choices = listChoices(list, (key) => key);
    expect(choices).toEqual({ people: 'b,a', group: 'delegation', title: 'delegations-title', narrowed: 'delegations-view-hotel, juba' });
    expect(listChoices(list, (key) => key, new Set(['a']))['people']).toBe('a');
  });

  it('offers the columns in the order of the table, and nobody one that is not for them', () => {
    const offered = printColumns(shown, columns);
    expect(offered.slice(0, 3).map((column) => [column.id, column.fixed])).toEqual([['number', true], ['name', true], ['city', false]]);
    expect(new Set(offered.map((column) => column.id)).size).toBe(offered.length);
    const may = (id: string, audience: Parameters<typeof mayRead>[1]): boolean => offered.some((column) => column.id === id && mayRead(column, audience));
    expect(may('phone', 'hotel')).toBe(false);
    expect(may('arrives', 'hotel')).toBe(true);
    expect(may('organisation', 'hotel')).toBe(false);
    expect(may('missing', 'organisers')).toBe(false);
  });
});
