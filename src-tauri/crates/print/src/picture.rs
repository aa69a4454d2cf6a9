//! Logos and other pictures: what is in the file, how large it may be printed.

use std::io::Cursor;

use crate::drawing::Drawing;

/// More pixels for each millimetre than paper can show of a logo: 200 to the inch.
const PIXELS_PER_MM: f64 = 200.0 / 25.4;
/// Pictures of more pixels than this are refused: they would fill the memory of a small machine.
const MOST_PIXELS: u64 = 40_000_000;

const PNG: &str = "image/png";
const JPEG: &str = "image/jpeg";
const SVG: &str = "image/svg+xml";

/// The kind of a picture file as browsers name it, by its first bytes; `None` when it is none that can be printed.
pub fn media_type(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some(PNG);
    }
    if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        return Some(JPEG);
    }
    // A drawing begins with its first element, perhaps after a declaration, a document type and a licence.
    let start = bytes.get(..4096).unwrap_or(bytes);
    let text = start.trim_ascii_start();
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    let drawn = text.starts_with(b"<") && start.windows(4).any(|w| w == b"<svg");
    drawn.then_some(SVG)
}

/// Why a picture cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// Neither PNG nor JPEG nor SVG.
    #[error("not a PNG, JPEG or SVG picture")]
    UnknownKind,
    /// It begins like a picture and cannot be read.
    #[error("the picture is damaged")]
    Damaged,
    /// More than 40 million pixels, or a drawing of more corners than a logo needs.
    #[error("the picture is too large")]
    TooLarge,
    /// A drawing with letters that are not turned into shapes.
    #[error("the drawing has letters that are not shapes")]
    Letters,
    /// A drawing with a photograph or another picture inside.
    #[error("the drawing has a picture of pixels inside")]
    Photograph,
    /// A drawing of nothing.
    #[error("nothing is drawn in the drawing")]
    Empty,
}

/// What is in the file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    /// Shapes, which may be as large as one likes.
    Drawing(Drawing),
    /// One byte each.
    Grey(Vec<u8>),
    /// Three bytes each: red, green, blue.
    Rgb(Vec<u8>),
    /// A JPEG file as it is, of 1 or 3 colours.
    Jpeg {
        /// The file.
        file: Vec<u8>,
        /// Whether it is grey.
        grey: bool,
    },
}

/// A picture that can be printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Width in pixels, or in the drawing's units.
    pub(crate) width: u32,
    /// Height in pixels, or in the drawing's units.
    pub(crate) height: u32,
    pub(crate) content: Content,
    /// One byte for each pixel: 255 covers, 0 is clear.
    pub(crate) cover: Option<Vec<u8>>,
}

impl Picture {
    /// Reads a PNG, JPEG or SVG file.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn read(bytes: &[u8]) -> Result<Self, PictureError> {
        match media_type(bytes) {
            Some(PNG) => read_png(bytes),
            Some(JPEG) => read_jpeg(bytes),
            Some(SVG) => read_svg(bytes),
            _ => Err(PictureError::UnknownKind),
        }
    }

    /// Width and height in millimetres so that it fits into `width` × `height`; pictures of pixels are never enlarged
    /// beyond 200 to the inch.
    pub fn size_mm(&self, width: f64, height: f64) -> (f64, f64) {
        let (w, h) = (f64::from(self.width.max(1)), f64::from(self.height.max(1)));
        let mut scale = (width / w).min(height / h);
        if !matches!(self.content, Content::Drawing(_)) {
            scale = scale.min(1.0 / PIXELS_PER_MM);
        }
        (w * scale, h * scale)
    }

    /// The same without colour.
    pub(crate) fn grey(&self) -> Self {
        let content = match &self.content {
            // Shapes lose their colour when they are drawn.
            Content::Drawing(_) | Content::Grey(_) | Content::Jpeg { grey: true, .. } => self.content.clone(),
            Content::Rgb(rgb) => Content::Grey(greys(rgb)),
            Content::Jpeg { file, .. } => {
                decode_jpeg(file).map_or_else(|_| self.content.clone(), |rgb| Content::Grey(greys(&rgb)))
            }
        };
        Self { content, ..self.clone() }
    }
}

fn greys(rgb: &[u8]) -> Vec<u8> {
    let weigh = |p: &[u8]| (299 * u32::from(p[0]) + 587 * u32::from(p[1]) + 114 * u32::from(p[2])) / 1000;
    rgb.chunks_exact(3).map(|p| weigh(p) as u8).collect()
}

