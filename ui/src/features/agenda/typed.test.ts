import { describe, expect, it } from 'vitest';
import { parseLength, parseTime } from './typed';

describe('a typed length', () => {
  it.each([['45', 45], ['90 min', 90], ['90mn', 90], ['1h30', 90], ['1 h 30', 90], ['1:30', 90], ['2h', 120], ['1.5 h', 90], ['1,5h', 90], ['1.5', 90], ['1.30', 90], ['1 h', 60], ['1h 15 min', 75], ['٤٥', 45], ['\u20685\u2069 د', 5], ['1 س 05 د', 65], ['2 س', 120]])('%s', (text, minutes) => expect(parseLength(text)).toBe(minutes));
  it.each(['', 'soon', '0', '1h75', '1441', '-5', '1:7:3'])('that is none: %s', (text) => expect(parseLength(text)).toBeNull());
});

describe('a typed time', () => {
  it.each([['9', 540], ['9h', 540], ['9h05', 545], ['14.30', 870], ['9:05', 545], ['0930', 570], ['930', 570], ['2 pm', 840], ['2.30 p.m.', 870], ['12 am', 0], ['12:15 pm', 735], ['24:30', 1470], ['٩:٣٠', 570]])('%s', (text, minutes) => expect(parseTime(text)).toBe(minutes));
  it.each(['', 'noon', '31:00', '9:75', '14:30 am', '1:2:3'])('that is none: %s', (text) => expect(parseTime(text)).toBeNull());

  it('early in the night belongs to the evening before', () => {
    expect(parseTime('0:30', 1200)).toBe(1470);
    expect(parseTime('0:30', 540)).toBe(30);
    expect(parseTime('7:00', 1200)).toBe(420);
  });
});
