//! The agenda of a release as JSON: field names and codes are those of the tables, so that any tool reads it, and a field that a newer
//! version adds does no harm.

use crate::codes::Coded;
use chrono::NaiveDate;
use serde_json::{Map, Value, json};
use std::str::FromStr;
use warsha_core::agenda::Agenda;
use warsha_core::own_kind::OwnKind;
use warsha_core::release::Snapshot;
use warsha_core::session::{Lead, Placement, Rooms, Session};
use warsha_core::workshop::{DayNote, Room};
use warsha_core::{Localised, Minute};

pub(super) fn text(snapshot: &Snapshot) -> String {
    let agenda = &snapshot.agenda;
    let list = |values: Vec<Value>| Value::Array(values);
    json!({
        "days": agenda.days.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "day_notes": list(snapshot.day_notes.iter().map(day_note).collect()),
        "rooms": list(agenda.rooms.iter().map(room).collect()),
        "own_kinds": list(agenda.own_kinds.iter().map(own_kind).collect()),
        "sessions": list(agenda.sessions.iter().map(session).collect()),
        "placements": list(agenda.placements.iter().map(placement).collect()),
        "people": agenda.people,
    })
    .to_string()
}

fn localised(text: &Localised) -> Value {
    Value::Object(text.iter().map(|(lang, text)| (lang.to_owned(), text.into())).collect())
}

fn day_note(note: &DayNote) -> Value {
    json!({ "day": note.day.to_string(), "theme": localised(&note.theme), "objective": localised(&note.objective) })
}

fn room(room: &Room) -> Value {
    json!({
        "id": room.id.to_string(), "name": room.name, "capacity": room.capacity, "setup": room.setup,
        "equipment": room.equipment, "opens": room.opens, "closes": room.closes, "rank": room.rank,
    })
}

fn own_kind(kind: &OwnKind) -> Value {
    json!({
        "id": kind.id.to_string(), "name": localised(&kind.name), "colour": kind.colour.code(),
        "counts": kind.counts, "rank": kind.rank,
    })
}

fn session(session: &Session) -> Value {
    let lead = |lead: &Lead| {
        json!({
            "delegate": lead.delegate.map(|id| id.to_string()), "name": lead.name,
            "organisation": lead.organisation, "role": lead.role.code(),
        })
    };
    json!({
        "id": session.id.to_string(),
        "title": localised(&session.title),
        "short_title": localised(&session.short_title),
        "kind": session.kind.code(),
        "own_kind": session.own_kind.map(|id| id.to_string()),
        "parent": session.parent.map(|id| id.to_string()),
        "leads": session.leads.iter().map(lead).collect::<Vec<_>>(),
        "languages": session.languages,
        "interpretation": session.interpretation,
        "objective": session.objective,
        "outcomes": session.outcomes.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "tags": session.tags,
        "needs": session.needs,
        "organisers_only": session.organisers_only,
        "mode": session.mode.code(),
        "join_link": session.join_link,
        "expected_people": session.expected_people,
        "usual_minutes": session.usual_minutes,
        "shortest_minutes": session.shortest_minutes,
    })
}

fn placement(placement: &Placement) -> Value {
    let (code, rooms) = match &placement.rooms {
        Rooms::None => ("none", Vec::new()),
        Rooms::All => ("all", Vec::new()),
        Rooms::Some(rooms) => ("some", rooms.iter().map(ToString::to_string).collect()),
    };
    json!({
        "id": placement.id.to_string(), "session": placement.session.to_string(),
        "day": placement.day.to_string(), "start": placement.start, "duration": placement.duration,
        "open_end": placement.open_end, "rooms": code, "room_ids": rooms, "pinned": placement.pinned,
    })
}

/// `None` when it is not what this module wrote.
pub(super) fn read(text: &str) -> Option<Snapshot> {
    let value: Value = serde_json::from_str(text).ok()?;
    let whole = Object(value.as_object()?);
    let days = whole.0.get("days")?.as_array()?;
    Some(Snapshot {
        agenda: Agenda {
            days: days.iter().map(|day| day.as_str()?.parse().ok()).collect::<Option<_>>()?,
            rooms: whole.list("rooms", read_room)?,
            own_kinds: whole.list("own_kinds", read_own_kind)?,
            sessions: whole.list("sessions", read_session)?,
            placements: whole.list("placements", read_placement)?,
            presence: Vec::new(),
            listeners: Vec::new(),
            change_over: 0,
            people: whole.count("people").unwrap_or(0),
        },
        day_notes: whole.list("day_notes", |note| {
            Some(DayNote {
                day: note.parsed("day")?,
                theme: note.localised("theme"),
                objective: note.localised("objective"),
            })
        })?,
    })
}

/// One JSON object. What is absent reads as nothing; what has to be there answers `None`.
struct Object<'v>(&'v Map<String, Value>);

