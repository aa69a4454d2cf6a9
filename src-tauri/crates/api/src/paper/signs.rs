//! Door signs, one for each room and day, and arrow signs to the rooms.

use super::catalogue::{Choice, Copies, Group, Kind, Pack, Recipe};
use super::making::{Made, Making, pairs};
use super::version::VERSION;
use crate::error::{ApiError, ErrorCode};
use chrono::NaiveDate;
use warsha_core::audience::Audience as For;
use warsha_core::ids::RoomId;
use warsha_core::session::{Placement, Rooms, Session};
use warsha_core::workshop::Room;
use warsha_print::marks::Direction;
use warsha_print::{ArrowSignView, ArrowSignsView, DoorRow, DoorSignView, DoorSignsView, Neighbour};

/// Which rooms; none chosen means all.
const ROOMS: Choice = Choice::of("rooms", Kind::Rooms);
/// The room next door, the way to it in words, and where the arrow points.
const NEIGHBOUR: Choice = Choice::of("neighbour", Kind::Rooms);
/// Without one chosen: the room before or after in the order of rooms in which something goes on meanwhile.
const NEXT_DOOR: Choice = Choice::switch("next_door", false);
const WAY: Choice = Choice::of("way", Kind::Text);
const DOOR_ARROW: Choice = Choice::one_of("door_arrow", &["right", "left", "up", "down", "none"]);
const ARROW: Choice = Choice::one_of("arrow", &["right", "left", "up", "down"]);
/// What the room is for, in words.
const LINE: Choice = Choice::of("line", Kind::Text);

pub(super) const DOORS: Recipe = Recipe {
    days: true,
    choices: &[VERSION, ROOMS, NEXT_DOOR, NEIGHBOUR, DOOR_ARROW, WAY],
    pack: Pack::EveryDay { copies: Copies::One },
    ..Recipe::new("door-signs", Group::Venue, &[For::Public, For::Organisers], make_doors)
};

pub(super) const ARROWS: Recipe = Recipe {
    choices: &[ROOMS, ARROW, LINE],
    ..Recipe::new("arrow-signs", Group::Venue, &[For::Public], make_arrows)
};

fn make_doors(making: &Making<'_>) -> Result<Made, ApiError> {
    let rooms = chosen_rooms(making)?;
    let mut signs = Vec::new();
    for everywhere in [false, true] {
        for (_, date) in making.days() {
            for room in &rooms {
                // A room in which nothing of its own goes on needs no sign, unless no room has anything of its own.
                if !everywhere && sessions_in(making, room.id, date, false)?.is_empty() {
                    continue;
                }
                let rows: Vec<DoorRow> = sessions_in(making, room.id, date, true)?
                    .into_iter()
                    .map(|(p, s)| door_row(p, s))
                    .collect();
                if !rows.is_empty() {
                    let neighbour = neighbour(making, room, date)?;
                    signs.push(DoorSignView { room: room.name.clone(), date, rows, neighbour });
                }
            }
        }
        if !signs.is_empty() {
            break;
        }
    }
    if signs.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    let view = DoorSignsView { title: making.title(), version_line: making.version_line()?, signs };
    Ok(Making::made_without_people(warsha_print::artefact::door_signs::print(&view, &making.options)?))
}

fn make_arrows(making: &Making<'_>) -> Result<Made, ApiError> {
    let arrow = direction(making.one_of(ARROW.key)).unwrap_or(Direction::Right);
    let language = making.words.language();
    let line: Vec<(String, String)> = match making.choice(LINE.key).trim() {
        "" => Vec::new(),
        line => vec![(language.to_owned(), line.to_owned())],
    };
    let rooms = chosen_rooms(making)?;
    let sign = |room: &&Room| ArrowSignView { room: room.name.clone(), line: line.clone(), arrow };
    let signs: Vec<ArrowSignView> = rooms.iter().map(sign).collect();
    if signs.is_empty() {
        return Err(ErrorCode::NothingToPrint.into());
    }
    let view = ArrowSignsView { title: making.title(), version_line: making.printed_at(), signs };
    Ok(Making::made_without_people(warsha_print::artefact::arrow_signs::print(&view, &making.options)?))
}

