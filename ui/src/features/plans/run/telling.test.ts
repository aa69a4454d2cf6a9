import { describe, expect, it } from 'vitest';
import { announcements, countdown, type Told } from './telling';

describe('what is read aloud', () => {
  it('tells a step once, then five minutes, one minute and the end, each once', () => {
    let told: Told | null = null;
    const heard: unknown[] = [];
    for (const left of [600, 301, 300, 299, 61, 60, 59, 1, 0, -1, -60]) {
      const next = announcements(told, { step: 'a', left });
      told = next.told;
      if (next.tell !== null) heard.push([left, next.tell]);
    }
    expect(heard).toEqual([[600, 'step'], [300, 5], [60, 1], [0, 'over']]);
  });
  it('tells the marks again after minutes were given, and the next step anew', () => {
    let told: Told | null = announcements(null, { step: 'a', left: 30 }).told;
    told = announcements(told, { step: 'a', left: 330 }).told;
    expect(announcements(told, { step: 'a', left: 300 }).tell).toBe(5);
    expect(announcements(told, { step: 'b', left: 300 }).tell).toBe('step');
    expect(announcements(told, null)).toEqual({ told: null, tell: null });
  });
});

describe('the number in large type', () => {
  it('rounds what is left up, what is over down, and counts seconds in the last minute', () => {
    expect(countdown(600)).toEqual({ over: false, minutes: 10, seconds: 0 });
    expect(countdown(541)).toEqual({ over: false, minutes: 10, seconds: 0 });
    expect(countdown(59)).toEqual({ over: false, minutes: null, seconds: 59 });
    expect(countdown(-59)).toEqual({ over: true, minutes: null, seconds: 59 });
    expect(countdown(-179)).toEqual({ over: true, minutes: 2, seconds: 0 });
  });
});
