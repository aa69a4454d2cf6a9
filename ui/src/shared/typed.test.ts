import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCount, parseLength, parseTime } from './typed';

/** What people type and what it means, from a table that the rules are tested with too. */
const examples = (name: string): [string, number | null][] =>
  readFileSync(`../tests/fixtures/typed/${name}.txt`, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => {
    const at = line.lastIndexOf(' = ');
    const typed = line.slice(0, at).replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    const means = line.slice(at + 3);
    return [typed, means === '-' ? null : Number(means)];
  });

describe('a typed length', () => {
  it.each(examples('lengths'))('%s', (text, minutes) => expect(parseLength(text)).toBe(minutes));
});

describe('a typed time', () => {
  it.each(examples('times'))('%s', (text, minutes) => expect(parseTime(text)).toBe(minutes));

  it('early in the night belongs to the evening before', () => {
    expect(parseTime('0:30', 1200)).toBe(1470);
    expect(parseTime('0:30', 540)).toBe(30);
    expect(parseTime('7:00', 1200)).toBe(420);
  });
});

describe('a typed number', () => {
  it.each([['0', 0], [' 45 ', 45], ['٢٥', 25], ['۲۵', 25], ['1 200', 1200], ['1,200', 1200], ['٬', null], ['', null], ['12a', null], ['-3', null], ['123456', null], ['2.5', null]])('%s', (text, count) => expect(parseCount(text)).toBe(count));
});
