//! A page that is drawn alone is the page of the whole file, and everything is told that the whole file would tell.

use lopdf::Document;
use warsha_print::{BadgeSize, BadgeView, Fold, NameTentView, PaperOptions, PrintError, Printed, artefact};

use crate::judge::{judge, squeezed};
use crate::sample::{self, lists, signs};

/// What the page shows, as the file has it.
fn content(pdf: &[u8]) -> Vec<u8> {
    let document = Document::load_mem(pdf).unwrap();
    let first = *document.get_pages().values().next().unwrap();
    document.get_page_content(first)
}

fn one_page_is_that_of_the_whole(name: &str, make: impl Fn(&PaperOptions) -> Result<Printed, PrintError>) {
    for languages in [&["en", "fr"][..], &["ar"]] {
        let options = sample::options(languages);
        let whole = make(&options).unwrap();
        for page in [1, whole.pages.div_ceil(2), whole.pages] {
            let one = make(&PaperOptions { only_page: Some(page), ..options.clone() }).unwrap();
            let said = format!("{name} {languages:?} page {page}");
            assert_eq!(one.pages, whole.pages, "{said}");
            assert_eq!(one.page_outline, whole.page_outline, "{said}");
            assert_eq!(one.overflows, whole.overflows, "{said}");
            assert_eq!(one.uncovered, whole.uncovered, "{said}");
            assert_eq!(Document::load_mem(&one.pdf).unwrap().get_pages().len(), 1, "{said}");
            if page == 1 {
                assert_eq!(content(&one.pdf), content(&whole.pdf), "{said}");
            }
            let at = page.to_string();
            let text = |pdf: &[u8], range: &[&str]| squeezed(&judge("pdftotext", range, pdf, &["-"]));
            let range = ["-raw", "-f", at.as_str(), "-l", at.as_str()];
            assert_eq!(text(&one.pdf, &["-raw"]), text(&whole.pdf, &range), "{said}");
        }
    }
}

/// Names that give something to tell, wherever they stand.
fn trying() -> [(&'static str, String, &'static str); 4] {
    [
        ("\u{10000}\u{10001}", String::new(), ""),
        ("Amina", "Wolfeschlegelsteinhausenbergerdorff ".repeat(80), "فریده احمدی"),
        ("Ọlá", "Nyirahabimana-Uwimpuhwe".into(), "ሰላማዊት"),
        ("O", "\u{10000}".into(), "सुनिता"),
    ]
}

#[test]
fn page_of_badges_drawn_alone_is_that_of_all_of_them() {
    for size in [BadgeSize::A6, BadgeSize::Small] {
        let mut view = signs::many_badges(60, size);
        view.skip = 3;
        view.blank_codes = vec!["W26-9003-D1N3".into()];
        for (at, (given, family, native)) in trying().into_iter().enumerate() {
            let badge = BadgeView {
                given: given.into(),
                family,
                native_name: native.into(),
                organisation: if at == 2 { "\u{10001} Network".into() } else { String::new() },
                ..view.badges[at].clone()
            };
            view.badges.insert(20 + 9 * at, badge);
        }
        let told = artefact::badges::print(&view, &sample::options(&["en"])).unwrap();
        assert!(!told.overflows.is_empty() && told.uncovered.len() > 2, "there is something to tell");
        one_page_is_that_of_the_whole("badges", |o| artefact::badges::print(&view, o));
    }
}

#[test]
fn page_of_tents_and_of_other_papers_drawn_alone_is_that_of_all_of_them() {
    let mut view = signs::name_tents();
    for (at, (given, family, native)) in trying().into_iter().enumerate() {
        let (given, native_name) = (given.into(), native.into());
        let tent = NameTentView { given, family, native_name, ..view.tents[at].clone() };
        view.tents.insert(5 + 3 * at, tent);
    }
    one_page_is_that_of_the_whole("tents", |o| artefact::name_tents::print(&view, o));
    one_page_is_that_of_the_whole("certificates", |o| {
        artefact::certificates::print(&signs::certificates(), o)
    });
    one_page_is_that_of_the_whole("attendance", |o| artefact::attendance::print(&sample::attendance(), o));
    one_page_is_that_of_the_whole("delegates", |o| artefact::delegates::print(&lists::delegates(), o));
    one_page_is_that_of_the_whole("programme to fold", |o| {
        let options = PaperOptions { fold: Fold::BookletA5, two_sided: true, ..o.clone() };
        artefact::programme::print(&sample::programme(), &options)
    });
}
