//! The signature sheet.

use warsha_print::page::Page;
use warsha_print::{AttendanceView, artefact};

use crate::judge::{judge, long_sheet, print_attendance, sample_sheet, squeezed, text_of};
use crate::sample;

#[test]
fn every_name_is_on_the_sheet_uncut() {
    for (view, (_, text)) in
        [(sample::attendance(), sample_sheet()), (sample::long_attendance(200), long_sheet())]
    {
        for row in view.rows.iter().filter(|r| !r.protected) {
            for part in [
                &format!("{} {}", row.given, row.family),
                &row.organisation,
                &row.place_line,
                &row.native_name,
            ] {
                assert!(text.contains(&squeezed(part)), "{part}");
            }
        }
    }
}

#[test]
fn protected_delegate_is_a_number_and_nothing_else() {
    let (_, text) = sample_sheet();
    assert!(text.contains(&squeezed("Delegate 12 signs with initials")));
    assert!(!text.contains("Secret"));
}

#[test]
fn one_delegate_gets_six_blank_rows_on_one_page() {
    let printed = print_attendance(&sample::long_attendance(1));
    // 1 + 6 rows leave no room for the signature blocks, so the page is filled and three rows go with them.
    assert_eq!(printed.pages, 2);
    assert!(text_of(&printed.pdf).contains("Page2andtotal"));
}

#[test]
fn blank_rows_asked_for_are_exactly_as_many() {
    let view = AttendanceView { blank_rows: Some(0), ..sample::long_attendance(10) };
    let laid = artefact::attendance::lay_out(&view, &sample::options(&["en"])).unwrap();
    assert_eq!(laid.pages.len(), 2);
    let texts: Vec<String> = laid.pages.iter().flat_map(Page::texts).collect();
    assert!(texts.contains(&"10".to_owned()) && !texts.contains(&"11".to_owned()));
}

#[test]
fn long_list_counts_its_signatures_on_a_page_of_their_own() {
    let (printed, _) = long_sheet();
    let text = judge("pdftotext", &["-layout"], &printed.pdf, &["-"]);
    let last = text.trim_end_matches('\u{c}').rsplit('\u{c}').next().unwrap();
    assert!(last.contains("Page 19 and total"), "{last}");
    assert_eq!(printed.pages, 20);
}

#[test]
fn organisation_of_120_letters_and_name_of_one_are_uncut() {
    let mut view = sample::attendance();
    let long = "Observatoire ".repeat(9) + "Kinshasa";
    view.rows[0].organisation = long.clone();
    view.rows[1].given = "Ọ".into();
    view.rows[1].family = String::new();
    view.rows[2].given = "A".repeat(300);
    let printed = print_attendance(&view);
    let text = text_of(&printed.pdf);
    for part in [&long, "Ọ", &"A".repeat(300)] {
        assert!(text.contains(&squeezed(part)), "{part}");
    }
    assert!(printed.overflows.iter().any(|o| o.detail == "tall-row"), "{:?}", printed.overflows);
}

#[test]
fn cell_longer_than_a_page_is_reported_and_breaks_nothing() {
    let mut view = sample::attendance();
    view.rows[0].given = "Note ".repeat(2000);
    let laid = artefact::attendance::lay_out(&view, &sample::options(&["en"])).unwrap();
    assert!(laid.overflows.iter().any(|o| o.detail == "over-the-edge"));
    assert!(laid.pages.iter().all(|p| p.ink().unwrap().3 < p.height - 5.0));
}

#[test]
fn last_day_with_a_morning_only_has_one_wide_column() {
    let mut view = sample::attendance();
    view.periods.truncate(1);
    let text = text_of(&print_attendance(&view).pdf);
    assert!(text.contains("Morning") && !text.to_lowercase().contains("afternoon,"));
}

#[test]
fn bold_family_names_are_explained_only_where_there_are_any() {
    let says_so = |view: &AttendanceView| {
        let laid = artefact::attendance::lay_out(view, &sample::options(&["en"])).unwrap();
        laid.pages[0].texts().contains(&"family name in bold".to_owned())
    };
    let mut view = sample::attendance();
    assert!(says_so(&view));
    for row in view.rows.iter_mut().filter(|r| !r.protected) {
        row.given = format!("{} {}", row.given, row.family);
        row.family.clear();
    }
    // The family name of the protected delegate is not printed, so it needs no explanation.
    assert!(view.rows.iter().any(|r| !r.family.is_empty()));
    assert!(!says_so(&view));
}

#[test]
fn sheet_of_a_session_says_title_hours_and_who_leads_it() {
    for (language, title, facilitator) in [
        ("en", "Working group 2: Water, land and local mediation", "Facilitator"),
        ("fr", "Groupe de travail 2 : eau, terres et médiation locale", "Formateur·rice / animation"),
    ] {
        let laid =
            artefact::attendance::lay_out(&sample::session_attendance(), &sample::options(&[language]))
                .unwrap();
        let first = laid.pages[0].texts().join(" ");
        for told in [title, "11:00–12:30", "Lindiwe Mokoena-Dube, Amal Abdelrahman Deng", facilitator] {
            assert!(squeezed(&first).contains(&squeezed(told)), "{told}: {first}");
        }
        let last = laid.pages.last().unwrap().texts();
        assert!(last.contains(&facilitator.to_owned()), "one block, without the title once more: {last:?}");
    }
}

#[test]
fn titles_of_the_programme_stand_on_the_last_page_and_lines_for_names_that_nobody_typed() {
    let laid = artefact::attendance::lay_out(&sample::told_attendance(), &sample::options(&["fr"])).unwrap();
    let texts = laid.pages.last().unwrap().texts();
    // The two halves and the organiser; the table has its own column of names.
    assert_eq!(texts.iter().filter(|text| *text == "Nom").count(), 4, "{texts:?}");
    let told = squeezed(&texts.join(" "));
    for period in &sample::told_attendance().periods {
        for session in &period.sessions {
            let title = session.title.iter().find(|(language, _)| language == "fr").map(|(_, title)| title);
            assert!(told.contains(&squeezed(title.unwrap())), "{title:?}: {texts:?}");
        }
    }
    assert!(laid.overflows.iter().all(|o| o.detail != "left-out"), "{:?}", laid.overflows);
}

#[test]
fn more_titles_than_fit_are_left_out_and_that_is_said() {
    let mut view = sample::told_attendance();
    let many = view.periods[0].sessions.clone();
    view.periods[0].sessions = many.iter().cycle().take(80).cloned().collect();
    let laid = artefact::attendance::lay_out(&view, &sample::options(&["en"])).unwrap();
    assert!(laid.overflows.iter().any(|o| o.detail == "left-out"));
    assert!(laid.pages.iter().all(|p| p.ink().unwrap().3 < p.height - 5.0));
}
