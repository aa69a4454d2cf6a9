//! Which cards need not be set when their page is only counted: those of which it is plain that every character has a face and the name fits.
//! Whatever is in doubt is set in full, so that what is told of a page that is not drawn is told as if it were.

use rustc_hash::FxHashMap;

use crate::artefact::names::{Name, Room};
use crate::setting::{Setting, Style};
use crate::sheet::Sheet;
use crate::text::POINT;

/// The widest letter of a text may be so much wider beside others than alone.
const DOUBT: f64 = 1.05;
/// Width of a space in em, and more.
const SPACE: f64 = 0.3;

/// What is known of single characters.
#[derive(Default)]
pub(super) struct Plain {
    /// Width in em of the Bold.
    widths: FxHashMap<char, f64>,
}

impl Plain {
    /// Whether every character is a Latin letter, a digit or a mark of every face that names are set in.
    pub fn is_covered(text: &str) -> bool {
        text.chars().all(is_plain)
    }

    /// Whether each part of a name certainly stands on one line in its room, and all of them fit under each other.
    pub fn fits(&mut self, sheet: &mut Sheet, name: Name<'_>, room: &Room) -> bool {
        let mut height = 0.0;
        for (text, field) in name.lines().into_iter().zip(&room.fields) {
            if text.is_empty() {
                continue;
            }
            let least = room.narrow.map_or(field.width, |(_, width)| width.min(field.width));
            let size = field.limits.soft * POINT;
            if !Self::is_covered(text) || self.width(sheet, text) * size * DOUBT > least {
                return false;
            }
            height += field.gap + field.limits.max * POINT * field.limits.leading;
        }
        height <= room.height
    }

    /// Width of a line of Bold in em, without regard to what letters do to each other.
    fn width(&mut self, sheet: &mut Sheet, text: &str) -> f64 {
        let mut width = 0.0;
        for character in text.chars() {
            width += match self.widths.get(&character) {
                Some(known) => *known,
                None => {
                    let setting = Setting::new(character.to_string(), Style::new(10.0, 10.0)).bold();
                    let one = (sheet.engine.width(&setting) / (10.0 * POINT)).max(SPACE);
                    self.widths.insert(character, one);
                    one
                }
            };
        }
        width
    }
}

/// Latin letters that are one character, digits, and the marks that stand in names and places.
fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '’' | '‘' | '–' | '“' | '”')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artefact::PaperOptions;
    use crate::artefact::names::{Field, set_name};
    use crate::fit::Limits;
    use chrono::NaiveDate;
    use proptest::prelude::*;

    fn sheet() -> Sheet {
        let options = PaperOptions::new("en", NaiveDate::default());
        Sheet::new(&options, false, 176.0, false).unwrap()
    }

    fn room(narrow: bool) -> Room {
        let field = |width, gap, [max, soft, hard]: [f64; 3]| Field {
            width,
            gap,
            limits: Limits { max, soft, hard, lines: 2, leading: 1.2 },
        };
        Room {
            fields: [
                field(80.0, 0.0, [24.0, 17.0, 14.0]),
                field(80.0, 0.6, [13.0, 10.0, 8.5]),
                field(60.0, 0.84, [12.0, 10.0, 8.5]),
            ],
            height: 24.5,
            narrow: narrow.then_some((16.6, 60.0)),
        }
    }

    #[test]
    fn every_plain_character_has_a_face_in_both_weights() {
        let mut sheet = sheet();
        for c in (0..0x2100).filter_map(char::from_u32).filter(|c| is_plain(*c)) {
            let setting = Setting::new(c.to_string(), Style::new(10.0, 10.0));
            sheet.engine.width(&setting);
            sheet.engine.width(&setting.bold());
        }
        assert_eq!(sheet.engine.take_uncovered(), []);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]
        #[test]
        fn name_that_plainly_fits_does_fit_and_is_covered(
            given in "[A-Za-zÀ-ſ’ -]{1,16}",
            family in "[A-Za-zÀ-ſ’ -]{0,24}",
            native in "[A-Za-zÀ-ſ’ -]{0,16}",
            narrow: bool,
        ) {
            let (mut sheet, room) = (sheet(), room(narrow));
            let name = Name { given: &given, family: &family, native: &native };
            if Plain::default().fits(&mut sheet, name, &room) {
                let set = set_name(&mut sheet, name, &room);
                prop_assert!(!set.overflows && set.lines.iter().all(|(_, line)| line.lines.len() <= 1));
                prop_assert_eq!(sheet.engine.take_uncovered(), vec![]);
            }
        }
    }
}
