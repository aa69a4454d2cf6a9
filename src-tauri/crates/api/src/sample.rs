//! The sample workshop: a four-day exchange with made-up people, read from spreadsheets like anybody's own, that begins today.

use crate::backend::Backend;
use crate::delegates::FreshIds;
use crate::document::create;
use crate::error::ApiError;
use crate::import;
use crate::open::Open;
use crate::sample_paper;
use crate::wire::ReadFile;
use chrono::{Days, NaiveDate, TimeDelta};
use std::path::Path;
use warsha_core::delegation::{Delegation, DelegationKind, PlaceTarget};
use warsha_core::ids::{
    DelegationId, OrganisationId, OutcomeId, PlacementId, SessionId, TargetId, WorkshopId,
};
use warsha_core::operation::Operation as Op;
use warsha_core::organisation::{ConsortiumRole, Organisation, OrganisationType};
use warsha_core::session::{Lead, LeadRole, Placement, Rooms, Session, SessionKind};
use warsha_core::workshop::{DayNote, Outcome, ProgrammeLine, Workshop};
use warsha_core::{CountryCode, Localised};
use warsha_exchange::{AgendaOptions, AgendaReading, ReadOptions, read_agenda, read_delegates, read_table};
use warsha_store as store;
use warsha_store::Document;

/// By this id a file is known as the sample.
pub(crate) const SAMPLE_ID: WorkshopId =
    WorkshopId::new(uuid::Uuid::from_u128(0x0190_0000_7a3b_7000_8000_0057_4152_5348));

const DELEGATES: &[u8] = include_bytes!("../sample/delegates.xlsx");
const AGENDA: &[u8] = include_bytes!("../sample/agenda.xlsx");
const PLANS: [&[u8]; 2] =
    [include_bytes!("../sample/plan-wellness.xlsx"), include_bytes!("../sample/plan-working-group.xlsx")];
const ZONE: &str = "Africa/Kampala";
const HOST: &str = "Women's International Peace Centre";

/// Makes the sample at a path that is free.
pub(crate) fn make(backend: &Backend, path: &Path) -> Result<Document, ApiError> {
    let mut ids = FreshIds::of(backend);
    let zone: chrono_tz::Tz = ZONE.parse().unwrap_or(chrono_tz::Tz::UTC);
    let first_day = backend.host.now().with_timezone(&zone).date_naive();
    let workshop = workshop(first_day, &mut ids);
    let mut open = Open::new(create(backend, path, None, &workshop)?, true);
    let mut agenda = read_agenda(&read_table(AGENDA)?, &AgendaOptions::default());
    let written_for = agenda.sessions.iter().filter_map(|s| s.day).min();
    let later = written_for.map_or(TimeDelta::zero(), |day| first_day - day);
    for session in &mut agenda.sessions {
        session.day = session.day.map(|day| day + later);
    }
    people(&mut open, later, &mut ids)?;
    sessions(&mut open, &agenda, first_day, &mut ids)?;
    let paper = sample_paper::template();
    open.write(Op::EditTemplate, "", |tx| {
        store::template::set(tx, &paper)?;
        Ok::<_, ApiError>(())
    })?;
    for plan in PLANS {
        crate::session_plans::sample_plan(&mut open, plan, &*backend.host)?;
    }
    open.document.drop_history();
    Ok(open.document)
}

