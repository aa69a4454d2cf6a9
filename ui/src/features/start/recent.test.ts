import { setLanguage } from '$shared/i18n/index.svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderOf, whenOf, whenWords } from './recent';

beforeEach(() => setLanguage('en'));

describe('when a workshop is', () => {
  it.each([
    ['2026-11-21', 'soon', 2, 'Starts in 2 days'],
    ['2026-11-22', 'soon', 1, 'Starts tomorrow'],
    ['2026-11-23', 'now', 1, 'Day 1 today'],
    ['2026-11-26', 'now', 4, 'Day 4 today'],
    ['2026-11-27', 'past', 1, 'Past'],
    ['2026-09-13', 'ahead', 71, '71 days away'],
  ])('on_%s_it_is_%s', (today, when, days, words) => {
    expect(whenOf('2026-11-23', '2026-11-26', today)).toEqual({ when, days });
    expect(whenWords('2026-11-23', '2026-11-26', today)).toBe(words);
  });

  it('unknown_dates_say_nothing', () => {
    expect(whenWords('', '', '2026-11-21')).toBe('');
  });
});

describe('where a file is', () => {
  it.each([
    ['/home/ana/Documents/a.warsha', '/home/ana/Documents', 'Documents'],
    ['/home/ana/Documents/Archive/a.warsha', '/home/ana/Documents/', 'Documents › Archive'],
    ['/home/ana/Documents-old/a.warsha', '/home/ana/Documents', 'home › ana › Documents-old'],
    ['C:\\Users\\ana\\Documents\\a.warsha', 'C:\\Users\\ana\\Documents', 'Documents'],
    ['/media/FIELD-2/a.warsha', '', 'media › FIELD-2'],
  ])('folder_of_%s', (path, documents, words) => {
    expect(folderOf(path, documents)).toBe(words);
  });
});
