import { expect, test } from 'vitest';
import { cameraProblem, Glance, greyOf } from './camera';

test('badge that stays before the camera is one scan, and another one is the next', () => {
  const glance = new Glance();
  expect([0, 100, 2000, 4000].map((at) => glance.isNew('W26-0011-4HVC', at))).toEqual([true, false, false, false]);
  expect(glance.isNew('W26-0012-AAAA', 4100)).toBe(true);
  expect(glance.isNew('W26-0011-4HVC', 4200)).toBe(true);
});

test('badge that was away for a while is scanned again', () => {
  const glance = new Glance();
  expect(glance.isNew('W26-0011-4HVC', 0)).toBe(true);
  expect(glance.isNew('W26-0011-4HVC', 3000)).toBe(true);
});

test('brightness is a byte for each dot', () => {
  expect([...greyOf(new Uint8ClampedArray([255, 255, 255, 255, 0, 0, 0, 255, 255, 0, 0, 255]))]).toEqual([255, 0, 76]);
});

test('camera that cannot be opened is told apart: refused, in use, not there', () => {
  const problem = (name: string): string => cameraProblem(new DOMException('', name));
  expect(['NotAllowedError', 'NotReadableError', 'NotFoundError'].map(problem)).toEqual(['check-in-camera-refused', 'check-in-camera-busy', 'check-in-camera-none']);
});
