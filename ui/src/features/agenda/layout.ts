/** Which block stands where on a day's board. Pure: from what the backend shows to columns, lanes and nesting. */
import type { AgendaView, ClashView, PlacementView, RoomView, SessionView } from '$backend';
import { endOf, lanes, overlap, runs, type Span } from './geometry';

/** A column of the board: a room, or the place for what has none. */
export interface Column {
  key: string;
  room: RoomView | null;
}

export interface Block extends Span {
  /** Stable over reloads and moves: the placement's id, with a number for the parts of a placement in rooms apart. */
  key: string;
  placement: PlacementView;
  session: SessionView;
  column: number;
  span: number;
  lane: number;
  lanes: number;
  /** Share of the column's width: where it begins and how much it takes, from the reading side. */
  left: number;
  width: number;
  /** How many containing sessions it is drawn inside of. */
  depth: number;
  /** Across all rooms, drawn as a band. */
  band: boolean;
  /** Contains other blocks, so that its words stay at the top. */
  holds: boolean;
  /** Start of the block that it is drawn inside of; its words need some height there. */
  under: number | null;
  /** Shares time with a band: it is drawn on top of it, a little narrower. */
  above: boolean;
  /** A further part of a placement whose rooms are not neighbours; the first part speaks for it. */
  echo: boolean;
  clashes: ClashView[];
}

/**
 * Rooms in their order, and a last column when something of the day has no room, when there are no rooms yet, or when it is
 * kept because something taken from it is being carried.
 */
export function columnsOf(view: AgendaView, day: string, kept = false): Column[] {
  const columns: Column[] = view.rooms.map((room) => ({ key: room.id, room }));
  const inside = placedParents(view);
  const roomless = view.placements.some((one) => one.day === day && !one.rooms.all && one.rooms.rooms.length === 0 && !inside(one));
  if (kept || roomless || columns.length === 0) columns.push({ key: 'none', room: null });
  return columns;
}

/** Whether a placement stands inside a placed parent of the same day. */
function placedParents(view: AgendaView): (placement: PlacementView) => PlacementView | null {
  const sessions = new Map(view.sessions.map((session) => [session.id, session]));
  const placed = new Map<string, PlacementView[]>();
  for (const one of view.placements) {
    const others = placed.get(one.session);
    if (others) others.push(one);
    else placed.set(one.session, [one]);
  }
  return (placement) => {
    const parent = sessions.get(placement.session)?.parent;
    if (!parent || parent === placement.session) return null;
    const there = (placed.get(parent) ?? []).filter((one) => one.day === placement.day);
    return there.find((one) => one.start <= placement.start && endOf(one) >= endOf(placement)) ?? there[0] ?? null;
  };
}

/** The columns that a placement takes, by itself. */
export function columnsTaken(rooms: PlacementView['rooms'], columns: Column[]): number[] {
  if (rooms.all) return columns.map((_, at) => at);
  const taken = rooms.rooms.map((id) => columns.findIndex((column) => column.key === id)).filter((at) => at >= 0);
  if (taken.length > 0) return taken;
  return [columns.findIndex((column) => column.room === null)].filter((at) => at >= 0);
}