fn workshop(first_day: NaiveDate, ids: &mut FreshIds) -> Workshop {
    let both = |en: &str, fr: &str| Localised::of("en", en).with("fr", fr);
    let themes = [
        (
            "Arriving and setting the context",
            "Arriver et poser le contexte",
            "Know who is here, and draw one shared picture of women, peace and security in the region.",
            "Savoir qui est là et dresser une image commune des femmes, de la paix et de la sécurité dans la région.",
        ),
        (
            "Learning from practice",
            "Apprendre de la pratique",
            "Look closely at what works in clinics, courts and communities.",
            "Regarder de près ce qui fonctionne dans les cliniques, les tribunaux et les communautés.",
        ),
        (
            "Working in groups",
            "Travailler en groupes",
            "Turn what we learned into plans that each delegation will keep.",
            "Transformer ce que nous avons appris en plans que chaque délégation tiendra.",
        ),
        (
            "Agreeing what comes next",
            "Convenir de la suite",
            "Leave with actions, names and dates.",
            "Repartir avec des actions, des noms et des dates.",
        ),
    ];
    let day_notes = first_day
        .iter_days()
        .zip(themes)
        .map(|(day, (en, fr, objective_en, objective_fr))| DayNote {
            day,
            theme: both(en, fr),
            objective: both(objective_en, objective_fr),
        })
        .collect();
    let outcomes = [
        (
            "PO1",
            "People have access to fair and accountable justice",
            "Les personnes ont accès à une justice équitable et redevable",
        ),
        (
            "PO2",
            "Political decisions include women and young people",
            "Les décisions politiques incluent les femmes et les jeunes",
        ),
        (
            "PO3",
            "Regional networks learn from each other",
            "Les réseaux régionaux apprennent les uns des autres",
        ),
    ];
    Workshop {
        id: SAMPLE_ID,
        title: both(
            "Regional Learning & Networking Exchange",
            "Échange régional d’apprentissage et de réseautage",
        ),
        purpose:
            "Delegations from three countries visit their host, compare practice and plan the year together."
                .into(),
        first_day,
        last_day: first_day + Days::new(3),
        zone: ZONE.into(),
        second_zone: String::new(),
        venue: "Lakeside Conference Gardens".into(),
        place: "Kampala".into(),
        country: CountryCode::parse("UG"),
        organiser: HOST.into(),
        languages: vec!["en".into(), "fr".into()],
        expected_people: Some(20),
        programme_line: ProgrammeLine {
            name: "Just Future".into(),
            donor: "Dutch Ministry of Foreign Affairs".into(),
            acknowledgement: both(
                "Just Future programme, funded by the Dutch Ministry of Foreign Affairs",
                "Programme Just Future, financé par le ministère néerlandais des Affaires étrangères",
            ),
            outcomes: outcomes
                .iter()
                .map(|(code, en, fr)| Outcome {
                    id: OutcomeId::new(ids.next()),
                    code: (*code).into(),
                    text: both(en, fr),
                })
                .collect(),
        },
        day_notes,
    }
}

/// Delegations with their targets (4 + 7 over three cities + 5 + 4 = 20), then the people of the spreadsheet.
fn people(open: &mut Open, later: TimeDelta, ids: &mut FreshIds) -> Result<(), ApiError> {
    let host = Organisation {
        acronym: "WIPC".into(),
        kind: Some(OrganisationType::Cso),
        role: Some(ConsortiumRole::Host),
        country: CountryCode::parse("UG"),
        ..Organisation::named(OrganisationId::new(ids.next()), HOST)
    };
    let groups: [(Option<&str>, &[&str], u32); 4] = [
        (Some("BI"), &["Bujumbura"], 4),
        (Some("CD"), &["Kinshasa", "Bukavu", "Goma"], 7),
        (Some("SS"), &["Juba"], 5),
        (None, &["Kampala"], 4),
    ];
    let ranks = warsha_core::rank::ranks(groups.len());
    let delegations: Vec<Delegation> = groups
        .into_iter()
        .zip(ranks)
        .map(|((country, places, people), rank)| Delegation {
            id: DelegationId::new(ids.next()),
            kind: if country.is_some() { DelegationKind::Country } else { DelegationKind::HostStaff },
            name: match country {
                Some(_) => Localised::default(),
                None => Localised::of("en", "Host staff").with("fr", "Équipe hôte"),
            },
            country: country.and_then(CountryCode::parse),
            organisation: country.is_none().then_some(host.id),
            counted: true,
            targets: vec![PlaceTarget {
                id: TargetId::new(ids.next()),
                places: places.iter().map(|&place| place.to_owned()).collect(),
                people,
            }],
            rank,
        })
        .collect();
    open.write(Op::AddDelegation, "", |tx| {
        store::organisations::upsert(tx, &host)?;
        for delegation in &delegations {
            store::delegations::upsert(tx, delegation)?;
        }
        Ok::<_, ApiError>(())
    })?;
    let mut reading = read_delegates(&read_table(DELEGATES)?, &ReadOptions::default());
    for row in &mut reading.rows {
        row.arrival = row.arrival.map(|day| day + later);
        row.departure = row.departure.map(|day| day + later);
    }
    import::delegates::add(open, &reading, &file("delegates.xlsx"), ids)?;
    protect_one(open)
}

