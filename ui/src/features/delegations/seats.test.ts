import { describe, expect, it } from 'vitest';
import type { Seat } from '$backend';
import { seatsBar, seatsPicture } from './seats';

const seats = (text: string): Seat[] => [...text].map((letter) => ({ r: 'ready', c: 'confirmed', v: 'visa_pending', a: 'asked' })[letter] as Seat);

describe('seatsPicture', () => {
  it('on target the bar stands after the last square', () => {
    expect(seatsPicture({ seats: seats('rrcv'), target: 4 })).toEqual({ squares: ['ready', 'ready', 'confirmed', 'visa_pending'], mark: 4 });
  });
  it('over target is drawn past the bar, whatever its state', () => {
    expect(seatsPicture({ seats: seats('rca'), target: 2 })?.squares).toEqual(['ready', 'confirmed', 'over']);
  });
  it('missing people are empty squares before the bar', () => {
    expect(seatsPicture({ seats: seats('r'), target: 3 })).toEqual({ squares: ['ready', 'empty', 'empty'], mark: 3 });
  });
  it('without a target there is no bar and nothing is over', () => {
    expect(seatsPicture({ seats: seats('ra'), target: null })).toEqual({ squares: ['ready', 'asked'], mark: null });
  });
  it('a target of nobody makes everybody over', () => expect(seatsPicture({ seats: seats('r'), target: 0 })?.squares).toEqual(['over']));
  it('many people become a bar whose parts add up', () => {
    expect(seatsPicture({ seats: seats('r'.repeat(30)), target: 20 })).toBeNull();
    const bar = seatsBar({ seats: seats('r'.repeat(15) + 'c'.repeat(15)), target: 20 });
    expect(bar.parts.map((part) => [part.kind, Math.round(part.share * 30)])).toEqual([['ready', 15], ['confirmed', 5], ['over', 10]]);
    expect(bar.mark).toBeCloseTo(2 / 3);
  });
});
