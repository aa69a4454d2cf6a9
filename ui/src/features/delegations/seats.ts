/** The picture of a delegation's seats: one square per person who comes, empty ones up to the target, a bar at the target. */
import type { Seat, TallyView } from '$backend';

export type Square = 'ready' | 'confirmed' | 'visa_pending' | 'asked' | 'empty' | 'over';

export interface SeatsPicture {
  squares: Square[];
  /** The bar stands before the square of this index; null without a target. */
  mark: number | null;
}

/** Squares up to `most`; above it null, and a bar is drawn instead. What is beyond the target is `over`, whatever its state. */
export function seatsPicture(tally: Pick<TallyView, 'seats' | 'target'>, most = 20): SeatsPicture | null {
  const { seats, target } = tally;
  const length = Math.max(seats.length, target ?? 0);
  if (length > most) return null;
  const squares = Array.from({ length }, (_, at): Square => {
    const seat: Seat | undefined = seats[at];
    if (seat === undefined) return 'empty';
    return target !== null && at >= target ? 'over' : seat;
  });
  return { squares, mark: target };
}

/** The same as shares of a bar for large groups. */
export function seatsBar(tally: Pick<TallyView, 'seats' | 'target'>): { parts: { kind: Square; share: number }[]; mark: number | null } {
  const { seats, target } = tally;
  const whole = Math.max(seats.length, target ?? 0, 1);
  const within = target === null ? seats : seats.slice(0, target);
  const parts: { kind: Square; share: number }[] = (['ready', 'confirmed', 'visa_pending', 'asked'] as const)
    .map((kind) => ({ kind, share: within.filter((seat) => seat === kind).length / whole }))
    .filter((part) => part.share > 0);
  const over = seats.length - within.length;
  if (over > 0) parts.push({ kind: 'over', share: over / whole });
  return { parts, mark: target === null ? null : target / whole };
}
