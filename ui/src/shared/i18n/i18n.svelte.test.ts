import { ApiError } from '$backend';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { direction, errorSentence, has, operationName, setLanguage, t } from './index.svelte';

beforeEach(() => setLanguage('en', 'latin'));

describe('words', () => {
  it('words_follow_the_language', () => {
    expect(t('action-undo')).toBe('Undo');
    setLanguage('fr');
    expect(t('action-undo')).toBe('Annuler');
  });

  it('unknown_key_shows_itself', () => {
    expect(has('no-such-key')).toBe(false);
    expect(t('no-such-key')).toBe('no-such-key');
  });

  it('plural_follows_the_rules_of_the_language', () => {
    expect(t('new-days', { count: 1 })).toBe('One day:');
    expect(t('new-days', { count: 4 })).toBe('4 days:');
    setLanguage('fr');
    expect(t('start-sessions', { count: 0 })).toBe('séance');
    setLanguage('ar');
    expect(t('new-days', { count: 2 })).toBe('يومان:');
    expect(t('new-days', { count: 3 }).replace(/[\u2068\u2069]/g, '')).toBe('3 أيام:');
  });

  it('what_uses_words_runs_again_on_a_switch', () => {
    const seen: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => void seen.push(t('nav-settings')));
    });
    flushSync();
    setLanguage('fr');
    flushSync();
    stop();
    expect(seen).toEqual(['Workshop settings', 'Réglages de l’atelier']);
  });
});

describe('direction', () => {
  it('arabic_turns_the_document_round', () => {
    setLanguage('ar');
    expect(direction()).toBe('rtl');
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    expect(document.documentElement).toHaveAttribute('lang', 'ar');
    setLanguage('en');
    expect(document.documentElement).toHaveAttribute('dir', 'ltr');
  });
});

describe('sentences', () => {
  it('error_code_becomes_a_sentence_without_gaps', () => {
    expect(errorSentence(new ApiError('dates_reversed'))).toBe(t('error-dates-reversed'));
    expect(errorSentence(new ApiError('io'))).not.toContain('{');
  });

  it('error_of_a_newer_host_still_says_something', () => {
    expect(errorSentence(new ApiError('moon_is_full'))).toContain('moon_is_full');
    expect(errorSentence(new TypeError('boom'))).toContain('boom');
  });

  it('operation_is_named_with_its_subject', () => {
    expect(operationName('move_session', { subject: 'Opening' })).toBe('move of Opening');
    expect(operationName('add_session', { subject: '' })).toBe('adding of sessions');
    expect(operationName('from_the_future', { subject: 'x' })).toBe(t('operation-unknown'));
  });
});