fn chosen_rooms<'a>(making: &'a Making<'_>) -> Result<Vec<&'a Room>, ApiError> {
    let wanted: Vec<RoomId> = making.ids(ROOMS.key);
    let all = making.agenda()?.rooms.iter();
    Ok(all.filter(|room| wanted.is_empty() || wanted.contains(&room.id)).collect())
}

/// What goes on in a room on a day, by time, without breaks; what is nested in a session that is there itself is left out.
/// `shared` adds what takes all rooms.
fn sessions_in<'a>(
    making: &'a Making<'_>,
    room: RoomId,
    date: NaiveDate,
    shared: bool,
) -> Result<Vec<(&'a Placement, &'a Session)>, ApiError> {
    let here = |placement: &Placement| match &placement.rooms {
        Rooms::None => false,
        Rooms::All => shared,
        Rooms::Some(rooms) => rooms.contains(&room),
    };
    let mut placed = making.placed_on(date)?;
    placed.retain(|(placement, session)| here(placement) && !session.kind.is_break());
    let there: Vec<_> = placed.iter().map(|(_, session)| session.id).collect();
    placed.retain(|(_, session)| !session.parent.is_some_and(|parent| there.contains(&parent)));
    Ok(placed)
}

fn door_row(placement: &Placement, session: &Session) -> DoorRow {
    DoorRow {
        start: placement.start,
        end: (!placement.open_end).then(|| placement.end()),
        title: pairs(&session.title),
    }
}

/// The room next door with what goes on there meanwhile: the chosen one, or by the order of rooms.
fn neighbour(making: &Making<'_>, room: &Room, date: NaiveDate) -> Result<Option<Neighbour>, ApiError> {
    let chosen: Vec<RoomId> = making.ids(NEIGHBOUR.key);
    let agenda = making.agenda()?;
    let next = chosen.first().filter(|id| **id != room.id).and_then(|id| agenda.room(*id));
    let arrow = direction(making.one_of(DOOR_ARROW.key));
    let here = sessions_in(making, room.id, date, true)?;
    if let Some(next) = next {
        let there = sessions_in(making, next.id, date, false)?;
        let shown = beside(&here, &there).or(there.first());
        let way = making.choice(WAY.key);
        return Ok(Some(told(next, shown, arrow, way)));
    }
    if !making.yes(NEXT_DOOR.key) {
        return Ok(None);
    }
    // Whoever stands before the wrong door is sent to the nearest that is open now: first along the corridor, then back.
    let at = agenda.rooms.iter().position(|r| r.id == room.id).unwrap_or_default();
    let along = agenda.rooms.get(at + 1).map(|next| (next, arrow));
    let back =
        at.checked_sub(1).and_then(|b| agenda.rooms.get(b)).map(|b| (b, arrow.map(Direction::opposite)));
    for (next, arrow) in along.into_iter().chain(back) {
        let there = sessions_in(making, next.id, date, false)?;
        if let Some(shown) = beside(&here, &there) {
            return Ok(Some(told(next, Some(shown), arrow, "")));
        }
    }
    Ok(None)
}

type Placed<'a> = (&'a Placement, &'a Session);

/// The first of the sessions there that goes on at the same time as one here.
fn beside<'s, 'a>(here: &[Placed<'a>], there: &'s [Placed<'a>]) -> Option<&'s Placed<'a>> {
    there.iter().find(|(p, _)| here.iter().any(|(own, _)| own.overlaps(p)))
}

fn told(room: &Room, shown: Option<&Placed<'_>>, arrow: Option<Direction>, way: &str) -> Neighbour {
    Neighbour {
        room: room.name.clone(),
        title: shown.map(|(_, session)| pairs(&session.title)).unwrap_or_default(),
        start: shown.map(|(placement, _)| placement.start),
        way: way.to_owned(),
        arrow,
    }
}

fn direction(code: &str) -> Option<Direction> {
    match code {
        "right" => Some(Direction::Right),
        "left" => Some(Direction::Left),
        "up" => Some(Direction::Up),
        "down" => Some(Direction::Down),
        _ => None,
    }
}
