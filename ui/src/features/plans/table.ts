/** Steps as a table for the clipboard: what Word and Excel take, and what a plan reads back, here or in another workshop. */
import type { PlanColumnView, PlanRoom, PlanStepView, StepFields } from '$backend';
import { folded } from '$shared';
import { read } from './markdown';

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** A room by its name: ids mean nothing in another workshop. */
const roomName = (id: string | null, rooms: PlanRoom[]): string => rooms.find((room) => room.id === id)?.name ?? '';

/** A part of a text that keeps parts apart by letters: those letters have a backslash before them. */
const part = (text: string): string => text.trim().replace(/[\\|;]|^>/g, '\\$&').replaceAll('\n', '\\n');

function groupsText(step: PlanStepView, rooms: PlanRoom[]): string {
  if (step.within) return `> ${step.branch + 1}`;
  const groups = step.groups.map((group) => {
    const parts = [part(group.name), group.size ?? '', part(roomName(group.room, rooms))].map(String);
    return parts.slice(0, parts.findLastIndex((one) => one !== '') + 1).join(' | ');
  });
  return groups.join('; ') || (step.groups.length > 0 ? '|' : '');
}

/** Headings that reading understands in any language, with what stands under them, and whether that is rich text. */
const columns: [string, (step: PlanStepView, rooms: PlanRoom[]) => string, rich?: true][] = [
  ['Min', (step) => String(step.minutes)],
  ['Step', (step) => step.title],
  ['Method', (step) => step.method],
  ['Facilitator does', (step) => step.facilitator, true],
  ['Participants do', (step) => step.participants, true],
  ['Materials', (step) => step.materials],
  ['Lead', (step) => step.lead],
  ['Co-lead', (step) => step.co_lead],
  ['Room set-up', (step) => step.setup],
  ['Language cue', (step) => step.language_cue],
  ['Notes', (step) => step.notes, true],
  ['Shortest', (step) => (step.shortest === null ? '' : String(step.shortest))],
  ['Can be dropped', (step) => (step.droppable ? 'yes' : '')],
  ['Fixed time', (step) => (step.clock === null ? '' : clock(step.clock))],
  ['Time spent as', (step) => (step.activity_set ? step.activity : '')],
  ['Group', groupsText],
];

const cell = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? letter);
const plain = (text: string): string => escaped(text).replaceAll('\n', '<br>');

/** Rich text as word processors show it: bold is bold, a point is a point. */
function rich(text: string): string {
  let html = '';
  let listed = false;
  read(text).forEach((line, at) => {
    const words = line.parts.map((one) => {
      const said = escaped(one.text);
      return one.kind === 'bold' ? `<b>${said}</b>` : one.kind === 'italic' ? `<i>${said}</i>` : said;
    }).join('');
    if (line.point !== listed) html += line.point ? '<ul>' : '</ul>';
    else if (!line.point && at > 0) html += '<br>';
    html += line.point ? `<li>${words}</li>` : words;
    listed = line.point;
  });
  return listed ? `${html}</ul>` : html;
}

/** The chosen steps, with the steps of their groups, as text with tabs and as HTML. */
export function asTable(steps: PlanStepView[], own: PlanColumnView[], rooms: PlanRoom[]): { text: string; html: string } {
  const used = columns.filter(([, value], at) => at < 7 || steps.some((step) => value(step, rooms) !== ''));
  const mine = own.filter((column) => steps.some((step) => step.own[column.key]));
  const head = [...used.map(([heading]) => heading), ...mine.map((column) => column.heading ?? column.label)];
  const rows = steps.map((step) => [...used.map(([, value]) => value(step, rooms)), ...mine.map((column) => step.own[column.key] ?? '')]);
  const line = (cells: string[]): string => `<tr>${cells.map((one, at) => `<td>${used[at]?.[2] ? rich(one) : plain(one)}</td>`).join('')}</tr>`;
  return {
    text: [head, ...rows].map((cells) => cells.map(cell).join('\t')).join('\n'),
    html: `<table><tr>${head.map((one) => `<th>${plain(one)}</th>`).join('')}</tr>${rows.map(line).join('')}</table>`,
  };
}

/** The kind of what a copy keeps for plans: steps whole, with their own columns. */
export const copiedType = 'application/x-warsha-steps';

/** Steps as they are copied: from the plan of which session. */
export interface Copied {
  session: string;
  steps: StepFields[];
}

/** What was copied in a plan; null when it came from another program. */
export function copiedSteps(text: string): Copied | null {
  if (!text) return null;
  try {
    const found = JSON.parse(text) as Partial<Copied>;
    return typeof found.session === 'string' && Array.isArray(found.steps) ? { session: found.session, steps: found.steps } : null;
  } catch {
    return null;
  }
}

/** Steps without the clock times that hold in the session that they were made for. */
export const withoutClocks = (steps: StepFields[]): StepFields[] =>
  steps.map(({ clock: _clock, ...step }) => (step.branches ? { ...step, branches: step.branches.map(withoutClocks) } : step));

/** Rooms of groups, by name, that the workshop does not have; each once. Reading leaves a name that it does not know as it is. */
export function missingRooms(steps: StepFields[], rooms: PlanRoom[]): string[] {
  const wanted = steps.flatMap((step) => step.groups ?? []).map((group) => group.room ?? '').filter(Boolean);
  const known = new Set(rooms.flatMap((room) => [room.id, folded(room.name)]));
  return [...new Set(wanted.filter((room) => !known.has(room) && !known.has(folded(room))))];
}

/** A step as it is made anew, with the own columns that it has values of. */
export function fieldsOf(step: PlanStepView, rooms: PlanRoom[], own: PlanColumnView[], inside: PlanStepView[] = []): StepFields {
  const used = own.filter((column) => step.own[column.key]);
  const fields: StepFields = {
    minutes: String(step.minutes), title: step.title, method: step.method, facilitator: step.facilitator, participants: step.participants,
    materials: step.materials, lead: step.lead, co_lead: step.co_lead, setup: step.setup, language_cue: step.language_cue, notes: step.notes,
    droppable: step.droppable, shortest: step.shortest === null ? '' : String(step.shortest), clock: step.clock === null ? '' : clock(step.clock),
    activity: step.activity_set ? step.activity : '', own: Object.fromEntries(used.map((column) => [column.key, step.own[column.key] ?? ''])),
  };
  if (used.length > 0) fields.columns = used.map((column) => ({ ...column }));
  if (step.groups.length > 0) {
    fields.groups = step.groups.map((group) => ({ ...group, room: roomName(group.room, rooms) || null }));
    fields.branches = step.groups.map((_, at) => inside.filter((one) => one.branch === at).map((one) => fieldsOf(one, rooms, own)));
  }
  return fields;
}
