//! What the camera of a desk sees: the code on a badge that is held before it. The picture is read here, where the web view has no reader of
//! its own, and is kept nowhere.

use crate::backend::{Backend, Outcome};
use crate::error::{ApiError, ErrorCode};
use crate::wire::{CameraPicture, CodeSeen};
use base64::Engine as _;

/// The most dots of a picture; more make nothing clearer.
const MOST_DOTS: usize = 2_000 * 2_000;

/// Reads the QR code in a picture. None is no error: the next picture may show one.
pub fn read_code(_: &mut Backend, picture: CameraPicture) -> Outcome<CodeSeen> {
    let wrong = |what: &str| ApiError::new(ErrorCode::BadArguments).with("detail", what);
    let (width, height) = (picture.width as usize, picture.height as usize);
    let grey = base64::engine::general_purpose::STANDARD
        .decode(&picture.grey)
        .map_err(|error| wrong(&error.to_string()))?;
    if width.checked_mul(height) != Some(grey.len()) || grey.is_empty() || grey.len() > MOST_DOTS {
        return Err(wrong("a picture has a byte for each dot"));
    }
    let dot = |x: usize, y: usize| grey.get(y * width + x).copied().unwrap_or(u8::MAX);
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(width, height, dot);
    let text = seen.detect_grids().iter().find_map(|code| code.decode().ok()).map(|(_, text)| text);
    Ok(CodeSeen { text: text.unwrap_or_default() }.into())
}
