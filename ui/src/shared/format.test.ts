import { beforeEach, describe, expect, it } from 'vitest';
import { byName, clock, clockRange, dateRange, dayLong, daysBetween, dayShort, duration, folded, joined, list, number, timeOf } from './format';
import { setLanguage } from './i18n/index.svelte';
import { parseClock } from './typed';

beforeEach(() => setLanguage('en', 'latin'));

describe('clock', () => {
  it('clock_after_midnight_belongs_to_the_evening', () => {
    expect(clock(540)).toBe('09:00');
    expect(clock(1470)).toBe('00:30');
    expect(clockRange(1200, 270)).toBe('20:00–00:30');
  });

  it('clock_in_arabic_follows_the_digits_setting', () => {
    setLanguage('ar', 'latin');
    expect(clock(545)).toBe('09:05');
    setLanguage('ar', 'arabic');
    expect(clock(545)).toBe('٠٩:٠٥');
  });

  it.each([
    ['9', 540],
    ['9:05', 545],
    ['9h30', 570],
    ['9.30', 570],
    ['0905', 545],
    [' 13:00 ', 780],
    ['٠٩:٣٠', 570],
    ['24:00', null],
    ['9:60', null],
    ['soon', null],
    ['', null],
  ])('typed_time_%s_is_read', (text, minutes) => {
    expect(parseClock(text)).toBe(minutes);
  });

  it('clock_read_back_is_the_same_for_every_minute', () => {
    for (let minute = 0; minute < 1440; minute++) expect(parseClock(clock(minute))).toBe(minute);
  });
});

describe('lengths', () => {
  it('length_is_written_in_hours_and_minutes', () => {
    expect(duration(45)).toBe('45 min');
    expect(duration(120)).toBe('2 h');
    expect(duration(405)).toBe('6 h 45');
    expect(duration(65)).toBe('1 h 05');
  });
});

describe('dates', () => {
  it('range_within_a_month_names_it_once', () => {
    expect(dateRange('2026-11-23', '2026-11-26')).toBe('23–26 Nov 2026');
    setLanguage('fr');
    expect(dateRange('2026-11-23', '2026-11-26')).toBe('23–26 nov. 2026');
  });

  it('range_over_a_months_end_names_both', () => {
    expect(dateRange('2027-01-31', '2027-02-01')).toMatch(/31 Jan\s?–\s?1 Feb 2027/);
  });

  it('day_is_the_same_in_every_zone', () => {
    expect(dayShort('2026-11-23')).toBe('Mon 23');
    expect(dayLong('2026-11-23')).toBe('Monday 23 November');
  });

  it('days_between_counts_both_ends', () => {
    expect(daysBetween('2024-01-31', '2024-02-01')).toEqual(['2024-01-31', '2024-02-01']);
    expect(daysBetween('2024-02-01', '2024-01-31')).toEqual([]);
    expect(daysBetween('2024-02-30', '2024-03-02')).toEqual([]);
    expect(daysBetween('0001-01-01', '9999-12-31', 61)).toHaveLength(61);
  });

  it('instant_is_shown_in_the_zone_of_the_venue', () => {
    expect(timeOf('2026-11-22T11:02:00Z', 'Africa/Kampala')).toBe('14:02');
    expect(timeOf('2026-11-22T11:02:00Z', 'Nowhere/Land')).toMatch(/^\d\d:\d\d$/);
    expect(timeOf('not an instant')).toBe('');
  });
});

describe('words and names', () => {
  it('number_is_grouped_by_language', () => {
    expect(number(5000)).toBe('5,000');
    setLanguage('fr');
    expect(number(5000)).toMatch(/^5\s000$/u);
  });

  it('list_is_joined_in_words', () => {
    expect(list(['Kampala', 'Goma', 'Bukavu'])).toBe('Kampala, Goma and Bukavu');
  });

  it('joined_facts_keep_their_direction_in_arabic', () => {
    expect(joined(['Kampala', '', null, '4 days'])).toBe('Kampala, 4 days');
    setLanguage('ar');
    expect(joined(['Kampala', '4'])).toBe('\u2068Kampala\u2069، \u20684\u2069');
  });

  it('folding_ignores_accents_and_case', () => {
    expect(folded('  Dieudonné ÑÔ ')).toBe('dieudonne no');
  });

  it('names_are_ordered_without_regard_to_accents', () => {
    expect(['Zoé', 'Émile', 'Eva', 'eli'].sort(byName)).toEqual(['eli', 'Émile', 'Eva', 'Zoé']);
  });
});
