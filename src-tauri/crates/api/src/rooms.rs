//! The order of the rooms.

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::id;
use crate::error::{ApiError, ErrorCode};
use crate::wire::*;
use std::collections::HashSet;
use warsha_core::ids::RoomId;
use warsha_core::operation::Operation as Op;
use warsha_core::rank::reordered;
use warsha_core::workshop::Room;
use warsha_store as store;

/// Puts the rooms into an order. Rooms that are not named come after the others, as they were: another desk may have added them.
pub fn order_rooms(backend: &mut Backend, wanted: ByIds) -> Outcome<Nothing> {
    let wanted: Vec<RoomId> = wanted.ids.iter().map(|text| id(text)).collect::<Result<_, _>>()?;
    if wanted.iter().collect::<HashSet<_>>().len() < wanted.len() {
        return Err(ApiError::new(ErrorCode::BadArguments).with("detail", "a room is named twice"));
    }
    let open = backend.open_mut()?;
    let rooms = store::rooms::all(&open.document)?;
    let named = |room: &Room| wanted.iter().position(|id| *id == room.id);
    let mut ordered: Vec<&Room> = rooms.iter().collect();
    ordered.sort_by_key(|room| named(room).unwrap_or(usize::MAX));
    let ranks = reordered(&ordered.iter().map(|room| room.rank.as_str()).collect::<Vec<_>>());
    let done = open.write(Op::OrderRooms, "", |tx| {
        for (room, rank) in ordered.iter().zip(ranks) {
            store::rooms::upsert(tx, &Room { rank, ..(*room).clone() })?;
        }
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(Nothing {}, &done.changed))
}
