//! Two languages in columns of their own, at equal size.

use super::SessionView;
use super::day_table::{DayTable, UNDER_BAR, White};
use crate::piece::Piece;
use crate::setting::{Align, Cut, Setting, Style};
use crate::sheet::{best, in_language, is_arabic};

/// Width of a language's column.
const SIDE: f64 = 71.0;

impl DayTable<'_> {
    /// Start, own name, code and direction of a language's column.
    pub(super) fn side_column(&self, second: bool) -> (f64, String, String, bool) {
        let tongue = if second { self.sheet.second.as_ref() } else { None }.unwrap_or(&self.sheet.first);
        let x = self.sheet.column(if second { 8 } else { 3 });
        (x, tongue.words.get("language-own-name"), tongue.code().to_owned(), tongue.right_to_left)
    }

    /// Start of a language's column and the session's title in it.
    ///
    /// A title that is missing in the language is lent by the other, in Italic where its script has one: an empty cell
    /// would look as if the session were not for its readers.
    pub(super) fn side_title(
        &self,
        session: &SessionView,
        second: bool,
        role: Style,
        cut: Cut,
    ) -> (f64, Setting) {
        let (x, _, code, rtl) = self.side_column(second);
        let own = in_language(&session.title, &code).map(|title| (title, code.clone(), rtl, cut));
        let (title, language, title_rtl, cut) = own.unwrap_or_else(|| {
            let (_, _, code, rtl) = self.side_column(!second);
            let lent = best(&session.title, &code);
            let cut = if lent.chars().any(is_arabic) { Cut::Regular } else { Cut::Italic };
            (lent, code, rtl, cut)
        });
        let mut setting =
            self.sheet.setting(title, role).cut(cut).in_language(&language, title_rtl).within(SIDE);
        setting.style = self.sheet.style_of(role, title_rtl);
        // What is lent across directions still begins at the edge where its column begins.
        (x, if title_rtl == rtl { setting } else { setting.aligned(Align::End) })
    }

    pub(super) fn side_pair(&mut self, piece: &mut Piece, session: &SessionView, y: f64, role: Style) -> f64 {
        let mut end = y;
        for second in [false, true] {
            let (x, mut setting) = self.side_title(session, second, role, Cut::Bold);
            if let Some(title) = setting.spans.first_mut().filter(|_| !session.label.is_empty()) {
                title.text = format!("{}\u{2002}{}", session.label, title.text);
            }
            let paragraph = self.sheet.set(&setting.balanced());
            end = end.max(piece.text(x, y, &paragraph));
        }
        end
    }

    pub(super) fn side_session(
        &mut self,
        mut piece: Piece,
        session: &SessionView,
        side_by_side: bool,
    ) -> (Piece, Vec<f64>) {
        let mut y = self.side_pair(&mut piece, session, 0.0, self.lead());
        let under = self.where_and_who(session, "; ");
        if !under.is_empty() {
            let paragraph = self.fact(&under, self.wide);
            y = piece.text(self.titles, y + 0.75, &paragraph);
        }
        y = y.max(self.online(&mut piece, session, self.titles, self.wide));
        let cuts = if session.children.is_empty() {
            Vec::new()
        } else if side_by_side {
            let children: Vec<&SessionView> = session.children.iter().collect();
            self.cells(&mut piece, &children, y + White::of(self.look).cells, session)
        } else {
            self.panels(&mut piece, session, y + 2.4)
        };
        (piece, cuts)
    }

    pub(super) fn side_cell(&mut self, session: &SessionView, common: (i32, Option<i32>)) -> Piece {
        let mut cell = Piece::new();
        let y = self.side_pair(&mut cell, session, UNDER_BAR, self.body());
        let under: Vec<String> =
            self.own_time(session, common).into_iter().chain([self.where_and_who(session, "; ")]).collect();
        let under = under.into_iter().filter(|u| !u.is_empty()).collect::<Vec<_>>().join(" · ");
        if !under.is_empty() {
            let paragraph = self.fact(&under, self.wide);
            cell.text(self.titles, y + 0.45, &paragraph);
        }
        self.online(&mut cell, session, self.titles, self.wide);
        cell
    }
}