/// One person goes by an alias, so that the sample shows what protection does.
fn protect_one(open: &mut Open) -> Result<(), ApiError> {
    let delegates = store::delegates::all(&open.document)?;
    let juba = delegates.into_iter().filter(|d| d.country == CountryCode::parse("SS")).nth(2);
    if let Some(mut delegate) = juba {
        delegate.protected = true;
        delegate.alias = "Sunbird".into();
        open.write(Op::EditDelegate, "Sunbird", |tx| {
            store::delegates::update(tx, &delegate)?;
            Ok::<_, ApiError>(())
        })?;
    }
    Ok(())
}

/// The agenda of the spreadsheet, a tray with something in it, and one clash to solve.
fn sessions(
    open: &mut Open,
    reading: &AgendaReading,
    first_day: NaiveDate,
    ids: &mut FreshIds,
) -> Result<(), ApiError> {
    import::agenda::add(open, reading, &file("agenda.xlsx"), ids)?;

    let tray = [
        ("Visit to a women’s radio", "Visite d’une radio de femmes", SessionKind::Visit, 120),
        ("Mediators’ storytelling circle", "Cercle de récits des médiatrices", SessionKind::Plenary, 45),
        ("Country slot: Burundi", "Créneau pays : Burundi", SessionKind::Presentation, 20),
    ];
    let waiting: Vec<Session> = tray
        .into_iter()
        .map(|(en, fr, kind, minutes)| {
            Session::titled(SessionId::new(ids.next()), Localised::of("en", en).with("fr", fr), kind, minutes)
        })
        .collect();
    let clash = clashing(open, first_day, ids)?;
    open.write(Op::AddSession, "", |tx| {
        for session in &waiting {
            store::sessions::upsert(tx, session)?;
        }
        if let Some((session, placement)) = &clash {
            store::sessions::upsert(tx, session)?;
            store::placements::upsert(tx, placement)?;
        }
        Ok::<_, ApiError>(())
    })?;
    Ok(())
}

/// A quiet room led by somebody who leads a plenary of the first afternoon at the same time.
fn clashing(
    open: &Open,
    first_day: NaiveDate,
    ids: &mut FreshIds,
) -> Result<Option<(Session, Placement)>, ApiError> {
    let agenda = open.agenda()?;
    let busy =
        agenda.placements.iter().filter(|p| p.day == first_day && p.start >= 14 * 60 && p.start < 17 * 60);
    let found = busy
        .filter_map(|p| Some((p, agenda.session(p.session)?.leads.iter().find(|l| l.delegate.is_some())?)))
        .find(|(p, _)| matches!(&p.rooms, Rooms::Some(_)));
    let Some((placement, lead)) = found else { return Ok(None) };
    let free = agenda.rooms.iter().rev().find(|room| {
        !agenda.placements.iter().any(|p| p.overlaps(placement) && p.rooms.meet(&Rooms::Some(vec![room.id])))
    });
    let Some(room) = free else { return Ok(None) };
    let title = Localised::of("en", "Quiet room").with("fr", "Salle calme");
    let mut session = Session::titled(SessionId::new(ids.next()), title, SessionKind::Wellness, 45);
    session.leads.push(Lead { role: LeadRole::Facilitator, ..lead.clone() });
    let placed = Placement {
        id: PlacementId::new(ids.next()),
        session: session.id,
        day: first_day,
        start: placement.start,
        duration: 45,
        open_end: false,
        rooms: Rooms::Some(vec![room.id]),
        pinned: false,
    };
    Ok(Some((session, placed)))
}

fn file(name: &str) -> ReadFile {
    ReadFile { path: name.into(), ..ReadFile::default() }
}
