//! HTML of word processors and pages as the small Markdown of steps that [`crate::rich`] writes, while a cell is being read.

use crate::rich::Mark;
use warsha_core::session_plan::is_safe_address;

/// A text as it is read out of a cell: letters with single white space between them, or as they stand.
#[derive(Default, Clone)]
pub(crate) struct Flow {
    pub text: String,
    pub preformatted: bool,
}

impl Flow {
    pub fn push(&mut self, plain: &str) {
        if self.preformatted {
            self.text.push_str(plain);
            return;
        }
        for letter in plain.chars() {
            if matches!(letter, ' ' | '\t' | '\n' | '\r') {
                if !self.text.ends_with([' ', '\n']) && !self.text.is_empty() {
                    self.text.push(' ');
                }
            } else {
                self.text.push(letter);
            }
        }
    }

    pub fn line_break(&mut self) {
        if !self.preformatted {
            let kept = self.text.trim_end_matches(' ').len();
            self.text.truncate(kept);
        }
        self.text.push('\n');
    }
}

/// The Markdown of a cell that is being read.
#[derive(Clone)]
pub(crate) struct RichFlow {
    flow: Flow,
    /// Elements that are open: their name, their mark, where their text begins.
    open: Vec<(String, Option<Mark>, usize)>,
    /// The mark that was closed last, where it began and where it ended.
    closed: Option<(Mark, usize, usize)>,
    /// Lists that are open, by the mark of their points.
    lists: Vec<char>,
    /// Whether what stands before a point in a word processor is being read; `None` when not.
    ignored: Option<String>,
}

impl RichFlow {
    pub fn new(flow: Flow) -> Self {
        Self { flow, open: Vec::new(), closed: None, lists: Vec::new(), ignored: None }
    }

    pub fn push(&mut self, plain: &str) {
        match &mut self.ignored {
            Some(sign) => sign.push_str(plain),
            None => self.flow.push(plain),
        }
    }

    pub fn line_break(&mut self) {
        self.flow.line_break();
    }

    /// An element begins. `style` is lower case without white space.
    pub fn begin(&mut self, name: &str, style: &str, class: &str, address: Option<String>) {
        if name == "ul" || name == "ol" {
            self.lists.push(if class == "star" { '*' } else { '-' });
            return;
        }
        if name == "li" {
            if !self.flow.text.is_empty() && !self.flow.text.ends_with('\n') {
                self.flow.line_break();
            }
            let mark = self.lists.last().copied().unwrap_or('-');
            self.flow.text.extend([mark, ' ']);
            return;
        }
        if name == "span" && style.contains("mso-list:ignore") && self.ignored.is_none() {
            self.ignored = Some(String::new());
            self.open.push(("ignored".to_owned(), None, self.flow.text.len()));
            return;
        }
        let says = |property: &str, values: &[&str]| {
            let said = style.split(';').find_map(|one| one.strip_prefix(property)?.strip_prefix(':'));
            said.is_some_and(|said| values.contains(&said))
        };
        let mark = match name {
            "b" | "strong" if !says("font-weight", &["normal", "400"]) => Some(Mark::Bold),
            "i" if !says("font-style", &["normal"]) => Some(Mark::Italic),
            "em" if !says("font-style", &["normal"]) => Some(Mark::Star),
            "a" => address.filter(|address| is_safe_address(address)).map(Mark::Link),
            "span" if says("font-weight", &["bold", "600", "700", "800", "900"]) => Some(Mark::Bold),
            "span" if says("font-style", &["italic"]) => Some(Mark::Italic),
            _ => None,
        };
        // Bold within bold is bold.
        let mark = mark.filter(|mark| !self.open.iter().any(|(_, open, _)| open.as_ref() == Some(mark)));
        self.open.push((name.to_owned(), mark, self.flow.text.len()));
    }

    /// An element ends.
    pub fn end(&mut self, name: &str) {
        if name == "ul" || name == "ol" {
            self.lists.pop();
            return;
        }
        let ends = |open: &str| open == name || (name == "span" && open == "ignored");
        let Some(at) = self.open.iter().rposition(|(open, ..)| ends(open)) else { return };
        while self.open.len() > at {
            let Some((open, mark, from)) = self.open.pop() else { return };
            if open == "ignored" {
                self.point();
            }
            if let Some(mark) = mark {
                self.close(&mark, from);
            }
        }
    }

    /// What a word processor showed before a point: a number stays, any other sign is a point.
    fn point(&mut self) {
        let Some(sign) = self.ignored.take() else { return };
        let sign = sign.trim();
        if !self.flow.text.is_empty() && !self.flow.text.ends_with('\n') {
            self.flow.line_break();
        }
        let numbered = sign.starts_with(|c: char| c.is_ascii_digit());
        let text = if numbered { format!("{sign} ") } else { "- ".to_owned() };
        self.flow.text.push_str(&text);
    }