impl Object<'_> {
    fn text(&self, key: &str) -> String {
        self.0.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    fn parsed<T: FromStr>(&self, key: &str) -> Option<T> {
        self.0.get(key)?.as_str()?.parse().ok()
    }

    fn code<C: Coded>(&self, key: &str) -> Option<C> {
        C::read(self.0.get(key)?.as_str()?).or(C::NEUTRAL)
    }

    fn flag(&self, key: &str) -> bool {
        self.0.get(key).and_then(Value::as_bool).unwrap_or(false)
    }

    fn minute(&self, key: &str) -> Option<Minute> {
        self.0.get(key)?.as_i64().and_then(|minutes| Minute::try_from(minutes).ok())
    }

    fn count(&self, key: &str) -> Option<u32> {
        self.0.get(key)?.as_u64().and_then(|count| u32::try_from(count).ok())
    }

    fn localised(&self, key: &str) -> Localised {
        let texts = self.0.get(key).and_then(Value::as_object).into_iter().flatten();
        texts.filter_map(|(lang, text)| Some((lang, text.as_str()?))).collect()
    }

    fn texts(&self, key: &str) -> Vec<String> {
        let texts = self.0.get(key).and_then(Value::as_array).into_iter().flatten();
        texts.filter_map(|text| text.as_str().map(str::to_owned)).collect()
    }

    fn list<T>(&self, key: &str, read: impl Fn(Object<'_>) -> Option<T>) -> Option<Vec<T>> {
        let Some(list) = self.0.get(key) else { return Some(Vec::new()) };
        list.as_array()?.iter().map(|one| read(Object(one.as_object()?))).collect()
    }
}

fn read_room(o: Object<'_>) -> Option<Room> {
    Some(Room {
        id: o.parsed("id")?,
        name: o.text("name"),
        capacity: o.count("capacity"),
        setup: o.text("setup"),
        equipment: o.text("equipment"),
        opens: o.minute("opens"),
        closes: o.minute("closes"),
        rank: o.text("rank"),
    })
}

fn read_own_kind(o: Object<'_>) -> Option<OwnKind> {
    Some(OwnKind {
        id: o.parsed("id")?,
        name: o.localised("name"),
        colour: o.code("colour")?,
        counts: o.flag("counts"),
        rank: o.text("rank"),
    })
}

fn read_session(o: Object<'_>) -> Option<Session> {
    let lead = |o: Object<'_>| {
        Some(Lead {
            delegate: o.parsed("delegate"),
            name: o.text("name"),
            organisation: o.text("organisation"),
            role: o.code("role")?,
        })
    };
    let kind = o.code("kind")?;
    let mut session =
        Session::titled(o.parsed("id")?, o.localised("title"), kind, o.minute("usual_minutes")?);
    session.short_title = o.localised("short_title");
    session.own_kind = o.parsed("own_kind");
    session.parent = o.parsed("parent");
    session.leads = o.list("leads", lead)?;
    session.languages = o.texts("languages");
    session.interpretation = o.flag("interpretation");
    session.objective = o.text("objective");
    session.outcomes = o.texts("outcomes").iter().filter_map(|id| id.parse().ok()).collect();
    session.tags = o.texts("tags");
    session.needs = o.texts("needs");
    session.organisers_only = o.flag("organisers_only");
    session.mode = o.code("mode")?;
    session.join_link = o.text("join_link");
    session.expected_people = o.count("expected_people");
    session.shortest_minutes = o.minute("shortest_minutes");
    Some(session)
}

fn read_placement(o: Object<'_>) -> Option<Placement> {
    let rooms = o.texts("room_ids").iter().filter_map(|id| id.parse().ok()).collect::<Vec<_>>();
    Some(Placement {
        id: o.parsed("id")?,
        session: o.parsed("session")?,
        day: o.parsed::<NaiveDate>("day")?,
        start: o.minute("start")?,
        duration: o.minute("duration")?.max(1),
        open_end: o.flag("open_end"),
        rooms: match o.text("rooms").as_str() {
            "all" => Rooms::All,
            "some" if !rooms.is_empty() => Rooms::Some(rooms),
            _ => Rooms::None,
        },
        pinned: o.flag("pinned"),
    })
}

/// The same without a person among the leads; `None` when the person is not there.
pub(super) fn without_person(text: &str, delegate: &str, name: &str) -> Option<String> {
    let mut whole: Value = serde_json::from_str(text).ok()?;
    let mut found = false;
    for session in whole.get_mut("sessions")?.as_array_mut()? {
        let Some(leads) = session.get_mut("leads").and_then(Value::as_array_mut) else { continue };
        for lead in leads.iter_mut() {
            let is = |key: &str, wanted: &str| lead.get(key).and_then(Value::as_str) == Some(wanted);
            if is("delegate", delegate) || (!name.is_empty() && is("name", name)) {
                lead["delegate"] = Value::Null;
                lead["name"] = "".into();
                found = true;
            }
        }
        let said =
            |lead: &Value, key: &str| lead.get(key).and_then(Value::as_str).is_some_and(|t| !t.is_empty());
        leads.retain(|lead| ["delegate", "name", "organisation"].iter().any(|key| said(lead, key)));
    }
    found.then(|| whole.to_string())
}
