//! The bundled faces and the few numbers of theirs that paper needs. No system font is ever looked at.

use std::ops::Range;

/// Which face of the list, by position in [`FACES`].
pub type FaceIndex = usize;

/// One bundled TrueType face.
pub struct Face {
    /// The name readers of the PDF see.
    pub post_script_name: &'static str,
    /// The whole file.
    pub bytes: &'static [u8],
}

macro_rules! face {
    ($name:literal) => {
        Face { post_script_name: $name, bytes: include_bytes!(concat!("../fonts/", $name, ".ttf")) }
    };
}

/// Every face that may appear in a PDF of ours.
pub static FACES: [Face; 9] = [
    face!("NotoSans-Regular"),
    face!("NotoSans-Bold"),
    face!("NotoSans-Italic"),
    face!("NotoSansArabic-Regular"),
    face!("NotoSansArabic-Bold"),
    face!("NotoSansEthiopic-Regular"),
    face!("NotoSansEthiopic-Bold"),
    face!("NotoSansDevanagari-Regular"),
    face!("NotoSansDevanagari-Bold"),
];

/// The families in the order they are asked for a character.
pub const FAMILIES: [&str; 4] =
    ["Noto Sans", "Noto Sans Arabic", "Noto Sans Devanagari", "Noto Sans Ethiopic"];

/// What the PDF's font descriptor must state, in font units.
pub struct FaceMetrics {
    /// Font units per em.
    pub units_per_em: u16,
    /// Advance width of each glyph.
    pub advances: Vec<u16>,
    /// Typographic ascent, up positive.
    pub ascent: i16,
    /// Typographic descent, negative below the baseline.
    pub descent: i16,
    /// Bounding box of all glyphs: left, bottom, right, top.
    pub bounds: [i16; 4],
    /// Weight class, 100 to 900.
    pub weight: u16,
}

impl FaceMetrics {
    /// Reads the tables of a TrueType file; `None` when a table is missing or cut short.
    pub fn read(font: &[u8]) -> Option<Self> {
        let head = table(font, *b"head")?;
        let hhea = table(font, *b"hhea")?;
        let hmtx = table(font, *b"hmtx")?;
        let glyphs = usize::from(u16_at(table(font, *b"maxp")?, 4)?);
        let long = usize::from(u16_at(hhea, 34)?).checked_sub(1)?;
        let advances = (0..glyphs).map(|g| u16_at(hmtx, 4 * g.min(long))).collect::<Option<_>>()?;
        Some(Self {
            units_per_em: u16_at(head, 18)?,
            advances,
            ascent: i16_at(hhea, 4)?,
            descent: i16_at(hhea, 6)?,
            bounds: [i16_at(head, 36)?, i16_at(head, 38)?, i16_at(head, 40)?, i16_at(head, 42)?],
            weight: table(font, *b"OS/2").and_then(|t| u16_at(t, 4)).unwrap_or(400),
        })
    }
}

/// White before a glyph's ink, in em; 0 for a glyph that the face does not have.
pub fn left_bearing(face: FaceIndex, glyph: u16) -> f64 {
    let read = || {
        let font = FACES.get(face)?.bytes;
        let (hhea, hmtx) = (table(font, *b"hhea")?, table(font, *b"hmtx")?);
        let long = usize::from(u16_at(hhea, 34)?);
        let glyph = usize::from(glyph);
        let at = if glyph < long { 4 * glyph + 2 } else { 4 * long + 2 * (glyph - long) };
        let units = f64::from(u16_at(table(font, *b"head")?, 18)?);
        Some(f64::from(i16_at(hmtx, at)?) / units)
    };
    read().unwrap_or_default()
}

fn table(font: &[u8], tag: [u8; 4]) -> Option<&[u8]> {
    let count = usize::from(u16_at(font, 4)?);
    for record in 0..count {
        let at = 12 + record * 16;
        if font.get(at..at + 4)? == tag {
            let start = u32_at(font, at + 8)? as usize;
            let length = u32_at(font, at + 12)? as usize;
            return font.get(Range { start, end: start.checked_add(length)? });
        }
    }
    None
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn i16_at(bytes: &[u8], at: usize) -> Option<i16> {
    u16_at(bytes, at).map(|v| v as i16)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bundled_face_can_be_read() {
        for face in &FACES {
            let metrics = FaceMetrics::read(face.bytes).expect(face.post_script_name);
            assert_eq!(metrics.units_per_em, 1000, "{}", face.post_script_name);
            assert!(metrics.advances.len() > 100);
        }
    }

    #[test]
    fn metrics_of_a_cut_file_are_none() {
        assert!(FaceMetrics::read(&FACES[0].bytes[..40]).is_none());
        assert!(FaceMetrics::read(b"not a font").is_none());
    }
}