    fn close(&mut self, mark: &Mark, from: usize) {
        let inner = self.flow.text.split_off(from.min(self.flow.text.len()));
        if inner.trim().is_empty() || (matches!(mark, Mark::Link(_)) && inner.contains(['[', ']', '\n'])) {
            self.flow.text.push_str(&inner);
            return;
        }
        // What a word processor writes as two parts of one mark is one.
        if let Some((last, began, ended)) = self.closed.take()
            && last == *mark
            && ended == from
            && !matches!(mark, Mark::Link(_))
            && !inner.contains('\n')
            && !inner.starts_with(char::is_whitespace)
        {
            let before = self.flow.text.split_off(began);
            let sides = mark.around("").len() / 2;
            let whole =
                before.get(sides..before.len().saturating_sub(sides)).unwrap_or_default().to_owned() + &inner;
            self.put(mark, &whole);
            return;
        }
        for (at, line) in inner.split('\n').enumerate() {
            if at > 0 {
                self.flow.text.push('\n');
            }
            let (dash, rest) = match line.strip_prefix("- ") {
                Some(rest) => ("- ", rest),
                None => ("", line),
            };
            self.flow.text.push_str(dash);
            self.put(mark, rest);
        }
    }

    /// Puts a marked part; white space at its ends stays outside its marks.
    fn put(&mut self, mark: &Mark, inner: &str) {
        let bare = inner.trim();
        let lead = inner.len() - inner.trim_start().len();
        self.flow.text.push_str(inner.get(..lead).unwrap_or_default());
        if bare.is_empty() {
            return;
        }
        let began = self.flow.text.len();
        self.flow.text.push_str(&mark.around(bare));
        let ended = self.flow.text.len();
        self.flow.text.push_str(inner.trim_start().get(bare.len()..).unwrap_or_default());
        if self.flow.text.len() == ended {
            self.closed = Some((mark.clone(), began, ended));
        }
    }

    /// The whole, when every element is closed.
    pub fn finish(mut self) -> String {
        while let Some((name, ..)) = self.open.last() {
            let name = if name == "ignored" { "span".to_owned() } else { name.clone() };
            self.end(&name);
        }
        self.flow.text.trim_matches([' ', '\n', '\t', '\r']).to_owned()
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use crate::html_table::read_html;
    use crate::sheet::ReadLimits;
    use proptest::prelude::*;

    pub(crate) fn markdown(cell: &str) -> String {
        let page = format!("<table><tr><td>{cell}</td></tr></table>");
        let read = read_html(&page, ReadLimits::default()).unwrap();
        let sheet = &read.sheets[0];
        sheet.rich.get(&(0, 0)).cloned().unwrap_or_else(|| sheet.rows[0].cell(0).as_typed())
    }

    #[test]
    fn cells_of_word_processors_keep_bold_links_and_points() {
        assert_eq!(
            markdown(
                "<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Gives </b><i>each</i> cards<o:p></o:p></p><p>Next</p>"
            ),
            "**Gives** _each_ cards\nNext"
        );
        assert_eq!(markdown("<b>Gi</b><b>ves</b> cards"), "**Gives** cards");
        assert_eq!(
            markdown("<a href=\"https://example.org\"><u><span style='color:blue'>the guide</span></u></a>"),
            "[the guide](https://example.org)"
        );
        let point = |sign: &str, text: &str| {
            format!(
                "<p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>{sign}<span style='font:7pt'>&nbsp;&nbsp; </span></span></span><![endif]>{text}</p>"
            )
        };
        assert_eq!(markdown(&[point("·", "one"), point("·", "two")].concat()), "- one\n- two");
        assert_eq!(markdown(&[point("1.", "one"), point("2.", "two")].concat()), "1. one\n2. two");
        assert_eq!(
            markdown("<span style='font-weight: 700'>bold</span> <b style='font-weight:normal'>plain</b>"),
            "**bold** plain"
        );
        assert_eq!(markdown("<ul><li>one</li><li><strong>two</strong></li></ul>"), "- one\n- **two**");
        assert_eq!(markdown("<b>one<br>two</b>"), "**one**\n**two**");
    }

    proptest! {
        #[test]
        fn any_tags_are_answered(parts in prop::collection::vec(prop_oneof![
            "<b>", "</b>", "<i>", "</i>", "<em>", "</a>", "<a href='https://a.example'>", "<li>", "</li>", "<ul>", "</ul>", "<br>", "x", " ", "<span style='mso-list:ignore'>", "</span>",
        ], 0..24)) {
            markdown(&parts.concat());
        }
    }
}
