import { describe, expect, it } from 'vitest';
import { choicesOf, takenFrom } from './choices';

const compared = [
  { field: 'full_name', here: 'A B', there: 'B A' },
  { field: 'email', here: '', there: 'a@example.org' },
  { field: 'city', here: 'Goma', there: 'Goma' },
  { field: 'phone', here: '1', there: '2' },
];

describe('two who are one person', () => {
  it('asks only where both say something else, and begins with who stays', () => {
    expect(choicesOf(compared, 'here', {})).toEqual({ full_name: 'here', phone: 'here' });
    expect(choicesOf(compared, 'there', { phone: 'here' })).toEqual({ full_name: 'there', phone: 'here' });
  });
  it('takes from who goes what was chosen there', () => {
    expect(takenFrom(compared, 'here', {})).toEqual([]);
    expect(takenFrom(compared, 'here', { phone: 'there' })).toEqual(['phone']);
    expect(takenFrom(compared, 'there', { full_name: 'here' })).toEqual(['full_name']);
  });
});
