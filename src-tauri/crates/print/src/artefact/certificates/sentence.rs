//! What the certificate says: that somebody took part, in what, where, when, for how many hours.

use std::rc::Rc;

use warsha_words::Arg;

use crate::paragraph::Paragraph;
use crate::piece::Piece;
use crate::setting::{Cut, Span, Style};
use crate::sheet::{Sheet, Tongue, best, in_language};

use super::{CertificateView, CertificatesView, MEASURE, tied};

/// Marks round the workshop's title while the sentence is put together; they never reach the paper.
const BOLD_FROM: char = '\u{E100}';
const BOLD_TO: char = '\u{E101}';

/// Sizes of the sentence and of its translation, tried in this order.
const STYLES: [(Style, Style); 4] = [
    (Style::new(11.0, 5.625), Style::new(9.5, 4.5)),
    (Style::new(10.5, 5.25), Style::new(9.0, 4.2)),
    (Style::new(9.5, 4.5), Style::new(8.5, 3.9)),
    (Style::new(8.5, 3.9), Style::new(7.5, 3.45)),
];

pub(super) struct Sentence<'a> {
    pub view: &'a CertificatesView,
    pub certificate: &'a CertificateView,
}

impl Sentence<'_> {
    /// Sets the sentence and its translation between `top` and `bottom`, and says what had to be done to make it fit.
    pub fn set(
        &self,
        sheet: &mut Sheet,
        piece: &mut Piece,
        x: f64,
        top: f64,
        bottom: f64,
    ) -> Option<&'static str> {
        let tries = STYLES.map(|s| (s, true)).into_iter().chain(STYLES.map(|s| (s, false)));
        let mut set: Vec<(f64, Rc<Paragraph>)> = Vec::new();
        let mut done = None;
        for ((style, small), translated) in tries {
            let mut y = top;
            set.clear();
            let first = self.first(sheet, style);
            set.push((y, Rc::clone(&first)));
            y += first.height();
            if let Some(second) = self.second(sheet, small).filter(|_| translated) {
                set.push((y + 3.0, Rc::clone(&second)));
                y += 3.0 + second.height();
            }
            done = match (translated || sheet.second.is_none(), style.size < 9.0) {
                (false, _) => Some("second-language-left-out"),
                (true, true) => Some("small-type"),
                (true, false) => None,
            };
            if y <= bottom {
                break;
            }
        }
        for (y, paragraph) in &set {
            piece.text(x, *y, paragraph);
        }
        done
    }

    fn first(&self, sheet: &mut Sheet, style: Style) -> Rc<Paragraph> {
        let own = best(&self.view.text, sheet.first.code()).to_owned();
        let text = self.say(&sheet.first, Some(own).filter(|t| !t.trim().is_empty()));
        let setting = sheet.spans(spans(&text, Cut::Regular, Cut::Bold), style).within(MEASURE);
        sheet.set(&setting)
    }

    fn second(&self, sheet: &mut Sheet, style: Style) -> Option<Rc<Paragraph>> {
        let second = sheet.second.as_ref()?;
        let own = in_language(&self.view.text, second.code()).map(str::to_owned);
        // An own sentence in the first language only has no translation that we could give it.
        if own.is_none() && self.view.text.iter().any(|(_, text)| !text.trim().is_empty()) {
            return None;
        }
        let text = self.say(second, own);
        let plain: String = text.chars().filter(|c| ![BOLD_FROM, BOLD_TO].contains(c)).collect();
        let setting = sheet.second_setting(plain, style, true).within(MEASURE);
        Some(sheet.set(&setting))
    }

    fn say(&self, tongue: &Tongue, own: Option<String>) -> String {
        let view = self.view;
        let title = format!("{BOLD_FROM}{}{BOLD_TO}", best(&view.title, tongue.code()));
        let place = best(&view.held_in, tongue.code()).to_owned();
        let dates = tied(&tongue.digits(&tongue.words.date_range(view.first_day, view.last_day)));
        let hours = hours(tongue, self.certificate.minutes);
        if let Some(own) = own {
            return own
                .replace("{workshop}", &title)
                .replace("{place}", &place)
                .replace("{dates}", &dates)
                .replace("{hours}", &hours);
        }
        let args: [(&str, Arg); 4] = [
            ("workshop", title.into()),
            ("place", place.as_str().into()),
            ("dates", dates.into()),
            ("hours", hours.into()),
        ];
        let key = if place.is_empty() {
            "paper-certificate-text.nowhere"
        } else {
            "paper-certificate-text.somewhere"
        };
        let mut text = tongue.say(key, &args);
        let themes = view.themes.iter().find(|(l, t)| l == tongue.code() && !t.is_empty());
        if let Some((_, themes)) = themes {
            let themes = themes.join(if tongue.right_to_left { "؛ " } else { "; " });
            text.push(' ');
            text.push_str(&tongue.say("paper-certificate-themes", &[("themes", themes.into())]));
        }
        text
    }
}

/// Hours in words, to the half hour: "19½".
fn hours(tongue: &Tongue, minutes: i32) -> String {
    let halves = (minutes.max(0) + 15) / 30;
    let whole = (halves / 2).to_string();
    let text = if halves % 2 == 0 {
        whole
    } else {
        tongue.words.say("paper-certificate-half", &[("whole", whole.into())])
    };
    tongue.digits(&text)
}

fn spans(text: &str, plain: Cut, loud: Cut) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut cut = plain;
    for part in text.split_inclusive([BOLD_FROM, BOLD_TO]) {
        let shown = part.trim_end_matches([BOLD_FROM, BOLD_TO]);
        if !shown.is_empty() {
            spans.push(Span::new(shown, cut));
        }
        cut = if part.ends_with(BOLD_FROM) { loud } else { plain };
    }
    spans
}
