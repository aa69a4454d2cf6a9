//! Rich text of steps: Markdown of a small kind (bold, italic, lists, links), and what of it is left where nothing can be set so.

/// A text without its marks: emphasis goes, a link is its words, a point of a list begins with a dash.
pub fn plain_text(markdown: &str) -> String {
    markdown.lines().map(plain_line).collect::<Vec<_>>().join("\n")
}

fn plain_line(line: &str) -> String {
    let trimmed = line.trim_start();
    let (dash, rest) = match trimmed.strip_prefix("- ").or_else(|| trimmed.strip_prefix("* ")) {
        Some(rest) => ("– ", rest),
        None => ("", line),
    };
    let mut out = String::from(dash);
    let mut letters = rest.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        match letter {
            // A lone asterisk between spaces is no emphasis, nor is an underscore inside a word.
            '*' | '_' if is_mark(rest, at, letter) => {}
            '[' => match rest.get(at..).and_then(link) {
                Some((words, length)) => {
                    out.push_str(words);
                    while letters.peek().is_some_and(|(next, _)| *next < at + length) {
                        letters.next();
                    }
                }
                None => out.push(letter),
            },
            _ => out.push(letter),
        }
    }
    out
}

fn is_mark(text: &str, at: usize, letter: char) -> bool {
    let before = text.get(..at).and_then(|t| t.trim_end_matches(letter).chars().next_back());
    let after = text.get(at..).and_then(|t| t.trim_start_matches(letter).chars().next());
    let blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    if letter == '_' && word(before) && word(after) {
        return false;
    }
    !(blank(before) && blank(after))
}

/// "[words](address)" at the beginning of a text: the words, and how long it is.
fn link(text: &str) -> Option<(&str, usize)> {
    let (words, rest) = text.strip_prefix('[')?.split_once("](")?;
    let (address, _) = rest.split_once(')')?;
    (!words.contains('[') && !address.contains(char::is_whitespace))
        .then_some((words, words.len() + address.len() + 4))
}

#[cfg(test)]
mod tests {
    use super::plain_text;
    use proptest::prelude::*;

    #[test]
    fn marks_go_and_words_stay() {
        assert_eq!(plain_text("**Gives** each _three_ cards"), "Gives each three cards");
        assert_eq!(plain_text("- one\n* two\n2 * 3 snake_case"), "– one\n– two\n2 * 3 snake_case");
        assert_eq!(
            plain_text("see [the guide](https://example.org/a) first [sic]"),
            "see the guide first [sic]"
        );
    }

    proptest! {
        #[test]
        fn text_without_marks_stays_as_it_is(text in "[a-zé ,.:()0-9\n]{0,80}") {
            prop_assert_eq!(plain_text(&text), text.lines().collect::<Vec<_>>().join("\n"));
        }

        #[test]
        fn anything_can_be_made_plain(text in "\\PC{0,80}") {
            plain_text(&text);
        }
    }
}
