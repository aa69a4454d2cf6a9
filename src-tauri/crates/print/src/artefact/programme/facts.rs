//! Where a session is and with whom, as people typed it.

use std::rc::Rc;

use super::day_table::DayTable;
use super::{SessionClass, SessionView};
use crate::page::Area;
use crate::paragraph::Paragraph;
use crate::piece::Piece;
use crate::setting::Breaks;
use crate::sheet::{is_arabic, role};

impl DayTable<'_> {
    /// What people typed about a session: Latin keeps its size in a right-to-left document.
    pub(super) fn fact(&mut self, text: &str, measure: f64) -> Rc<Paragraph> {
        let setting = self.sheet.typed(text, role::TABLE).within(measure);
        self.sheet.set(&setting)
    }

    /// "Room · lead; lead".
    pub(super) fn where_and_who(&self, session: &SessionView, joint: &str) -> String {
        let leads = session.leads.join(joint);
        let mut parts = vec![session.room.clone(), session.language_note.clone(), leads];
        if session.class == SessionClass::OffProgramme {
            parts.insert(0, self.sheet.first.get("paper-off-programme"));
        }
        parts.retain(|p| !p.trim().is_empty());
        parts.join(" · ")
    }

    pub(super) fn room_and_leads(&mut self, piece: &mut Piece, session: &SessionView, baseline: f64) {
        let (rooms, people) = (self.sheet.column(8), self.sheet.column(10));
        let mut y = None;
        let off = (session.class == SessionClass::OffProgramme)
            .then(|| self.sheet.first.get("paper-off-programme"));
        for text in [session.room.clone(), off.unwrap_or_default()] {
            if text.is_empty() {
                continue;
            }
            // A room named by the organiser breaks at spaces; its column is too narrow for anything finer.
            let setting = self.sheet.typed(&text, role::TABLE).within(27.5);
            let paragraph = self.sheet.set(&setting);
            y = Some(match y {
                None => piece.text_on(rooms, baseline, &paragraph),
                Some(y) => piece.text(rooms, y, &paragraph),
            });
        }
        self.leads(piece, &session.leads, people, baseline, 41.0);
    }

    /// "Online · 08:00–09:00 Paris · meet.example.org/abc" under everything else; the line leads to the address. Returns where it ends.
    pub(super) fn online(&mut self, piece: &mut Piece, session: &SessionView, x: f64, measure: f64) -> f64 {
        let top = piece.height;
        let Some(online) = &session.online else { return top };
        let words = self.sheet.first.get(if online.hybrid { "paper-also-online" } else { "paper-online" });
        let mut parts = vec![words];
        if let Some((city, ahead)) = &online.second_zone {
            let clock = |minute: i32| self.sheet.first.clock(minute + ahead);
            let start = clock(session.start);
            let times = session.end.map_or(start.clone(), |end| format!("{start}–{}", clock(end)));
            parts.push(format!("{times} {city}"));
        }
        // Nobody types the scheme, and a narrow cell has no room for it.
        parts.push(online.link.trim_start_matches("https://").trim_end_matches('/').to_owned());
        parts.retain(|part| !part.is_empty());
        let setting =
            self.sheet.typed(&parts.join(" · "), role::TABLE).breaking(Breaks::Text).within(measure);
        let width = self.sheet.engine.width(&setting).min(measure);
        let paragraph = self.sheet.set(&setting);
        let end = piece.text(x, top, &paragraph);
        if online.link.starts_with("https://") || online.link.starts_with("http://") {
            piece.link(Area { x, y: top, width, height: end - top }, online.link.as_str());
        }
        end
    }

    /// One lead a line, hanging where it is longer; returns where they end.
    pub(super) fn leads(
        &mut self,
        piece: &mut Piece,
        leads: &[String],
        x: f64,
        baseline: f64,
        measure: f64,
    ) -> f64 {
        let mut y = None;
        for lead in leads.iter().filter(|l| !l.trim().is_empty()) {
            let mut setting = self.sheet.typed(lead, role::TABLE).breaking(Breaks::Text).within(measure);
            // A Latin name in a right-to-left column ends at the edge where the others begin.
            if !self.sheet.mirrored() || lead.chars().any(is_arabic) {
                setting = setting.hanging(3.0);
            }
            let paragraph = self.sheet.set(&setting);
            y = Some(match y {
                None => piece.text_on(x, baseline, &paragraph),
                Some(y) => piece.text(x, y, &paragraph),
            });
        }
        y.unwrap_or(piece.height)
    }
}
