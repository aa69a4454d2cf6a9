//! What the app was started for.

use std::path::{Path, PathBuf};

use tauri::Url;

/// What a new window shows first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start {
    /// The start screen.
    Screen,
    /// A fresh copy of the sample workshop.
    Sample,
    /// A workshop file; absolute.
    File(PathBuf),
}

impl Start {
    /// Read the words of a command line (without the program's name) that was typed in `folder`.
    ///
    /// What is not understood is left alone: a desktop hands over words of its own.
    pub fn read(words: impl IntoIterator<Item = String>, folder: &Path) -> Start {
        for word in words {
            if word == "--sample" {
                return Start::Sample;
            }
            if !word.starts_with('-') && !word.is_empty() {
                return Start::File(folder.join(word));
            }
        }
        Start::Screen
    }

    /// The address of the page, which tells the screen what to open: `index.html`, `…?sample`, `…?open=PATH`.
    ///
    /// The screen does the opening, because it may have to ask for a passphrase.
    pub fn page(&self) -> String {
        match self {
            Start::Screen => "index.html".to_owned(),
            Start::Sample => "index.html?sample".to_owned(),
            Start::File(path) => {
                // Any base does; only its query is kept.
                let query = Url::parse("tauri://localhost/").ok().and_then(|mut url| {
                    url.query_pairs_mut().append_pair("open", &path.to_string_lossy());
                    url.query().map(str::to_owned)
                });
                format!("index.html?{}", query.unwrap_or_default())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Start {
        Start::read(line.split_whitespace().map(str::to_owned), Path::new("/home/amina"))
    }

    #[test]
    fn command_line_without_words_shows_the_start_screen() {
        assert_eq!(read(""), Start::Screen);
        assert_eq!(read("--unknown"), Start::Screen);
    }

    #[test]
    fn relative_file_is_taken_from_the_folder_it_was_typed_in() {
        assert_eq!(read("exchange.warsha"), Start::File("/home/amina/exchange.warsha".into()));
        assert_eq!(read("/media/stick/exchange.warsha"), Start::File("/media/stick/exchange.warsha".into()));
    }

    #[test]
    fn sample_is_asked_for_by_its_option() {
        assert_eq!(read("--sample"), Start::Sample);
        assert_eq!(Start::Sample.page(), "index.html?sample");
    }

    #[test]
    fn path_with_spaces_and_signs_survives_the_address() {
        let path = "/home/amina/N'Djaména & co #2 100%.warsha";
        let page = Start::File(path.into()).page();
        let url = Url::parse("tauri://localhost/").and_then(|base| base.join(&page)).unwrap();
        assert_eq!(url.query_pairs().find(|(name, _)| name == "open").unwrap().1, path);
    }
}
