//! Between wire texts and the rules' values: ids, days, localised texts.

use crate::error::{ApiError, ErrorCode};
use crate::wire::Texts;
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use std::str::FromStr;
use warsha_core::ids::NotAnId;
use warsha_core::{CountryCode, Localised};

/// An id from its text.
pub(crate) fn id<T: FromStr<Err = NotAnId>>(text: &str) -> Result<T, ApiError> {
    text.parse().map_err(ApiError::from)
}

/// An id from its text; an empty text is none.
pub(crate) fn optional_id<T: FromStr<Err = NotAnId>>(text: &str) -> Result<Option<T>, ApiError> {
    if text.is_empty() { Ok(None) } else { id(text).map(Some) }
}

/// A day from its ISO text.
pub(crate) fn day(text: &str) -> Result<NaiveDate, ApiError> {
    text.parse().map_err(|_| ApiError::new(ErrorCode::BadDate).with("text", text))
}

/// A day from its ISO text; an empty text is none.
pub(crate) fn optional_day(text: &str) -> Result<Option<NaiveDate>, ApiError> {
    if text.is_empty() { Ok(None) } else { day(text).map(Some) }
}

/// A day as ISO text, or "".
pub(crate) fn day_text(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// An instant as text.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// A localised text from the wire.
pub(crate) fn localised(texts: &Texts) -> Localised {
    texts.iter().map(|(lang, text)| (lang, text.trim())).collect()
}

/// A localised text for the wire.
pub(crate) fn texts(localised: &Localised) -> Texts {
    localised.iter().map(|(lang, text)| (lang.to_owned(), text.to_owned())).collect()
}

/// A country from its code; an empty text is none, an unknown one an error.
pub(crate) fn country(text: &str) -> Result<Option<CountryCode>, ApiError> {
    if text.is_empty() {
        return Ok(None);
    }
    match CountryCode::parse(text) {
        Some(code) => Ok(Some(code)),
        None => {
            Err(ApiError::new(ErrorCode::BadArguments).with("detail", format!("no country code: {text}")))
        }
    }
}

/// A country's code, or "".
pub(crate) fn country_text(country: Option<CountryCode>) -> String {
    country.map(|code| code.to_string()).unwrap_or_default()
}