fn few_enough(width: u32, height: u32) -> Result<(), PictureError> {
    if width == 0 || height == 0 {
        return Err(PictureError::Damaged);
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS { Err(PictureError::TooLarge) } else { Ok(()) }
}

fn read_png(bytes: &[u8]) -> Result<Picture, PictureError> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(|_| PictureError::Damaged)?;
    let (width, height) = reader.info().size();
    few_enough(width, height)?;
    let size = reader.output_buffer_size().ok_or(PictureError::TooLarge)?;
    let mut data = vec![0; size];
    let frame = reader.next_frame(&mut data).map_err(|_| PictureError::Damaged)?;
    data.truncate(frame.buffer_size());
    let split = |samples: usize| -> (Vec<u8>, Vec<u8>) {
        let colours = data.chunks_exact(samples).flat_map(|p| p[..samples - 1].iter().copied()).collect();
        let cover = data.chunks_exact(samples).map(|p| p[samples - 1]).collect();
        (colours, cover)
    };
    let (content, cover) = match frame.color_type {
        png::ColorType::Grayscale => (Content::Grey(data), None),
        png::ColorType::Rgb => (Content::Rgb(data), None),
        png::ColorType::GrayscaleAlpha => {
            let (colours, cover) = split(2);
            (Content::Grey(colours), Some(cover))
        }
        png::ColorType::Rgba => {
            let (colours, cover) = split(4);
            (Content::Rgb(colours), Some(cover))
        }
        png::ColorType::Indexed => return Err(PictureError::Damaged),
    };
    let cover = cover.filter(|c| c.iter().any(|v| *v != 255));
    Ok(Picture { width, height, content, cover })
}

fn read_svg(bytes: &[u8]) -> Result<Picture, PictureError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let drawing = Drawing::read(bytes)?;
    let (width, height) = (drawing.width.round().max(1.0) as u32, drawing.height.round().max(1.0) as u32);
    Ok(Picture { width, height, content: Content::Drawing(drawing), cover: None })
}

fn read_jpeg(bytes: &[u8]) -> Result<Picture, PictureError> {
    let mut decoder = zune_jpeg::JpegDecoder::new(Cursor::new(bytes));
    decoder.decode_headers().map_err(|_| PictureError::Damaged)?;
    let info = decoder.info().ok_or(PictureError::Damaged)?;
    let (width, height) = (u32::from(info.width), u32::from(info.height));
    few_enough(width, height)?;
    // Four colours are rare and kept in several ways; those are turned into three.
    let content = match info.components {
        1 => Content::Jpeg { file: bytes.to_vec(), grey: true },
        3 => Content::Jpeg { file: bytes.to_vec(), grey: false },
        _ => Content::Rgb(decode_jpeg(bytes)?),
    };
    // What cannot be decoded here would be an empty box in a viewer.
    decode_jpeg(bytes)?;
    Ok(Picture { width, height, content, cover: None })
}

fn decode_jpeg(bytes: &[u8]) -> Result<Vec<u8>, PictureError> {
    use zune_jpeg::zune_core::{colorspace::ColorSpace, options::DecoderOptions};
    let options = DecoderOptions::default().jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = zune_jpeg::JpegDecoder::new_with_options(Cursor::new(bytes), options);
    decoder.decode().map_err(|_| PictureError::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOGO: &[u8] = include_bytes!("../tests/paper/sample/logo.png");
    const DRAWING: &[u8] = include_bytes!("../../../../tests/fixtures/logos/bridge.svg");
    const PHOTO: &[u8] = include_bytes!("../tests/paper/sample/photo.jpg");

    #[test]
    fn clear_png_keeps_its_cover_apart() {
        let picture = Picture::read(LOGO).unwrap();
        assert_eq!((picture.width, picture.height), (120, 60));
        assert!(matches!(&picture.content, Content::Rgb(p) if p.len() == 120 * 60 * 3));
        assert_eq!(picture.cover.as_ref().map(Vec::len), Some(120 * 60));
    }

    #[test]
    fn jpeg_is_kept_as_it_is_and_decoded_only_for_grey() {
        let picture = Picture::read(PHOTO).unwrap();
        assert!(matches!(&picture.content, Content::Jpeg { file, grey: false } if file == PHOTO));
        let grey = picture.grey();
        assert!(matches!(&grey.content, Content::Grey(p) if p.len() == (grey.width * grey.height) as usize));
    }

    #[test]
    fn small_picture_is_never_enlarged_beyond_200_to_the_inch() {
        let picture = Picture::read(LOGO).unwrap();
        let (width, height) = picture.size_mm(41.0, 18.0);
        assert!((width - 120.0 / 200.0 * 25.4).abs() < 1e-9 && (height - 7.62).abs() < 1e-9);
        let (width, height) = picture.size_mm(10.0, 18.0);
        assert!((width - 10.0).abs() < 1e-9 && (height - 5.0).abs() < 1e-9);
    }

    #[test]
    fn drawing_fills_its_room_because_it_can_be_as_large_as_one_likes() {
        let picture = Picture::read(DRAWING).unwrap();
        let (width, height) = picture.size_mm(410.0, 180.0);
        assert!((width - 360.0).abs() < 0.01 && (height - 180.0).abs() < 0.01, "{width} x {height}");
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        assert_eq!(Picture::read(b"GIF89a"), Err(PictureError::UnknownKind));
        assert_eq!(Picture::read(&LOGO[..200]), Err(PictureError::Damaged));
        assert_eq!(Picture::read(&PHOTO[..200]), Err(PictureError::Damaged));
    }
}
