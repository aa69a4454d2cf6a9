/** What a block on the board says and where it stands, all at once: asked for again only when something of it changes. */
import type { AgendaView } from '$backend';
import { clock, clockRange, digits, language, sessionClass, sessionTypeOf, t } from '$shared';
import type { AgendaState } from './agenda-state.svelte';
import type { BlockPicture } from './BlockIcons.svelte';
import { textRoom, titleLines, type TextRoom } from './geometry';
import { kindClass } from './kinds';
import type { Block } from './layout';
import { blockName, clashShort, languagesWords, leadsWords, titleOf } from './words';

/** What the words of a block are arranged as: one strip across all rooms, several lines, two lines, one line. */
export type Form = 'strip' | 'full' | 'two' | 'one';

/** What a block says; the same at every zoom. */
export interface Words {
  /** Full name for a screen reader. */
  name: string;
  title: string;
  /** Who, how many, in what language. */
  about: string;
  note: string;
  picture: BlockPicture;
  /** How people online take part, in words; empty in person. */
  online: string;
  warning: string;
  /** Further clashes beside the one that is named. */
  more: number;
  /** The class of its colours. */
  kind: string;
  start: string;
  range: string;
}

/** What blocks say by the view and the language that they were put into words from: another day and scrolling bring the same again. */
let said: { view: AgendaView | null; language: string; words: Map<string, Words> } = { view: null, language: '', words: new Map() };

export function wordsOf(block: Block, agenda: AgendaState): Words {
  const { view } = agenda;
  const spoken = `${language()} ${digits()}`;
  if (said.view !== view || said.language !== spoken) said = { view, language: spoken, words: new Map() };
  // A room comes and goes with the day: the column of what has none is no part of the words.
  const known = said.words.get(block.key);
  if (known) return known;
  const words = inWords(block, agenda);
  said.words.set(block.key, words);
  return words;
}

function inWords(block: Block, agenda: AgendaState): Words {
  const { session, placement } = block;
  const people = session.expected_people === null ? '' : t('agenda-people', { count: session.expected_people });
  return {
    name: blockName(block, agenda),
    title: titleOf(session),
    about: [leadsWords(session), people, languagesWords(session)].filter(Boolean).join(' · '),
    note: session.note,
    picture: session.organisers_only ? 'hidden' : session.kind === 'meal' ? 'meal' : sessionTypeOf(session.kind),
    online: session.mode === 'in_person' ? '' : t(`agenda-mode-${session.mode.replaceAll('_', '-')}`),
    warning: block.clashes.length > 0 ? clashShort(block.clashes[0]!, placement.id, agenda) : '',
    more: Math.max(0, block.clashes.length - 1),
    kind: kindClass(session, agenda),
    start: clock(block.start),
    range: clockRange(block.start, block.duration),
  };
}

/** Where a block stands at a zoom, and how its words are arranged there. */
export interface Drawn {
  form: Form;
  room: TextRoom;
  classes: string;
  /** Place and width in parts of the columns: the same at every zoom. */
  across: string;
  /** From the top of the board, and how tall. */
  top: string;
  height: string;
  /** Lines that the title may take. */
  lines: number;
  /** Whether the whole range of time has room, and whether who leads has. */
  range: boolean;
  who: boolean;
}

/** Widths of a block's words, in px at 100 % text, below which the range and then the marks give way. */
const NARROW = 168;
const SLIM = 120;

/** `from` is the first minute of the board, `column` the width of one column in px at 100 % text, `about` whether there is somebody to name. */
export function drawn(block: Block, scale: number, from: number, column: number, about: boolean): Drawn {
  const { session } = block;
  // What is drawn inside another block leaves that one a line for its title.
  const lowered = block.under === null ? 0 : Math.max(0, 21 - (block.start - block.under) * scale);
  const top = (block.start - from) * scale + 1 + lowered;
  const height = Math.max(block.duration * scale - 2 - lowered, 9);
  const room = textRoom(height + 2);
  const inset = 4 + block.depth * 10 + (block.above ? 10 : 0);
  const lanes = block.lanes > 1 ? 2 : 0;
  const wide = column === 0 ? Infinity : column * block.span * block.width - inset * 2 + lanes - 18;
  const form: Form = block.band && !block.holds ? 'strip' : block.holds || room === 'one' || room === 'tiny' ? 'one' : room;
  const warned = block.clashes.length > 0;
  const who = about && (form !== 'full' || !warned || height >= 76);
  let classes: string = room;
  if (block.band) classes += ' band';
  if (block.holds) classes += ' holds';
  if (block.depth > 0) classes += ' nested';
  else if (session.organisers_only || sessionClass(session.kind) === 't-break') classes += ' hatch';
  if (session.organisers_only) classes += ' internal';
  if (wide < SLIM) classes += ' slim';
  return {
    form, room, classes, who,
    top: `${top / 16}rem`,
    height: `${height / 16}rem`,
    across: `grid-column:${block.column + 1} / span ${block.span};`
      + `inset-inline-start:calc(${block.left * 100}% + ${inset}px);inline-size:calc(${block.width * 100}% - ${inset * 2 - lanes}px);--z:${block.depth * 2 + (block.above ? 1 : 0)}`,
    lines: titleLines(height, 1 + (who ? 1 : 0) + (warned && form === 'full' ? 1.4 : 0)),
    range: form === 'one' ? block.holds && wide >= NARROW : !(form === 'two' && warned),
  };
}
