//! Where a session is and with whom, as people typed it.

use std::rc::Rc;

use super::day_table::DayTable;
use super::{SessionClass, SessionView};
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
