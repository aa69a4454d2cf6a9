//! The small Markdown of steps as HTML that word processors show as it is meant, and such HTML as Markdown again.
//!
//! Bold is `<b>`, `_italic_` is `<i>`, `*italic*` is `<em>`, a point is `<li>`, a link is `<a>` when its address is one that nobody is harmed by.

use crate::html_table::read_html;
use crate::sheet::ReadLimits;
use warsha_core::session_plan::is_safe_address;

/// A mark around a part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Mark {
    Bold,
    Italic,
    Star,
    Link(String),
}

impl Mark {
    /// The part of a line with its mark.
    fn around(&self, inner: &str) -> String {
        match self {
            Self::Bold => format!("**{inner}**"),
            Self::Italic => format!("_{inner}_"),
            Self::Star => format!("*{inner}*"),
            Self::Link(address) => format!("[{inner}]({address})"),
        }
    }
}

/// Text that HTML shows as it is.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A plain text with its line breaks.
pub(crate) fn plain_html(text: &str) -> String {
    escaped(text).replace('\n', "<br>")
}

/// Markdown as HTML. What would not read back to the same text is written letter by letter, with its marks.
pub(crate) fn rich_html(text: &str) -> String {
    let html = lines_html(text);
    if read_back(&html).as_deref() == Some(text.trim()) { html } else { plain_html(text) }
}

fn read_back(html: &str) -> Option<String> {
    let page = format!("<table><tr><td style=\"white-space:pre-wrap\">{html}</td></tr></table>");
    let read = read_html(&page, ReadLimits::default()).ok()?;
    let sheet = read.sheets.first()?;
    Some(match sheet.rich.get(&(0, 0)) {
        Some(text) => text.clone(),
        None => sheet.rows.first()?.cell(0).as_typed(),
    })
}

fn lines_html(text: &str) -> String {
    let mut html = String::new();
    let mut list: Option<char> = None;
    let lines: Vec<&str> = text.split('\n').collect();
    for (at, line) in lines.iter().enumerate() {
        let point = point(line);
        if list.is_some() && list != point.map(|(mark, _)| mark) {
            html.push_str("</ul>");
            list = None;
        }
        if let Some((mark, rest)) = point {
            if list.is_none() {
                html.push_str(if mark == '*' { "<ul class=\"star\">" } else { "<ul>" });
                list = Some(mark);
            }
            html.push_str("<li>");
            html.push_str(&line_html(rest));
            html.push_str("</li>");
            continue;
        }
        html.push_str(&line_html(line));
        // A list begins on a line of its own without being told to; an empty line before it has to be said.
        let before_list = lines.get(at + 1).is_some_and(|next| self::point(next).is_some());
        if at + 1 < lines.len() && (!before_list || line.is_empty()) {
            html.push_str("<br>");
        }
    }
    if list.is_some() {
        html.push_str("</ul>");
    }
    html
}

/// "- one": the mark of a point, and what it says.
fn point(line: &str) -> Option<(char, &str)> {
    let mark = line.chars().next().filter(|c| matches!(c, '-' | '*'))?;
    let rest = line.get(1..)?.strip_prefix(' ')?;
    (!rest.is_empty() && !rest.starts_with(char::is_whitespace)).then_some((mark, rest))
}

fn line_html(line: &str) -> String {
    let mut html = String::new();
    let mut rest = line;
    let mut before: Option<char> = None;
    while let Some(letter) = rest.chars().next() {
        if let Some((mark, inner, length)) = marked(rest, before) {
            let inside = line_html(inner);
            match mark {
                Mark::Bold => html.extend(["<b>", &inside, "</b>"]),
                Mark::Italic => html.extend(["<i>", &inside, "</i>"]),
                Mark::Star => html.extend(["<em>", &inside, "</em>"]),
                Mark::Link(address) => {
                    html.extend(["<a href=\"", &escaped(&address), "\">", &inside, "</a>"]);
                }
            }
            before = rest.get(..length).and_then(|part| part.chars().next_back());
            rest = rest.get(length..).unwrap_or_default();
            continue;
        }
        html.push_str(&escaped(letter.encode_utf8(&mut [0; 4])));
        before = Some(letter);
        rest = rest.get(letter.len_utf8()..).unwrap_or_default();
    }
    html
}

