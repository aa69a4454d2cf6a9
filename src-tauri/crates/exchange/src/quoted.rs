//! Lists in one cell whose parts may hold the very marks that part them: such parts stand in double quotes, a quote inside doubled.

/// A stretch of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Inside quotes.
    Quoted(String),
    /// Outside, without outer white space; never empty.
    Bare(String),
}

/// The parts of a text between semicolons. `None` when there are no quotes, or they are not in pairs.
pub(crate) fn parts(text: &str) -> Option<Vec<Vec<Piece>>> {
    if !text.contains('"') {
        return None;
    }
    let mut parts: Vec<Vec<Piece>> = vec![Vec::new()];
    let mut bare = String::new();
    let mut letters = text.chars().peekable();
    let close = |bare: &mut String, parts: &mut Vec<Vec<Piece>>| {
        let text = std::mem::take(bare);
        if let (Some(part), false) = (parts.last_mut(), text.trim().is_empty()) {
            part.push(Piece::Bare(text.trim().to_owned()));
        }
    };
    while let Some(letter) = letters.next() {
        match letter {
            '"' => {
                close(&mut bare, &mut parts);
                let mut inside = String::new();
                loop {
                    match letters.next() {
                        None => return None,
                        Some('"') if letters.peek() == Some(&'"') => {
                            letters.next();
                            inside.push('"');
                        }
                        Some('"') => break,
                        Some(letter) => inside.push(letter),
                    }
                }
                parts.last_mut()?.push(Piece::Quoted(inside));
            }
            ';' => {
                close(&mut bare, &mut parts);
                parts.push(Vec::new());
            }
            letter => bare.push(letter),
        }
    }
    close(&mut bare, &mut parts);
    parts.retain(|part| !part.is_empty());
    Some(parts)
}

/// The parts of a list that are quoted as wholes; `None` when it is not such a list throughout.
pub(crate) fn wholes(text: &str) -> Option<Vec<String>> {
    let whole = |part: Vec<Piece>| match <[Piece; 1]>::try_from(part) {
        Ok([Piece::Quoted(text) | Piece::Bare(text)]) => Some(text),
        Err(_) => None,
    };
    parts(text)?.into_iter().map(whole).collect()
}

/// A part in quotes.
pub(crate) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wholes_keep_the_marks_inside_quotes() {
        assert_eq!(
            wholes("\"Salle A; B\"; Garden; \"the \"\"old\"\" hall\""),
            Some(vec!["Salle A; B".to_owned(), "Garden".to_owned(), "the \"old\" hall".to_owned()])
        );
        assert_eq!(wholes("no quotes; here"), None);
        assert_eq!(wholes("an \"open one"), None);
        assert_eq!(wholes("half \"and\" half"), None);
    }

    #[test]
    fn parts_tell_what_is_quoted_from_what_is_not() {
        let bare = |text: &str| Piece::Bare(text.to_owned());
        assert_eq!(
            parts("Moderator: \"Neema\" (\"Réseau\")"),
            Some(vec![vec![
                bare("Moderator:"),
                Piece::Quoted("Neema".to_owned()),
                bare("("),
                Piece::Quoted("Réseau".to_owned()),
                bare(")"),
            ]])
        );
    }
}
