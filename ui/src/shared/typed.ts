/** Lengths and clock times as people type them; the same notations as the rules understand, so that a field can say at once what it read. */

/** "45", "90 min", "1h30", "1 h 30", "1:30", "2h", "1.5 h" in minutes; null when it names no length from 1 to 1440. */
export function parseLength(text: string): number | null {
  const typed = plain(text);
  let minutes: number | null = null;
  let match: RegExpExecArray | null;
  if ((match = new RegExp(`^(\\d{1,4})\\s*${MINUTES}?$`).exec(typed))) minutes = Number(match[1]);
  else if ((match = new RegExp(`^(\\d{1,2})\\s*${HOURS}$`).exec(typed))) minutes = Number(match[1]) * 60;
  else if ((match = new RegExp(`^(\\d{1,2})\\s*(?:${HOURS}\\s*(?=\\d)|:\\s*(?=\\d\\d))(\\d{1,2})\\s*${MINUTES}?$`).exec(typed))) minutes = hours(match[1], match[2]);
  else if ((match = new RegExp(`^(\\d{1,2})[.,](\\d{1,2})\\s*${HOURS}$`).exec(typed))) minutes = Math.round(Number(`${match[1]}.${match[2]}`) * 60);
  else if ((match = /^(\d{1,2})[.,](\d)$/.exec(typed))) minutes = Math.round(Number(`${match[1]}.${match[2]}`) * 60);
  else if ((match = /^(\d{1,2})[.,](\d{2})$/.exec(typed))) minutes = hours(match[1], match[2]);
  return minutes !== null && minutes >= 1 && minutes <= 1440 ? minutes : null;
}

/**
 * "9", "9h", "9h05", "14.30", "9:05", "0930", "2 pm" in minutes from midnight. Hours from 24 to 29 are the night after;
 * so is an early hour when the session is an evening one (`near` at 18:00 or later). Null when it names no time.
 */
export function parseTime(text: string, near = 0): number | null {
  const typed = plain(text);
  const half = /\s*(?:([ap])(?:\.?\s?m)?\.?|([صم]))$/.exec(typed);
  const clock = half ? typed.slice(0, half.index) : typed;
  const afternoon = half?.[1] === 'p' || half?.[2] === 'م';
  let minutes: number | null = null;
  let match: RegExpExecArray | null;
  if ((match = new RegExp(`^(\\d{1,2})\\s*(?:${HOURS})?$`).exec(clock))) minutes = Number(match[1]) <= 24 ? Number(match[1]) * 60 : null;
  else if ((match = /^(\d{1,2})(\d{2})$/.exec(clock))) minutes = hours(match[1], match[2]);
  else if ((match = new RegExp(`^(\\d{1,2})\\s*(?:${HOURS}|[:.,])\\s*(\\d{2})\\s*(?:m|mn|min|h)?$`).exec(clock))) minutes = hours(match[1], match[2]);
  if (minutes === null || minutes >= 30 * 60) return null;
  if (half) {
    if (minutes >= 60 && minutes < 13 * 60) minutes = (minutes % 720) + (afternoon ? 720 : 0);
    else if (!afternoon || minutes < 720) return null;
  } else if (minutes < 5 * 60 && near >= 18 * 60) minutes += 1440;
  return minutes;
}

/** The same for a time within one day, such as when a room opens; the night after is none. */
export function parseClock(text: string): number | null {
  const minutes = parseTime(text);
  return minutes !== null && minutes < 1440 ? minutes : null;
}

/** A number of people or things from 0 to 99999, in any digits; null when it is none. */
export function parseCount(text: string): number | null {
  // Thousands may be set apart, as our own numbers are.
  const typed = plain(text).replace(/[\s,.'’٬](?=\d{3}(?!\d))/g, '');
  return /^\d{1,5}$/.test(typed) ? Number(typed) : null;
}

const HOURS = '(?:h|hr|hrs|hours?|heures?|س|ساعة)';
const MINUTES = "(?:mn?|mins?|minutes?|['’′]|د|دقيقة|دقائق)";

/** Lower case, with Latin digits and one kind of colon. */
const plain = (text: string): string =>
  text
    // Marks of direction, which stand around the numbers of our own sentences and in what is pasted.
    .replace(/[\u200e\u200f\u061c\u2066-\u2069\u202a-\u202e]/g, '')
    .trim()
    // A full stop at the end closes an abbreviation or a sentence.
    .replace(/\.+$/, '')
    .toLowerCase()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u2236\u061b]/g, ':')
    .replace(/\u066b/g, '.')
    .replace(/\s+/g, ' ');

function hours(h: string | undefined, m: string | undefined): number | null {
  const minutes = Number(m);
  return minutes < 60 ? Number(h) * 60 + minutes : null;
}
