//! Rich text of steps: Markdown of a small kind (bold, italic, lists, links), read into lines of stretches that paper can set.

/// How a stretch of text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emphasis {
    /// As it is.
    Plain,
    /// Bold.
    Bold,
    /// Italic.
    Italic,
}

/// A stretch of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RichSpan {
    /// Its words, without marks.
    pub text: String,
    /// How they are set.
    pub emphasis: Emphasis,
    /// Where a link leads.
    pub address: Option<String>,
}

impl RichSpan {
    fn new(text: impl Into<String>, emphasis: Emphasis) -> Self {
        Self { text: text.into(), emphasis, address: None }
    }
}

/// A line of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RichLine {
    /// Whether it is a point of a list.
    pub point: bool,
    /// Its stretches in order.
    pub spans: Vec<RichSpan>,
}

/// Reads a text.
pub fn rich_text(markdown: &str) -> Vec<RichLine> {
    markdown.lines().map(rich_line).collect()
}

/// Whether an address may stand in a link: a page, a letter or a telephone, and nothing that runs.
pub fn is_safe_address(address: &str) -> bool {
    let lower = address.trim().to_ascii_lowercase();
    ["http://", "https://", "mailto:", "tel:"]
        .iter()
        .any(|start| lower.strip_prefix(start).is_some_and(|rest| !rest.is_empty()))
        && !address.contains(|c: char| c.is_whitespace() || c.is_control() || "()<>\"".contains(c))
}

fn rich_line(line: &str) -> RichLine {
    let trimmed = line.trim_start();
    let point = trimmed.strip_prefix("- ").or_else(|| trimmed.strip_prefix("* "));
    let text = point.map_or(line, str::trim_start);
    let mut spans = Vec::new();
    let (mut plain, mut at) = (0, 0);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let before = text.get(..at).and_then(|t| t.chars().next_back());
        let Some((span, length)) = marked(rest, before) else {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        push_plain(&mut spans, text.get(plain..at));
        spans.push(span);
        at += length;
        plain = at;
    }
    push_plain(&mut spans, text.get(plain..));
    RichLine { point: point.is_some(), spans }
}

fn push_plain(spans: &mut Vec<RichSpan>, text: Option<&str>) {
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        spans.push(RichSpan::new(text, Emphasis::Plain));
    }
}

/// What a text begins with when that is set apart, and how long it is with its marks.
fn marked(text: &str, before: Option<char>) -> Option<(RichSpan, usize)> {
    if text.starts_with("**") {
        return between(text, "**", before).map(|inside| {
            // There is no bold italic: what is bold stays so.
            let words: String = rich_line_inside(inside);
            (RichSpan::new(words, Emphasis::Bold), inside.len() + 4)
        });
    }
    for mark in ["_", "*"] {
        if text.starts_with(mark) && before != Some('*') {
            let inside = between(text, mark, before)?;
            return Some((RichSpan::new(rich_line_inside(inside), Emphasis::Italic), inside.len() + 2));
        }
    }
    if text.starts_with('[') {
        let (words, address, length) = link(text)?;
        let span =
            RichSpan { text: words.to_owned(), emphasis: Emphasis::Plain, address: Some(address.to_owned()) };
        return Some((span, length));
    }
    None
}

/// The words of a marked stretch, in which no further marks count.
fn rich_line_inside(inside: &str) -> String {
    let bare = |text: &str, mark: &str| {
        let inner = text.strip_prefix(mark).and_then(|t| t.strip_suffix(mark));
        inner.filter(|t| !t.is_empty()).map(str::to_owned)
    };
    bare(inside, "_").or_else(|| bare(inside, "*")).unwrap_or_else(|| inside.to_owned())
}

