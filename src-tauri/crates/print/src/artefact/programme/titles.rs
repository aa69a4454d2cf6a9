//! Titles: Bold in the first language, small under it in the second.

use std::rc::Rc;

use super::SessionView;
use super::day_table::DayTable;
use crate::paragraph::Paragraph;
use crate::piece::Piece;
use crate::setting::{Cut, Setting, Style};
use crate::sheet::{best, in_language};

impl DayTable<'_> {
    /// The session's title and, where it is shown and differs, its title in the second language.
    pub(super) fn titles_of(&self, session: &SessionView) -> (String, Option<String>) {
        let first = best(&session.title, self.sheet.first.code()).to_owned();
        let second = self.sheet.second.as_ref().filter(|_| self.look.second);
        let second = second.and_then(|s| in_language(&session.title, s.code())).filter(|s| *s != first);
        (first, second.map(str::to_owned))
    }

    pub(super) fn second_cut(&self) -> Cut {
        let arabic = self.sheet.second.as_ref().is_some_and(|s| s.right_to_left);
        if arabic { Cut::Regular } else { Cut::Italic }
    }

    pub(super) fn plain(&mut self, text: &str, role: Style, measure: f64) -> Rc<Paragraph> {
        let setting = self.sheet.setting(text, role).within(measure);
        self.sheet.set(&setting)
    }

    pub(super) fn title(&self, text: &str, role: Style, measure: f64) -> Setting {
        self.sheet.setting(text, role).bold().balanced().within(measure)
    }

    /// Title and its translation; returns where they end.
    pub(super) fn title_pair(
        &mut self,
        piece: &mut Piece,
        session: &SessionView,
        x: f64,
        y: f64,
        roles: (Style, Style),
        measure: f64,
    ) -> f64 {
        let (first, second) = self.titles_of(session);
        let labelled =
            if session.label.is_empty() { first } else { format!("{}\u{2002}{first}", session.label) };
        let setting = self.title(&labelled, roles.0, measure);
        let paragraph = self.sheet.set(&setting);
        let mut end = piece.text(x, y, &paragraph);
        if let Some(second) = second {
            let setting = self.sheet.second_setting(second, roles.1, true).balanced().within(measure);
            let paragraph = self.sheet.set(&setting);
            end = piece.text(x, end, &paragraph);
        }
        end
    }
}
