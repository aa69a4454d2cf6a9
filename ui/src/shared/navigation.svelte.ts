/** Where the organiser is: a screen and what it should show. Features go anywhere by name, without knowing each other. */

export interface Place {
  screen: string;
  /** What to open there, like { delegate: ID } or { session: ID, day: '2024-06-10' }. */
  params: Record<string, string>;
}

let current = $state.raw<Place>({ screen: 'agenda', params: {} });

export const place = (): Place => current;

/** Goes to a screen; a new object even for the same place, so that a screen can react to being sent there again. */
export function go(screen: string, params: Record<string, string> = {}): void {
  current = { screen, params };
}