/// A marked part at the beginning of a text: its mark, what is inside, and how long it is with its marks.
fn marked(text: &str, before: Option<char>) -> Option<(Mark, &str, usize)> {
    let word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    if text.starts_with("**") {
        return inside(text, "**", |inner, _| {
            !blank(inner.chars().next()) && !blank(inner.chars().next_back())
        })
        .map(|(inner, length)| (Mark::Bold, inner, length));
    }
    if text.starts_with('_') && !word(before) {
        let holds = |inner: &str, after: Option<char>| {
            !blank(inner.chars().next()) && !blank(inner.chars().next_back()) && !word(after)
        };
        return inside(text, "_", holds).map(|(inner, length)| (Mark::Italic, inner, length));
    }
    if text.starts_with('*') && before != Some('*') {
        let solid = |c: Option<char>| !blank(c) && c != Some('*');
        let holds = |inner: &str, after: Option<char>| {
            solid(inner.chars().next()) && solid(inner.chars().next_back()) && after != Some('*')
        };
        return inside(text, "*", holds).map(|(inner, length)| (Mark::Star, inner, length));
    }
    let (words, rest) = text.strip_prefix('[')?.split_once("](")?;
    let (address, _) = rest.split_once(')')?;
    let is_link = !words.trim().is_empty() && !words.contains(['[', ']']) && is_safe_address(address);
    is_link.then(|| (Mark::Link(address.to_owned()), words, words.len() + address.len() + 4))
}

/// What stands between a mark at the beginning and the first like it that can close it.
fn inside<'t>(
    text: &'t str,
    mark: &str,
    holds: impl Fn(&str, Option<char>) -> bool,
) -> Option<(&'t str, usize)> {
    let content = text.get(mark.len()..)?;
    content.match_indices(mark).find_map(|(at, _)| {
        let inner = content.get(..at)?;
        let after = content.get(at + mark.len()..)?.chars().next();
        holds(inner, after).then_some((inner, mark.len() * 2 + at))
    })
}

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
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn markdown(cell: &str) -> String {
        let page = format!("<table><tr><td>{cell}</td></tr></table>");
        let read = read_html(&page, ReadLimits::default()).unwrap();
        let sheet = &read.sheets[0];
        sheet.rich.get(&(0, 0)).cloned().unwrap_or_else(|| sheet.rows[0].cell(0).as_typed())
    }

    #[test]
    fn marks_become_what_word_processors_show() {
        assert_eq!(
            rich_html("**Gives** each _three_ cards & a *pen*"),
            "<b>Gives</b> each <i>three</i> cards &amp; a <em>pen</em>"
        );
        assert_eq!(
            rich_html("Says:\n- one\n- **two**\nEnd"),
            "Says:<ul><li>one</li><li><b>two</b></li></ul>End"
        );
        assert_eq!(
            rich_html("see [guide](https://example.org/?a=1&b=2)"),
            "see <a href=\"https://example.org/?a=1&amp;b=2\">guide</a>"
        );
        assert_eq!(rich_html("2 * 3 snake_case <b>"), "2 * 3 snake_case &lt;b&gt;");
    }

    #[test]
    fn addresses_that_could_run_something_stay_text() {
        for address in
            ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://", "https://a\"b"]
        {
            assert!(!is_safe_address(address), "{address}");
            assert!(!rich_html(&format!("[x]({address})")).contains("href"), "{address}");
            assert_eq!(markdown(&format!("<a href='{}'>x</a>", escaped(address))), "x");
        }
        assert!(is_safe_address("mailto:desk@example.org") && is_safe_address("HTTPS://example.org"));
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
        fn whatever_is_written_reads_back(lines in prop::collection::vec("(- |\\* )?[-a-cé*_\\[\\]() <&\"h]{0,12}", 0..5)) {
            let text = lines.join("\n").trim().to_owned();
            prop_assert_eq!(read_back(&rich_html(&text)).unwrap_or_default(), text);
        }

        #[test]
        fn any_tags_are_answered(parts in prop::collection::vec(prop_oneof![
            "<b>", "</b>", "<i>", "</i>", "<em>", "</a>", "<a href='https://a.example'>", "<li>", "</li>", "<ul>", "</ul>", "<br>", "x", " ", "<span style='mso-list:ignore'>", "</span>",
        ], 0..24)) {
            markdown(&parts.concat());
        }
    }
}
