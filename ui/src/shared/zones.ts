/** Time zones to choose from, with how far they are from UTC on a day. */
import type { Choice } from './components/choice';

/** The zone of this computer. */
export const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** "UTC+3" for a zone at an instant; '' when the zone is not known here. */
export function offsetOf(zone: string, at: Date): string {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(at);
    return (parts.find((part) => part.type === 'timeZoneName')?.value ?? '').replace('GMT', 'UTC');
  } catch {
    return '';
  }
}

let known: Choice[] | null = null;

/** Every IANA zone; the words before the city also find it. */
export function zoneChoices(): Choice[] {
  known ??= [...new Set([localZone(), ...Intl.supportedValuesOf('timeZone'), 'UTC'])].sort().map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
    hint: offsetOf(zone, new Date()),
  }));
  return known;
}