/** All blocks of a day, in reading order: by time, containers before what they contain, then by column. */
export function blocksOf(view: AgendaView, day: string, columns: Column[]): Block[] {
  const sessions = new Map(view.sessions.map((session) => [session.id, session]));
  const parentOf = placedParents(view);
  const clashes = clashesByPlacement(view);
  const blocks: Block[] = [];
  const byPlacement = new Map<string, Block[]>();

  const placements = view.placements.filter((one) => one.day === day && sessions.has(one.session));
  const waiting = new Set(placements.map((one) => one.id));
  const place = (placement: PlacementView): void => {
    if (!waiting.delete(placement.id)) return;
    const parent = parentOf(placement);
    if (parent) place(parent);
    let taken = columnsTaken(placement.rooms, columns);
    const around = parent ? (byPlacement.get(parent.id) ?? []) : [];
    const own = placement.rooms.all || placement.rooms.rooms.length > 0;
    const held = around.flatMap((block) => Array.from({ length: block.span }, (_, at) => block.column + at));
    const inside = around.length > 0 && (!own || taken.every((at) => held.includes(at)));
    if (inside && !own) taken = held;
    const session = sessions.get(placement.session) as SessionView;
    const parts = runs(taken).map((run, at): Block => ({
      key: at === 0 ? placement.id : `${placement.id}#${at}`,
      placement, session, ...run,
      start: placement.start,
      duration: placement.duration,
      lane: 0, lanes: 1, left: 0, width: 1,
      depth: inside ? (around[0]?.depth ?? 0) + 1 : 0,
      band: placement.rooms.all || run.span > 1 && run.span === columns.length,
      holds: false,
      under: inside ? (around[0]?.start ?? null) : null,
      above: false,
      echo: at > 0,
      clashes: clashes.get(placement.id) ?? [],
    }));
    if (inside) for (const block of around) block.holds = true;
    byPlacement.set(placement.id, parts);
    blocks.push(...parts);
  };
  placements.forEach(place);

  for (const level of siblings(blocks, parentOf)) {
    const places = lanes(level);
    level.forEach((block, at) => Object.assign(block, places[at]));
  }
  const wide = blocks.filter((block) => block.depth === 0 && block.span > 1);
  for (const block of blocks.sort((a, b) => a.depth - b.depth)) {
    const around = block.depth > 0 ? byPlacement.get(parentOf(block.placement)?.id ?? '')?.find((one) => one.column === block.column && one.span === 1) : undefined;
    const [left, width] = around ? [around.left, around.width] : [0, 1];
    block.width = width / block.lanes;
    block.left = left + block.lane * block.width;
    block.above = block.depth === 0 && block.span === 1 && wide.some((band) => overlap(band, block) && band.column <= block.column && block.column < band.column + band.span);
  }
  return blocks.sort((a, b) => a.start - b.start || a.depth - b.depth || a.column - b.column || a.lane - b.lane);
}

/**
 * Blocks that share out a column among themselves: those at the top, and those inside one container. Bands are kept
 * apart, since they cannot step aside for one room without leaving all others.
 */
function siblings(blocks: Block[], parentOf: (placement: PlacementView) => PlacementView | null): Block[][] {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    const around = block.depth > 0 ? (parentOf(block.placement)?.id ?? '') : block.span > 1 ? 'wide' : '';
    const group = groups.get(around);
    if (group) group.push(block);
    else groups.set(around, [block]);
  }
  return [...groups.values()];
}

function clashesByPlacement(view: AgendaView): Map<string, ClashView[]> {
  const found = new Map<string, ClashView[]>();
  const add = (id: string | null, clash: ClashView): void => {
    if (!id) return;
    const others = found.get(id);
    if (others) others.push(clash);
    else found.set(id, [clash]);
  };
  for (const clash of view.clashes) {
    if (clash.silenced) continue;
    add(clash.first, clash);
    add(clash.second, clash);
  }
  return found;
}

/** The programme day and minute of an instant: after midnight the evening before is still on while one of its sessions is. */
export function programmeTime(view: AgendaView, day: string, minute: number): { day: string; minute: number } {
  const before = view.days.map((one) => one.day).find((one) => Date.parse(day) - Date.parse(one) === 86_400_000);
  const late = view.placements.some((one) => one.day === before && endOf(one) > 1440 + minute);
  return before !== undefined && late ? { day: before, minute: 1440 + minute } : { day, minute };
}

/** Sessions that wait in the tray, in the order of the agenda. */
export function traySessions(view: AgendaView): SessionView[] {
  const placed = new Set(view.placements.map((one) => one.session));
  return view.sessions.filter((session) => !placed.has(session.id));
}
