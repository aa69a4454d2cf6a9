//! Placements: which session is when and in which rooms.

use crate::change::{Change, Source};
use crate::error::{Sqlite, StoreError};
use crate::fields::{self, Fields};
use crate::record::{Record, bury};
use rusqlite::Connection;
use std::collections::HashMap;
use warsha_core::ids::{PlacementId, RoomId, SessionId};
use warsha_core::session::{Placement, Rooms};

const COLUMNS: &str = "id, session, day, start, duration, open_end, rooms, pinned";

/// Placements of sessions that another desk has removed are not shown.
const SHOWN: &str =
    "removed_at IS NULL AND session IN (SELECT s.id FROM session AS s WHERE s.removed_at IS NULL)";

const NO_ROOM: &str = "none";
const EVERY_ROOM: &str = "all";
const SOME_ROOMS: &str = "some";

type RoomsOf = HashMap<PlacementId, Vec<RoomId>>;

fn rooms(conn: &Connection) -> Result<RoomsOf, StoreError> {
    let sql = "SELECT placement, room FROM placement_room ORDER BY placement, position";
    let mut of: RoomsOf = HashMap::new();
    for (placement, room) in fields::all(conn, sql, [], |f| Ok((f.id()?, f.id()?)))? {
        of.entry(placement).or_default().push(room);
    }
    Ok(of)
}

fn read(f: &mut Fields<'_>, rooms: &mut RoomsOf) -> Result<Placement, StoreError> {
    let id = f.id()?;
    Ok(Placement {
        id,
        session: f.id()?,
        day: f.day()?,
        start: f.minute()?,
        duration: f.minute()?.max(1),
        open_end: f.flag()?,
        rooms: match (f.text()?.as_str(), rooms.remove(&id)) {
            (EVERY_ROOM, _) => Rooms::All,
            (SOME_ROOMS, Some(rooms)) => Rooms::Some(rooms),
            _ => Rooms::None,
        },
        pinned: f.flag()?,
    })
}

/// Every placement, by day and start; without those of removed sessions.
pub fn all(from: &impl Source) -> Result<Vec<Placement>, StoreError> {
    let conn = from.reader().0;
    let mut rooms = rooms(conn)?;
    let sql = format!("SELECT {COLUMNS} FROM placement WHERE {SHOWN} ORDER BY day, start, id");
    fields::all(conn, &sql, [], |f| read(f, &mut rooms))
}

/// One placement, unless it was removed.
pub fn get(from: &impl Source, id: PlacementId) -> Result<Option<Placement>, StoreError> {
    let conn = from.reader().0;
    let mut rooms = rooms_of(conn, id)?;
    let sql = format!("SELECT {COLUMNS} FROM placement WHERE id=?1 AND {SHOWN}");
    fields::one(conn, &sql, [id.to_string()], |f| read(f, &mut rooms))
}

fn rooms_of(conn: &Connection, id: PlacementId) -> Result<RoomsOf, StoreError> {
    let sql = "SELECT room FROM placement_room WHERE placement=?1 ORDER BY position";
    let rooms = fields::all(conn, sql, [id.to_string()], fields::sole_id)?;
    Ok(if rooms.is_empty() { RoomsOf::new() } else { HashMap::from([(id, rooms)]) })
}

/// The placements of one session, by day and start.
pub fn of_session(from: &impl Source, session: SessionId) -> Result<Vec<Placement>, StoreError> {
    let conn = from.reader().0;
    let mut rooms = rooms(conn)?;
    let sql = format!("SELECT {COLUMNS} FROM placement WHERE session=?1 AND {SHOWN} ORDER BY day, start, id");
    fields::all(conn, &sql, [session.to_string()], |f| read(f, &mut rooms))
}

/// Puts a session on the agenda, or moves its placement.
pub fn upsert(tx: &mut Change<'_>, placement: &Placement) -> Result<(), StoreError> {
    let conn = tx.conn;
    let id = placement.id.to_string();
    let (code, rooms) = match &placement.rooms {
        Rooms::None => (NO_ROOM, &[][..]),
        Rooms::All => (EVERY_ROOM, &[][..]),
        Rooms::Some(rooms) => (SOME_ROOMS, rooms.as_slice()),
    };
    Record::of("placement")
        .key("id", id.clone())
        .set("session", placement.session.to_string())
        .set("day", placement.day.to_string())
        .set("start", placement.start)
        .set("duration", placement.duration)
        .set("open_end", placement.open_end)
        .set("rooms", code.to_owned())
        .set("pinned", placement.pinned)
        .present()
        .write(conn)?;
    conn.prepare_cached("DELETE FROM placement_room WHERE placement=?1").kept()?.execute([&id]).kept()?;
    for (position, room) in rooms.iter().enumerate() {
        Record::of("placement_room")
            .key("placement", id.clone())
            .key("room", room.to_string())
            .set("position", position as i64)
            .write(conn)?;
    }
    Ok(())
}

/// Takes a placement off the agenda. `false` when it is not there.
pub fn remove(tx: &mut Change<'_>, id: PlacementId) -> Result<bool, StoreError> {
    bury(tx.conn, "placement", &id.to_string(), tx.now())
}
