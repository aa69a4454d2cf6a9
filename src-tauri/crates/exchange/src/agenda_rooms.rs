//! The list of rooms that may stand on a sheet of its own beside an agenda.

use crate::agenda::AgendaRoom;
use crate::agenda_days;
use crate::sheet::{Cell, Sheet};

/// A sheet that lists rooms and their seats.
pub(crate) fn room_list(sheet: &Sheet) -> Option<Vec<AgendaRoom>> {
    const ROOM: &[&str] = &["room", "rooms", "salle", "salles", "sala", "salas", "chumba", "name", "nom"];
    const SEATS: &[&str] = &["capacity", "seats", "capacite", "places", "capacidade", "capacidad", "nafasi"];
    let folded = |cell: &Cell| warsha_words::fold(&cell.as_typed());
    let (header, room, seats) =
        sheet.rows.iter().take(crate::header::HEADER_WITHIN).enumerate().find_map(|(index, row)| {
            let room = row.cells.iter().position(|cell| ROOM.contains(&folded(cell).as_str()))?;
            let seats = row.cells.iter().position(|cell| SEATS.contains(&folded(cell).as_str()))?;
            Some((index, room, seats))
        })?;
    let heads: Vec<String> =
        sheet.rows.get(header).map(|row| row.cells.iter().map(folded).collect()).unwrap_or_default();
    let rooms: Vec<AgendaRoom> = sheet
        .rows
        .iter()
        .skip(header + 1)
        .filter_map(|row| {
            let name = row.cell(room).text()?;
            let capacity = row.cell(seats).text().and_then(|text| text.parse().ok());
            let words = |names: &[&str]| {
                let found = heads.iter().position(|head| names.contains(&head.as_str()));
                found.and_then(|column| row.cell(column).text()).unwrap_or_default()
            };
            let minute = |names: &[&str]| agenda_days::minute_of_day(&words(names));
            Some(AgendaRoom {
                name,
                capacity,
                setup: words(&["set up", "amenagement"]),
                equipment: words(&["equipment", "equipement"]),
                hours: (minute(&["opens", "ouvre"]), minute(&["closes", "ferme"])),
            })
        })
        .collect();
    (!rooms.is_empty()).then_some(rooms)
}
