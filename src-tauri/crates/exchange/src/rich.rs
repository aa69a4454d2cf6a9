//! The small Markdown of steps as HTML that word processors show as it is meant. [`crate::rich_flow`] reads it back.
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
    pub(crate) fn around(&self, inner: &str) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rich_flow::tests::markdown;
    use proptest::prelude::*;

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

    proptest! {
        #[test]
        fn whatever_is_written_reads_back(lines in prop::collection::vec("(- |\\* )?[-a-cé*_\\[\\]() <&\"h]{0,12}", 0..5)) {
            let text = lines.join("\n").trim().to_owned();
            prop_assert_eq!(read_back(&rich_html(&text)).unwrap_or_default(), text);
        }
    }
}
