import { describe, expect, it } from 'vitest';
import { neededBy } from './needs';

describe('neededBy', () => {
  it('counts back from the first day, over a month', () => expect(neededBy('diet', '2026-12-02')).toBe('2026-11-29'));
  it('without a first day there is no day', () => expect(neededBy('diet', '')).toBe(''));
});
