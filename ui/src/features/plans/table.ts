/** Steps as a table for the clipboard: what Word and Excel take, and what a plan reads back, here or in another workshop. */
import type { PlanColumnView, PlanRoom, PlanStepView, StepFields } from '$backend';
import { folded } from '$shared';

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** A room by its name: ids mean nothing in another workshop. */
const roomName = (id: string | null, rooms: PlanRoom[]): string => rooms.find((room) => room.id === id)?.name ?? '';

/** Headings that reading understands in any language, with what stands under them. */
const columns: [string, (step: PlanStepView, rooms: PlanRoom[]) => string][] = [
  ['Min', (step) => String(step.minutes)],
  ['Step', (step) => step.title],
  ['Method', (step) => step.method],
  ['Facilitator does', (step) => step.facilitator],
  ['Participants do', (step) => step.participants],
  ['Materials', (step) => step.materials],
  ['Lead', (step) => step.lead],
  ['Co-lead', (step) => step.co_lead],
  ['Room set-up', (step) => step.setup],
  ['Language cue', (step) => step.language_cue],
  ['Notes', (step) => step.notes],
  ['Shortest', (step) => (step.shortest === null ? '' : String(step.shortest))],
  ['Can be dropped', (step) => (step.droppable ? 'yes' : '')],
  ['Fixed time', (step) => (step.clock === null ? '' : clock(step.clock))],
  ['Time spent as', (step) => (step.activity_set ? step.activity : '')],
  ['Group', (step, rooms) => (step.within ? `> ${step.branch + 1}` : step.groups.map((group) => [group.name, group.size ?? '', roomName(group.room, rooms)].join(' | ').replace(/[ |]+$/, '')).join('; '))],
];

const cell = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? letter);

/** The chosen steps, with the steps of their groups, as text with tabs and as HTML. */
export function asTable(steps: PlanStepView[], own: PlanColumnView[], rooms: PlanRoom[]): { text: string; html: string } {
  const used = columns.filter(([, value], at) => at < 7 || steps.some((step) => value(step, rooms) !== ''));
  const mine = own.filter((column) => steps.some((step) => step.own[column.key]));
  const head = [...used.map(([heading]) => heading), ...mine.map((column) => column.label)];
  const rows = steps.map((step) => [...used.map(([, value]) => value(step, rooms)), ...mine.map((column) => step.own[column.key] ?? '')]);
  const line = (cells: string[], tag: string): string => `<tr>${cells.map((one) => `<${tag}>${escaped(one).replaceAll('\n', '<br>')}</${tag}>`).join('')}</tr>`;
  return {
    text: [head, ...rows].map((cells) => cells.map(cell).join('\t')).join('\n'),
    html: `<table>${line(head, 'th')}${rows.map((cells) => line(cells, 'td')).join('')}</table>`,
  };
}

/** Rooms of groups, by name, that the workshop does not have; each once. Reading leaves a name that it does not know as it is. */
export function missingRooms(steps: StepFields[], rooms: PlanRoom[]): string[] {
  const wanted = steps.flatMap((step) => step.groups ?? []).map((group) => group.room ?? '').filter(Boolean);
  const known = new Set(rooms.flatMap((room) => [room.id, folded(room.name)]));
  return [...new Set(wanted.filter((room) => !known.has(room) && !known.has(folded(room))))];
}

/** A step as it is made anew. */
export function fieldsOf(step: PlanStepView, rooms: PlanRoom[], inside: PlanStepView[] = []): StepFields {
  const fields: StepFields = {
    minutes: String(step.minutes), title: step.title, method: step.method, facilitator: step.facilitator, participants: step.participants,
    materials: step.materials, lead: step.lead, co_lead: step.co_lead, setup: step.setup, language_cue: step.language_cue, notes: step.notes,
    droppable: step.droppable, shortest: step.shortest === null ? '' : String(step.shortest), clock: step.clock === null ? '' : clock(step.clock),
    activity: step.activity_set ? step.activity : '', own: { ...step.own },
  };
  if (step.groups.length > 0) {
    fields.groups = step.groups.map((group) => ({ ...group, room: roomName(group.room, rooms) || null }));
    fields.branches = step.groups.map((_, at) => inside.filter((one) => one.branch === at).map((one) => fieldsOf(one, rooms)));
  }
  return fields;
}
