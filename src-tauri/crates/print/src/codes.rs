//! The codes that stand for glyphs in a PDF: every pair of glyph and text has one of its own, so that shaped words are found again.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use subsetter::GlyphRemapper;

use crate::artefact::PrintError;
use crate::fonts::{FACES, FaceMetrics};

/// Codes from here on stand for a second and third text of a glyph; codes under it are the subset's own glyph numbers.
const SECOND_TEXTS: u16 = 0x4000;

/// Codes for glyphs that carry no text of their own: a vowel mark whose letter carries both. Readers that find no text for a
/// code take the code itself for a character, so these are characters that nobody sees; poppler takes nothing.
const UNSEEN: [u16; 24] = [
    0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x200B, 0x206A, 0x206B, 0x206C, 0x206D, 0x206E, 0x206F, 0x200D,
    0x200C, 0x00AD, 0x200E, 0x200F, 0x2066, 0x2067, 0x2068, 0x2069, 0x202A, 0x202B, 0x202C,
];

/// The faces of a document that are used.
#[derive(Default)]
pub(crate) struct Fonts {
    pub used: BTreeMap<usize, FontCodes>,
}

/// The codes one face has been given.
pub(crate) struct FontCodes {
    metrics: FaceMetrics,
    glyphs: GlyphRemapper,
    code_of: HashMap<(u16, Box<str>), u16>,
    glyph_of: BTreeMap<u16, u16>,
    seen: BTreeSet<u16>,
    seconds: u16,
    /// How many of [`UNSEEN`] are taken.
    unseen: usize,
}

impl FontCodes {
    pub fn code(&mut self, glyph: u16, text: &str) -> u16 {
        if let Some(code) = self.code_of.get(&(glyph, text.into())) {
            return *code;
        }
        let own = self.glyphs.remap(glyph);
        let unseen = if text.is_empty() { UNSEEN.get(self.unseen).copied() } else { None };
        let code = if let Some(code) = unseen {
            self.unseen += 1;
            code
        } else if self.seen.insert(glyph) {
            own
        } else {
            self.seconds += 1;
            SECOND_TEXTS + self.seconds
        };
        self.code_of.insert((glyph, text.into()), code);
        self.glyph_of.insert(code, glyph);
        code
    }

    /// The width a viewer moves on by, in thousandths of the type size, as printpdf will write it.
    pub fn viewer_width(&self, glyph: u16) -> f64 {
        let advance = self.metrics.advances.get(usize::from(glyph)).copied().unwrap_or_default();
        (f64::from(advance) * 1000.0 / f64::from(self.metrics.units_per_em)).trunc()
    }

    /// Every code with the text that it stands for.
    pub fn texts(&self) -> BTreeMap<u16, &str> {
        self.code_of.iter().map(|((_, text), code)| (*code, &**text)).collect()
    }

    /// The face with only the glyphs that are used.
    pub fn subset(&self, index: usize) -> Result<Vec<u8>, PrintError> {
        let face = &FACES[index];
        subsetter::subset(face.bytes, 0, &self.glyphs)
            .map_err(|e| PrintError::Font { face: face.post_script_name, reason: e.to_string() })
    }

    /// Which glyph of the subset each code shows, two bytes for each; `None` where codes are glyph numbers.
    pub fn code_map(&self) -> Option<Vec<u8>> {
        let (last, _) = self.glyph_of.last_key_value().filter(|_| self.seconds > 0 || self.unseen > 0)?;
        let mut bytes = vec![0_u8; (usize::from(*last) + 1) * 2];
        for (code, glyph) in &self.glyph_of {
            let at = usize::from(*code) * 2;
            let glyph = self.glyphs.get(*glyph).unwrap_or_default();
            bytes[at..at + 2].copy_from_slice(&glyph.to_be_bytes());
        }
        Some(bytes)
    }

    /// The width of each code, in units of the face.
    pub fn widths(&self) -> BTreeMap<u16, u16> {
        let width = |glyph: &u16| self.metrics.advances.get(usize::from(*glyph)).copied().unwrap_or_default();
        self.glyph_of.iter().map(|(code, glyph)| (*code, width(glyph))).collect()
    }

    pub fn metrics(&self) -> &FaceMetrics {
        &self.metrics
    }
}

impl Fonts {
    pub fn face(&mut self, index: usize) -> Result<&mut FontCodes, PrintError> {
        match self.used.entry(index) {
            std::collections::btree_map::Entry::Occupied(known) => Ok(known.into_mut()),
            std::collections::btree_map::Entry::Vacant(empty) => {
                let face = &FACES[index];
                let metrics = FaceMetrics::read(face.bytes).ok_or_else(|| PrintError::Font {
                    face: face.post_script_name,
                    reason: "a table is missing".to_owned(),
                })?;
                Ok(empty.insert(FontCodes {
                    metrics,
                    glyphs: GlyphRemapper::new(),
                    code_of: HashMap::new(),
                    glyph_of: BTreeMap::new(),
                    seen: BTreeSet::new(),
                    seconds: 0,
                    unseen: 0,
                }))
            }
        }
    }
}
