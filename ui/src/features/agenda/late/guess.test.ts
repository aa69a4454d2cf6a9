import { describe, expect, it } from 'vitest';
import type { PlacementView } from '$backend';
import { guess } from './guess';

const placed = (id: string, start: number, duration: number): PlacementView => ({ id, session: id, day: '2026-11-24', start, duration, open_end: false, pinned: false, rooms: { all: true, rooms: [] } });
const day = [placed('harvest', 540, 30), placed('clinics', 570, 90), placed('tea', 660, 30), placed('lunch', 780, 60)];

describe('how late it is', () => {
  it('what should have ended some minutes ago is still on', () => expect(guess(day, 583, null)).toEqual({ running: 'harvest', minutes: 15 }));
  it('late in a session that session runs over', () => expect(guess(day, 650, null)).toEqual({ running: 'clinics', minutes: 15 }));
  it('in a gap the session before it is still on', () => expect(guess(day, 700, null)).toEqual({ running: 'tea', minutes: 10 }));
  it('the open session is meant, by what has passed since its end', () => {
    expect(guess(day, 572, 'harvest')).toEqual({ running: 'harvest', minutes: 5 });
    expect(guess(day, 545, 'clinics')).toEqual({ running: 'clinics', minutes: 15 });
  });
  it('on another day nothing can be told', () => expect(guess(day, null, null)).toEqual({ running: 'harvest', minutes: 15 }));
  it('of an empty day nothing runs', () => expect(guess([], 600, null)).toEqual({ running: null, minutes: 15 }));
});
