/**
 * A session in one typed line: "90 Panel on clinics @Nile Hall with Grace", "14:30-16:00 Groupes @toutes day 2".
 * What is not understood stays in the title, so that nothing typed is ever lost. Pure.
 */
import type { LeadRole, LeadView, SessionKind } from '$backend';
import { folded } from '$shared/format';
import { parseLength, parseTime } from '$shared/typed';
import { allWords, andWords, atWords, byWords, closingWords, dayWords, onWords, openingWords, withWords } from './words';

/** What a line can name. */
export interface Known {
  rooms: { id: string; name: string }[];
  people: { id: string; name: string; organisation: string }[];
  /** Programme days with every name that people have for them, folded. */
  days: { day: string; number: number; names: string[] }[];
  /** Kinds of the workshop's own, with their names in every language. */
  kinds?: { id: string; names: string[] }[];
}

export type Part = 'length' | 'start' | 'room' | 'leads' | 'day' | 'kind';

export interface Understood {
  title: string;
  /** Minutes. */
  length: number | null;
  /** Minute of the day. */
  start: number | null;
  kind: SessionKind | null;
  /** The workshop's own kind by id; goes before `kind`. */
  ownKind: string | null;
  /** Rooms by id; `all` when every room is meant, null when none was named. */
  rooms: string[] | 'all' | null;
  /** What stood behind @ and is no room. */
  unknownRoom: string;
  leads: LeadView[];
  day: string | null;
}

interface Word {
  raw: string;
  plain: string;
  used: boolean;
}

/** Longest length that a bare number at the beginning can mean. */
const LONGEST_BARE = 480;
/** "1:30" is a length, "8:30" a time; this parts them. */
const EARLIEST_BARE = 6 * 60;

/** Reads a line. `kept` are the parts that the organiser wants left alone, as words of the title. */
export function understand(line: string, known: Known, kept: ReadonlySet<Part> = new Set()): Understood {
  const words: Word[] = line.split(/\s+/).filter(Boolean).map((raw) => ({ raw, plain: folded(raw).replace(/[,;]$/, ''), used: false }));
  const found: Understood = { title: '', length: null, start: null, kind: null, ownKind: null, rooms: null, unknownRoom: '', leads: [], day: null };
  if (!kept.has('room')) readRooms(words, known, found);
  if (!kept.has('day')) readDay(words, known, found);
  if (!kept.has('start')) readTime(words, found, kept);
  if (!kept.has('length')) readLength(words, found);
  if (!kept.has('leads')) readLeads(words, known, found);
  found.title = words.filter((word) => !word.used).map((word) => word.raw).join(' ').replace(/\s*[,;:·–-]+$/, '').trim();
  if (!kept.has('kind')) {
    found.ownKind = ownKindOf(found.title, known.kinds ?? []);
    found.kind = found.ownKind ? 'other' : kindOf(found.title);
  }
  // Who leads a panel speaks on it; who leads a group holds it.
  const role = roleIn(found.kind);
  found.leads = found.leads.map((lead) => ({ ...lead, role }));
  return found;
}

const roleIn = (kind: string | null): LeadRole => (kind === 'panel' ? 'panellist' : kind === 'working_group' || kind === 'workshop' ? 'facilitator' : 'lead');

const use = (words: Word[], from: number, count: number): void => words.slice(from, from + count).forEach((word) => (word.used = true));
const phrase = (words: Word[], from: number, count: number): string => words.slice(from, from + count).map((word) => word.plain).join(' ');

