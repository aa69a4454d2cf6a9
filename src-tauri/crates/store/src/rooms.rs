//! Rooms of the venue.

use crate::change::{Change, Source};
use crate::error::StoreError;
use crate::fields::{self, Fields, one};
use crate::record::{Record, bury};
use warsha_core::ids::RoomId;
use warsha_core::workshop::Room;

const COLUMNS: &str = "id, name, capacity, setup, equipment, opens, closes, rank";

fn read(f: &mut Fields<'_>) -> Result<Room, StoreError> {
    Ok(Room {
        id: f.id()?,
        name: f.text()?,
        capacity: f.take()?,
        setup: f.text()?,
        equipment: f.text()?,
        opens: f.maybe_minute()?,
        closes: f.maybe_minute()?,
        rank: f.text()?,
    })
}

/// Every room, in the order of rank.
pub fn all(from: &impl Source) -> Result<Vec<Room>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM room WHERE removed_at IS NULL ORDER BY rank, id");
    fields::all(from.reader().0, &sql, [], read)
}

/// One room, unless it was removed.
pub fn get(from: &impl Source, id: RoomId) -> Result<Option<Room>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM room WHERE id=?1 AND removed_at IS NULL");
    one(from.reader().0, &sql, [id.to_string()], read)
}

/// Adds a room, or writes it anew.
pub fn upsert(tx: &mut Change<'_>, room: &Room) -> Result<(), StoreError> {
    Record::of("room")
        .key("id", room.id.to_string())
        .set("name", room.name.clone())
        .set("capacity", room.capacity)
        .set("setup", room.setup.clone())
        .set("equipment", room.equipment.clone())
        .set("opens", room.opens)
        .set("closes", room.closes)
        .set("rank", room.rank.clone())
        .present()
        .write(tx.conn)
}

/// Takes a room away; placements keep naming it until somebody moves them. `false` when it is not there.
pub fn remove(tx: &mut Change<'_>, id: RoomId) -> Result<bool, StoreError> {
    bury(tx.conn, "room", &id.to_string(), tx.now())
}
