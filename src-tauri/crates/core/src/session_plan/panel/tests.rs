use super::super::tests::{SLOT, step};
use super::*;

#[test]
fn the_panel_follows_the_leads_of_the_session() {
    let lead =
        |name: &str, role| Lead { delegate: None, name: name.into(), organisation: "Org".into(), role };
    let leads = [
        lead("Ana", LeadRole::Panellist),
        lead("Ben", LeadRole::Panellist),
        lead("Mod", LeadRole::Moderator),
        lead("Ira", LeadRole::Interpreter),
    ];
    let seat = |name: &str, minutes| seat(name, "", LeadRole::Panellist, minutes);
    let panel = panel_of(SessionKind::Plenary, &leads, &[seat("ben", Some(8)), seat("Gone", Some(9))]);
    let names: Vec<(&str, Option<Minute>)> = panel.iter().map(|s| (s.name.as_str(), s.minutes)).collect();
    assert_eq!(names, [("Mod", None), ("ben", Some(8)), ("Ana", None)]);
    assert_eq!(panel[1].organisation, "Org");
}

#[test]
fn whoever_speaks_in_a_session_that_is_a_panel_is_a_panellist() {
    let lead =
        |name: &str, role| Lead { delegate: None, name: name.into(), organisation: "Org".into(), role };
    let leads = [
        lead("Ana", LeadRole::Lead),
        lead("Mod", LeadRole::Moderator),
        lead("Ben", LeadRole::Lead),
        lead("Fay", LeadRole::Facilitator),
    ];
    let names = |kind, planned: &[PanelSeat]| {
        panel_of(kind, &leads, planned).into_iter().map(|seat| seat.name).collect::<Vec<_>>()
    };
    assert_eq!(names(SessionKind::Panel, &[]), ["Mod", "Ana", "Ben"]);
    let planned = [seat("Ben", "", LeadRole::Panellist, Some(8))];
    assert_eq!(names(SessionKind::Panel, &planned), ["Mod", "Ben", "Ana"]);
    assert_eq!(names(SessionKind::Workshop, &[]), ["Mod"]);
}

fn seat(name: &str, organisation: &str, role: LeadRole, minutes: Option<Minute>) -> PanelSeat {
    PanelSeat { name: name.into(), organisation: organisation.into(), role, minutes, cue: String::new() }
}

#[test]
fn two_seats_with_organisation_only_are_two() {
    let lead = |organisation: &str| Lead {
        delegate: None,
        name: String::new(),
        organisation: organisation.into(),
        role: LeadRole::Panellist,
    };
    let leads = [lead("Legal Hearth"), lead("Kivu Médiation")];
    let planned = [seat("", "Kivu Médiation", LeadRole::Panellist, Some(8))];
    let found: Vec<(&str, Option<Minute>)> = led_panel(SessionKind::Panel, &leads, &planned)
        .iter()
        .map(|(lead, seat)| (lead.organisation.as_str(), seat.minutes))
        .collect();
    assert_eq!(found, [("Kivu Médiation", Some(8)), ("Legal Hearth", None)]);
}

#[test]
fn those_on_a_panel_take_turns_from_where_it_begins() {
    use LeadRole::{Moderator, Panellist};
    let seats = [
        seat("Mod", "", Moderator, None),
        seat("Ana", "", Panellist, Some(10)),
        seat("Ben", "", Panellist, None),
        seat("Cho", "", Panellist, Some(5)),
    ];
    let turns = |steps: &[PlanStep], slot| {
        let turns = panel_turns(&seats, steps, slot).into_iter();
        turns.map(|turn| (turn.start, turn.share)).collect::<Vec<_>>()
    };
    let from = |start: Minute| (Some(start), None);
    assert_eq!(
        turns(&[], SLOT),
        [from(570), from(570), (Some(580), Some(75)), from(655)],
        "the rest is Ben's"
    );
    let open = Slot { minutes: None, ..SLOT };
    assert_eq!(
        turns(&[], open),
        [from(570), from(570), from(580), (None, None)],
        "nobody knows how long Ben speaks"
    );
    let mut steps = vec![step(1, 5), step(2, 30), step(3, 20)];
    assert_eq!(turns(&steps, SLOT), [(None, None); 4], "no step is a panel");
    steps[1].method = "Panel, 3 × 10 min".into();
    assert_eq!(turns(&steps, SLOT), [from(575), from(575), (Some(585), Some(15)), from(600)]);
    assert_eq!(panel_minutes(&seats, &steps, SLOT), (15, Some(30)));
    assert_eq!(panel_minutes(&seats, &[], SLOT), (15, Some(90)));
    // A panellist whom a panel step names has that step, and leaves their minutes to the others.
    (steps[2].method, steps[2].lead) = ("Table ronde".into(), "cho".into());
    assert_eq!(turns(&steps, SLOT), [from(575), from(575), (Some(585), Some(20)), from(605)]);
    steps[2].lead = "ben".into();
    assert_eq!(turns(&steps, SLOT), [from(575), from(575), (Some(605), Some(20)), from(585)]);
    steps[1].method = "Panellists' dinner talk".into();
    assert!(is_panel(&steps[1]) && !is_panel(&PlanStep { method: "Solar panelling".into(), ..step(9, 5) }));
}

#[test]
fn time_of_a_panel_is_shared_evenly_by_those_without_minutes() {
    use LeadRole::{Moderator, Panellist};
    let panellist = |name: &str| seat(name, "", Panellist, None);
    let seats = [seat("Mod", "", Moderator, Some(5)), panellist("Ana"), panellist("Ben"), panellist("Cho")];
    let mut steps = vec![step(1, 5), step(2, 30), step(3, 20)];
    steps[1].method = "Panel".into();
    let starts_and_shares = |seats: &[PanelSeat], steps: &[PlanStep]| {
        panel_turns(seats, steps, SLOT).into_iter().map(|turn| (turn.start, turn.share)).collect::<Vec<_>>()
    };
    let shared = |start: Minute| (Some(start), Some(8));
    assert_eq!(starts_and_shares(&seats, &steps), [(Some(575), None), shared(580), shared(588), shared(596)]);
    // What follows at once belongs to it.
    steps[2].title = "Panel: second round".into();
    assert_eq!(starts_and_shares(&seats, &steps)[3], (Some(610), Some(15)));
    // Whoever was given all of it leaves nothing to share.
    let greedy = [seat("Ana", "", Panellist, Some(60)), panellist("Ben"), panellist("Cho")];
    assert_eq!(starts_and_shares(&greedy, &steps), [(Some(575), None), (Some(635), None), (None, None)]);
}
