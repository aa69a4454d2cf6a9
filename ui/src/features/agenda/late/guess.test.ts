import { describe, expect, it } from 'vitest';
import type { NowView, PlacementView } from '$backend';
import { guess, told } from './guess';

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

describe('how late it really is', () => {
  const now = (more: Partial<NowView>): NowView => ({ day: '2026-11-24', minute: 590, on: [], next: [], until_next: 0, late: 0, late_from: 590, ...more });
  it('what runs over becomes longer: from its last minute', () => {
    const on = [{ placement: 'harvest', started: 552, over: 12, left: -8 }];
    expect(told(now({ on, late: 12, late_from: 570 }), day)).toEqual({ placement: 'harvest', begun: true, minutes: 12, from: 569 });
  });
  it('what has not begun begins later: from its planned start', () => {
    const on = [{ placement: 'clinics', started: null, over: 20, left: 70 }];
    expect(told(now({ on, late: 20, late_from: 570 }), day)).toEqual({ placement: 'clinics', begun: false, minutes: 20, from: 570 });
  });
  it('of several the one that decides', () => {
    const on = [{ placement: 'clinics', started: 572, over: 2, left: 68 }, { placement: 'harvest', started: 545, over: 20, left: -20 }];
    expect(told(now({ on, late: 20, late_from: 570 }), day)?.placement).toBe('harvest');
  });
  it('a day in time tells nothing', () => expect(told(now({ on: [{ placement: 'clinics', started: 570, over: 0, left: 70 }] }), day)).toBeNull());
});