function readRooms(words: Word[], known: Known, found: Understood): void {
  for (let at = 0; at < words.length; at++) {
    if (!words[at]!.raw.startsWith('@')) continue;
    // "@ Nile Hall" as well as "@Nile Hall".
    const alone = words[at]!.raw === '@';
    const from = alone ? at + 1 : at;
    if (!alone) words[at]!.plain = words[at]!.plain.slice(1);
    let taken = 0;
    for (let count = Math.min(6, words.length - from); count > 0 && taken === 0; count--) {
      const typed = phrase(words, from, count);
      if (allWords.includes(typed)) {
        found.rooms = 'all';
        taken = count;
        continue;
      }
      const room = onlyOne(known.rooms, typed, (one) => one.name);
      if (!room) continue;
      if (found.rooms !== 'all') found.rooms = [...(found.rooms ?? []), room.id];
      taken = count;
    }
    if (taken > 0) use(words, at, taken + (alone ? 1 : 0));
    else if (words[from]) {
      found.unknownRoom = words[from].raw.replace(/^@/, '');
    }
    if (!alone && taken === 0) words[at]!.plain = `@${words[at]!.plain}`;
  }
}

/** The one thing whose name these words begin, word by word; or, for a single word, in which some word begins so. */
function onlyOne<T>(things: T[], typed: string, nameOf: (thing: T) => string): T | null {
  const parts = typed.split(' ').filter(Boolean);
  if (parts.length === 0) return null;
  const split = things.map((thing) => ({ thing, words: folded(nameOf(thing)).split(/\s+/) }));
  const exact = split.filter(({ words }) => words.join(' ') === parts.join(' '));
  const begins = split.filter(({ words }) => parts.every((part, at) => words[at]?.startsWith(part)));
  const somewhere = split.filter(({ words }) => parts.every((part) => words.some((word) => word.startsWith(part))));
  for (const group of [exact, begins, somewhere]) if (group.length === 1) return group[0]!.thing;
  return exact[0]?.thing ?? null;
}

function readDay(words: Word[], known: Known, found: Understood): void {
  words.forEach((word, at) => {
    if (word.used || found.day) return;
    const short = /^[dj](\d{1,2})$/.exec(word.plain);
    const number = short ? Number(short[1]) : dayWords.has(word.plain) && /^\d{1,2}$/.test(words[at + 1]?.plain ?? '') ? Number(words[at + 1]!.plain) : null;
    const byNumber = number === null ? undefined : known.days.find((one) => one.number === number);
    if (byNumber) {
      found.day = byNumber.day;
      const on = at > 0 && onWords.has(words[at - 1]!.plain);
      use(words, on ? at - 1 : at, (short ? 1 : 2) + (on ? 1 : 0));
      return;
    }
    if (!onWords.has(word.plain) && !dayWords.has(word.plain)) return;
    const named = known.days.find((one) => one.names.includes(words[at + 1]?.plain ?? ''));
    if (!named) return;
    found.day = named.day;
    use(words, at, 2);
  });
}

function readTime(words: Word[], found: Understood, kept: ReadonlySet<Part>): void {
  for (let at = 0; at < words.length && found.start === null; at++) {
    const word = words[at]!;
    if (word.used) continue;
    const range = /^(\d[\d:h.]*)[-–—](\d[\d:h.]*)$/.exec(word.plain);
    const [from, to] = range ? [parseTime(range[1]!), parseTime(range[2]!)] : [null, null];
    if (from !== null && to !== null && /[:h.]/.test(word.plain) && to > from) {
      found.start = from;
      if (!kept.has('length')) found.length = to - from;
      use(words, at, 1);
    } else if (atWords.has(word.plain) && /^\d/.test(words[at + 1]?.plain ?? '')) {
      const half = /^[ap]\.?m\.?$/.test(words[at + 2]?.plain ?? '');
      const time = parseTime(phrase(words, at + 1, half ? 2 : 1));
      if (time !== null) {
        found.start = time;
        use(words, at, half ? 3 : 2);
      }
    } else if (/^\d{1,2}([:h]\d{2}|h)$/.test(word.plain)) {
      const time = parseTime(word.plain);
      if (time !== null && time >= EARLIEST_BARE) {
        found.start = time;
        use(words, at, 1);
      }
    } else if (/^\d{1,2}([:.]\d{2})?[ap]m$/.test(word.plain)) {
      found.start = parseTime(word.plain);
      if (found.start !== null) use(words, at, 1);
    }
  }
}

