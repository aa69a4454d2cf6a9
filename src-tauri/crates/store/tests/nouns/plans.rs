//! Session plans: steps, what belongs to a plan as a whole, comments, ticks.

use warsha_core::ids::{PlanCommentId, PlanRunId, PlanStepId, RoomId, SessionId};
use warsha_core::operation::{ChangedArea, Operation};
use warsha_core::session::LeadRole;
use warsha_core::session_plan::{
    Activity, PanelSeat, PlanB, PlanColumn, PlanColumnKind, PlanComment, PlanGroup, PlanStep, RunKind,
    RunRecord, SessionPlan, runs,
};
use warsha_store::*;

use crate::after;
use crate::support::*;

fn session() -> SessionId {
    SessionId::new(uuid(0x7000))
}

fn full_step() -> PlanStep {
    PlanStep {
        within: Some(PlanStepId::new(uuid(0x7101))),
        branch: 1,
        rank: "V".into(),
        minutes: 15,
        shortest: Some(10),
        droppable: true,
        clock: Some(600),
        title: "Where are we?".into(),
        method: "Alone, then in pairs".into(),
        activity: Some(Activity::Pairs),
        facilitator: "**Gives** cards.".into(),
        participants: "Write.\n- one\n- two".into(),
        materials: "24 cards".into(),
        lead: "Nyakuoth".into(),
        co_lead: "Bijou".into(),
        setup: "Two tables".into(),
        language_cue: "Pause after each sentence".into(),
        notes: "Cards may be drawn.".into(),
        groups: vec![
            PlanGroup { name: "A".into(), size: Some(4), room: Some(RoomId::new(uuid(1))) },
            PlanGroup::default(),
        ],
        own: [("Slide".to_owned(), "12".to_owned())].into(),
        ..PlanStep::empty(PlanStepId::new(uuid(0x7102)), session())
    }
}

fn full_plan() -> SessionPlan {
    SessionPlan {
        before: "Chairs\nWater".into(),
        plan_b: vec![PlanB { case: "Rain".into(), then: "Main Hall".into() }],
        columns: vec![PlanColumn {
            key: "Slide".into(),
            label: "Slide".into(),
            kind: PlanColumnKind::Number,
            choices: Vec::new(),
            shared: true,
        }],
        spares: 2,
        panel: vec![PanelSeat {
            name: "Furaha \"F\"".into(),
            organisation: "Kivu".into(),
            role: LeadRole::Panellist,
            minutes: Some(9),
            cue: "Stop at nine".into(),
        }],
    }
}

#[test]
fn plan_comes_back_whole_and_steps_in_the_order_of_rank() {
    let first = PlanStep { rank: "B".into(), ..PlanStep::empty(PlanStepId::new(uuid(0x7103)), session()) };
    let comment = PlanComment {
        id: PlanCommentId::new(uuid(0x7200)),
        session: session(),
        step: Some(first.id),
        author: "Viola".into(),
        at: "2024-06-10T06:00:00Z".parse().unwrap(),
        text: "Too long?".into(),
        resolved: true,
    };
    let (_place, document) = after(|tx| {
        session_plans::put(tx, session(), &full_plan())?;
        session_plans::put_step(tx, &full_step())?;
        session_plans::put_step(tx, &first)?;
        session_plans::put_comment(tx, &comment)?;
        session_plans::pack(tx, session(), "cards", true)
    });
    assert_eq!(session_plans::get(&document, session()).unwrap(), full_plan());
    assert_eq!(session_plans::steps(&document, session()).unwrap(), [first, full_step()]);
    assert_eq!(session_plans::all_steps(&document).unwrap().len(), 2);
    assert_eq!(session_plans::comments(&document, session()).unwrap(), [comment]);
    assert!(session_plans::packed(&document, session()).unwrap().contains("cards"));
    let other = SessionId::new(uuid(0x7001));
    assert_eq!(session_plans::get(&document, other).unwrap(), SessionPlan::default());
    assert!(session_plans::steps(&document, other).unwrap().is_empty());
}

#[test]
fn plan_goes_and_comes_with_undo() {
    let (_place, mut document) = after(|tx| session_plans::put_step(tx, &full_step()));
    let done = document
        .write(Operation::RemoveSteps, "Opening", |tx| {
            session_plans::pack(tx, session(), "cards", true)?;
            session_plans::remove_step(tx, full_step().id)
        })
        .unwrap();
    assert_eq!(done.changed, [ChangedArea::Plans]);
    assert!(session_plans::steps(&document, session()).unwrap().is_empty());
    let undone = document.undo().unwrap().unwrap();
    assert_eq!(undone.changed, [ChangedArea::Plans]);
    assert_eq!(session_plans::steps(&document, session()).unwrap(), [full_step()]);
    assert!(session_plans::packed(&document, session()).unwrap().is_empty());
    document.redo().unwrap();
    assert!(session_plans::steps(&document, session()).unwrap().is_empty());
    document
        .write(Operation::PackMaterial, "", |tx| session_plans::pack(tx, session(), "cards", false))
        .unwrap();
    assert!(session_plans::packed(&document, session()).unwrap().is_empty());
}

#[test]
fn steps_begun_come_back_and_are_taken_back_by_undo_also_in_a_document_opened_anew() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    let record = |number: u128, kind, minutes| RunRecord {
        id: PlanRunId::new(uuid(0xc000 + number)),
        session: session(),
        kind,
        step: Some(PlanStepId::new(uuid(0x7101))),
        minutes,
        withdraws: None,
        at: "2024-06-30T06:07:00Z".parse().unwrap(),
        desk: "Hall".into(),
    };
    let said = [record(1, RunKind::Step, 0), record(2, RunKind::Extra, 5)];
    for one in &said {
        let done = document
            .write(Operation::RunPlan, "Gallery walk", |tx| {
                tx.compensate_with(one.id);
                plan_runs::append(tx, one)
            })
            .unwrap();
        assert_eq!(done.changed, [ChangedArea::Plans]);
    }
    assert_eq!(plan_runs::of_session(&document, session()).unwrap(), said);
    document.undo().unwrap().unwrap();
    let run = runs(&plan_runs::all(&document).unwrap()).pop().unwrap();
    assert_eq!((run.passes[0].extra, run.last), (0, said[0].id));
    document.redo().unwrap().unwrap();
    assert_eq!(runs(&plan_runs::all(&document).unwrap()).pop().unwrap().passes[0].extra, 5);
    document.close().unwrap();
    let document = place.open("w.warsha").unwrap();
    let run = runs(&plan_runs::all(&document).unwrap()).pop().unwrap();
    assert_eq!((run.passes[0].extra, run.last), (5, said[1].id));
}
