import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { has, languages, setLanguage } from '$shared';
import { cellNote, problemKinds, problemSentence, questionKinds, rowRanges, skipReasons, skipWords } from './problem-words';
import type { Problem } from './reading';

const full = (kind: string): Problem => ({
  row: 7, kind, severity: 'warning', field: 'email', value: 'VALUE', length: 68, other_rows: [6], minutes: 15, candidates: ['CD', 'CG'], shift: 1, organisations: ['ORG'], from_times: 90, typed: 60, suggestions: ['Bukavu'],
});

describe('problem words', () => {
  afterEach(() => setLanguage('en'));

  it.each(languages.filter(({ code }) => code !== 'ar').map(({ code }) => code))('every kind has a sentence and a note in %s', (code) => {
    setLanguage(code);
    for (const kind of [...problemKinds, ...questionKinds]) {
      expect(has(`import-problem-${kind.replaceAll('_', '-')}`), kind).toBe(true);
      const sentence = problemSentence(full(kind));
      expect(sentence, kind).toMatch(/\.$/);
      expect(sentence, kind).not.toMatch(/import-|\{|\$/);
      expect(cellNote(full(kind)), kind).not.toBe('');
    }
    for (const reason of skipReasons) expect(skipWords(reason), reason).not.toContain('_');
  });

  const reader = (file: string): string => readFileSync(`../src-tauri/crates/exchange/src/${file}`, 'utf8');

  it('the kinds and reasons are those of the reader', () => {
    const source = reader('problem.rs');
    const kinds = [...source.matchAll(/^\s+\w+ = "(\w+)", \w+;/gm)].map((match) => match[1]);
    expect(kinds).toEqual([...problemKinds]);
    const reasons = [...source.slice(source.indexOf('impl SkipReason')).matchAll(/=> "(\w+)"/g)].map((match) => match[1]);
    expect(reasons).toEqual([...skipReasons]);
  });

  it('every field of the reader has a name', () => {
    const fields = [...reader('field.rs').matchAll(/^\s+\w+ = "(\w+)";/gm), ...(reader('agenda_field.rs').split('pub fn code')[1]?.split('pub fn')[0] ?? '').matchAll(/A::\w+ => "(\w+)",/g)].map((match) => match[1] ?? '');
    expect(fields.length).toBeGreaterThan(40);
    for (const field of fields) expect(has(`import-field-${field.replaceAll('_', '-')}`), field).toBe(true);
  });

  it('a kind from a newer reader still makes a sentence', () => expect(problemSentence(full('brand_new'))).toContain('VALUE'));

  it('a very long value is cut in the sentence', () => {
    expect(problemSentence({ ...full('date_invalid'), value: 'x'.repeat(5000) }).length).toBeLessThan(160);
  });

  it('rows are named as ranges', () => expect(rowRanges([9, 1, 2, 3, 4, 12, 11])).toBe('1–4, 9, 11–12'));
});