function readLength(words: Word[], found: Understood): void {
  if (found.length !== null) return;
  const first = words.findIndex((word) => !word.used);
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.used || !/^\d/.test(words[at]!.plain)) continue;
    for (let count = 3; count > 0; count--) {
      const group = words.slice(at, at + count);
      if (group.length < count || group.some((word) => word.used)) continue;
      const typed = phrase(words, at, count).replace(/['’′]$/, ' min');
      const named = /[a-zء-ي:]/.test(typed) && !/\d{3,}[a-z]*h/.test(typed);
      const bare = at === first && /^\d{1,3}$/.test(typed) && Number(typed) >= 5 && Number(typed) <= LONGEST_BARE && words.length > 1;
      const minutes = named || bare ? parseLength(typed) : null;
      if (minutes === null) continue;
      found.length = minutes;
      use(words, at, count);
      return;
    }
  }
}

function readLeads(words: Word[], known: Known, found: Understood): void {
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]!;
    const loose = withWords.has(word.plain);
    if (word.used || (!loose && !byWords.has(word.plain))) continue;
    let end = at + 1;
    while (end < words.length && !words[end]!.used) end++;
    const groups: Word[][] = [[]];
    for (const one of words.slice(at + 1, end)) {
      if (andWords.has(one.plain)) groups.push([]);
      else {
        groups.at(-1)!.push(one);
        if (/[,;]$/.test(one.raw)) groups.push([]);
      }
    }
    const names = groups.filter((group) => group.length > 0);
    const people = names.map((group) => {
      const typed = group.map((one) => one.raw.replace(/[,;]$/, '')).join(' ');
      const person = onlyOne(known.people, folded(typed), (one) => one.name);
      return { typed, person, capital: group.length <= 4 && group.every((one) => /^\p{Lu}/u.test(one.raw)) };
    });
    if (people.length === 0 || !people.every(({ person, capital }) => person !== null || (loose && capital))) continue;
    found.leads = people.map(({ typed, person }): LeadView => ({ delegate: person?.id ?? null, name: person?.name ?? typed, organisation: person?.organisation ?? '', role: 'lead' }));
    use(words, at, end - at);
    return;
  }
}

/** The workshop's own kind that a title names with its first or its last words; the longest name of several. */
export function ownKindOf(title: string, kinds: { id: string; names: string[] }[]): string | null {
  const plain = ` ${folded(title).replace(/[,;:·–-]+/g, ' ').replace(/\s+/g, ' ').trim()} `;
  const named = kinds.flatMap(({ id, names }) => names.map((name) => ({ id, name: ` ${folded(name).replace(/\s+/g, ' ').trim()} ` })));
  const found = named.filter(({ name }) => name.trim() !== '' && (plain.startsWith(name) || plain.endsWith(name)));
  return found.sort((a, b) => b.name.length - a.name.length)[0]?.id ?? null;
}

/** The kind that a title names: by its first words, else by its last. */
export function kindOf(title: string): SessionKind | null {
  const plain = ` ${folded(title)} `;
  let best: { kind: SessionKind; length: number } | null = null;
  const offer = (kind: SessionKind, word: string): void => {
    if (!best || word.length > best.length) best = { kind, length: word.length };
  };
  const bounded = (from: string, word: string): boolean => from.startsWith(word) && !/[\p{L}\p{N}]/u.test(from.charAt(word.length));
  for (const [kind, list] of closingWords) for (const word of list) if (plain.trimEnd().endsWith(` ${word}`)) offer(kind, word);
  if (best) return (best as { kind: SessionKind }).kind;
  for (const [kind, list] of openingWords) for (const word of list) if (bounded(plain.slice(1), word)) offer(kind, word);
  return best ? (best as { kind: SessionKind }).kind : null;
}