/// What stands between a mark at the beginning of a text and the same mark again. A mark beside white is none, nor is an underscore in the
/// middle of a word.
fn between<'t>(text: &'t str, mark: &str, before: Option<char>) -> Option<&'t str> {
    let word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let rest = text.strip_prefix(mark)?;
    if rest.starts_with(char::is_whitespace) || (mark == "_" && word(before)) {
        return None;
    }
    let mut from = 0;
    loop {
        let end = from + rest.get(from..)?.find(mark)?;
        let inside = rest.get(..end)?;
        let after = rest.get(end + mark.len()..).and_then(|t| t.chars().next());
        let within_a_word = mark == "_" && word(after);
        let part_of_two = mark == "*" && (after == Some('*') || inside.ends_with('*'));
        let said = !inside.is_empty() && !inside.ends_with(char::is_whitespace);
        if said && !within_a_word && !part_of_two {
            return Some(inside);
        }
        from = end + mark.len();
    }
}

/// "[words](address)" at the beginning of a text: the words, the address, and how long it is. With an address that nobody should follow it is
/// no link, and stands as it was typed.
fn link(text: &str) -> Option<(&str, &str, usize)> {
    let (words, rest) = text.strip_prefix('[')?.split_once("](")?;
    let (address, _) = rest.split_once(')')?;
    let is_link = !words.trim().is_empty() && !words.contains(['[', ']']) && is_safe_address(address);
    is_link.then_some((words, address, words.len() + address.len() + 4))
}

#[cfg(test)]
mod tests {
    use super::{Emphasis, RichSpan, is_safe_address, rich_text};
    use proptest::prelude::*;

    /// The words of a text, a dash before each point.
    fn words_of(markdown: &str) -> String {
        let lines = rich_text(markdown).into_iter().map(|line| {
            let words: String = line.spans.into_iter().map(|span| span.text).collect();
            if line.point { format!("– {words}") } else { words }
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn marks_go_and_words_stay() {
        assert_eq!(words_of("**Gives** each _three_ cards"), "Gives each three cards");
        assert_eq!(words_of("- one\n* two\n2 * 3 snake_case_name"), "– one\n– two\n2 * 3 snake_case_name");
        assert_eq!(
            words_of("see [the guide](https://example.org/a) first [sic]"),
            "see the guide first [sic]"
        );
        assert_eq!(words_of("cards* and **more"), "cards* and **more", "a mark without its like is a letter");
    }

    #[test]
    fn stretches_keep_how_they_are_set_and_where_they_lead() {
        let lines = rich_text("**Gives** *all* of it\n- see [guide](https://example.org)");
        let span = |text: &str, emphasis| RichSpan::new(text, emphasis);
        assert_eq!(
            lines[0].spans,
            [
                span("Gives", Emphasis::Bold),
                span(" ", Emphasis::Plain),
                span("all", Emphasis::Italic),
                span(" of it", Emphasis::Plain)
            ]
        );
        assert!(!lines[0].point && lines[1].point);
        assert_eq!(lines[1].spans[1].address.as_deref(), Some("https://example.org"));
        assert_eq!(rich_text("**_both_**")[0].spans, [span("both", Emphasis::Bold)]);
    }

    #[test]
    fn address_that_could_run_something_makes_no_link() {
        for address in
            ["javascript:alert", "data:text/html,x", "file:///etc/passwd", "https://", "example.org"]
        {
            assert!(!is_safe_address(address), "{address}");
            let text = format!("[x]({address})");
            assert_eq!(rich_text(&text)[0].spans, [RichSpan::new(text.as_str(), Emphasis::Plain)]);
        }
        for address in ["mailto:desk@example.org", "HTTPS://example.org", "tel:+211555000"] {
            assert_eq!(rich_text(&format!("[x]({address})"))[0].spans[0].address.as_deref(), Some(address));
        }
    }

    proptest! {
        #[test]
        fn text_without_marks_stays_as_it_is(text in "[a-zé ,.:()0-9\n]{0,80}") {
            prop_assert_eq!(words_of(&text), text.lines().collect::<Vec<_>>().join("\n"));
        }

        #[test]
        fn anything_can_be_made_plain(text in "[\\PC*_]{0,80}") {
            words_of(&text);
        }
    }
}
