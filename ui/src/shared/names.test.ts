import { beforeEach, describe, expect, it } from 'vitest';
import { countryChoices } from './countries';
import { setLanguage } from './i18n/index.svelte';
import { strengthOf } from './passphrase';
import { fileName } from './save-copy';
import { sessionKinds, sessionKindKey, sessionTypeOf, sessionTypes } from './session-kinds';
import { has } from './i18n/index.svelte';
import { best, withText } from './texts';
import { offsetOf, zoneChoices } from './zones';

beforeEach(() => setLanguage('en'));

describe('file names', () => {
  it('title_becomes_a_name_that_every_system_takes', () => {
    expect(fileName('Women: peace / security?')).toBe('Women peace security');
    expect(fileName('Échange régional')).toBe('Échange régional');
    expect(fileName('...')).toBe('workshop');
    expect(fileName('')).toBe('workshop');
    expect([...fileName('é'.repeat(300))]).toHaveLength(80);
  });
});

describe('passphrases', () => {
  it.each([
    ['', 'short'],
    ['abc', 'short'],
    ['aaaaaaaaaaaaaaa', 'short'],
    ['lake house', 'fair'],
    ['lake green drum seven', 'good'],
  ])('passphrase_%s_is_%s', (text, strength) => {
    expect(strengthOf(text)).toBe(strength);
  });
});

describe('session kinds', () => {
  it('every_kind_has_a_type_and_words', () => {
    for (const kind of sessionKinds) {
      expect(sessionTypes).toContain(sessionTypeOf(kind));
      expect(has(sessionKindKey(kind))).toBe(true);
    }
  });

  it('kind_from_a_newer_file_is_drawn_as_a_plenary', () => {
    expect(sessionTypeOf('hologram')).toBe('plenary');
    expect(sessionKindKey('hologram')).toBe('kind-other');
  });
});

describe('texts', () => {
  it('reader_gets_their_language_then_english_then_any', () => {
    expect(best({ en: 'Opening', fr: 'Ouverture' }, 'fr')).toBe('Ouverture');
    expect(best({ en: 'Opening', fr: '' }, 'fr')).toBe('Opening');
    expect(best({ fr: 'Ouverture' }, 'ar')).toBe('Ouverture');
    expect(best(undefined)).toBe('');
  });

  it('empty_text_takes_the_language_away', () => {
    expect(withText({ en: 'Opening', fr: 'Ouverture' }, 'fr', ' ')).toEqual({ en: 'Opening' });
  });
});

describe('places', () => {
  it('countries_of_the_seeds_can_be_chosen', () => {
    const codes = countryChoices().map((choice) => choice.value);
    expect(codes).toEqual(expect.arrayContaining(['UG', 'CD', 'BI', 'SS', 'KE', 'CV', 'KM', 'ST', 'SC', 'MU']));
    expect(codes).not.toContain('EU');
    expect(codes.length).toBeGreaterThan(190);
    expect(codes.length).toBeLessThan(260);
  });

  it('zones_know_their_distance_from_utc', () => {
    expect(zoneChoices().some((choice) => choice.value === 'Africa/Kampala')).toBe(true);
    expect(offsetOf('Africa/Kampala', new Date('2024-06-10T00:00:00Z'))).toBe('UTC+3');
    expect(offsetOf('Nowhere/Land', new Date())).toBe('');
  });
});
