//! What the organiser sets for paper.

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{localised, texts};
use crate::error::{ApiError, ErrorCode};
use crate::wire::*;
use base64::Engine as _;
use std::path::Path;
use warsha_core::Localised;
use warsha_core::operation::Operation as Op;
use warsha_core::template::{
    AllowanceLine, LARGEST_LOGO, Logo, PracticalBlock, Signatory, Template, parse_colour,
};
use warsha_print::PictureError;
use warsha_print::picture::media_type;
use warsha_store as store;

/// What is set for paper.
pub fn template(backend: &mut Backend, _: Nothing) -> Outcome<TemplateView> {
    Ok(view(&store::template::get(&backend.open()?.document)?).into())
}

fn view(template: &Template) -> TemplateView {
    let (r, g, b) = template.accent_colour();
    let all = |list: &[Localised]| list.iter().map(texts).collect();
    TemplateView {
        accent: template.accent.clone(),
        latin_digits: template.latin_digits,
        accent_on_paper: format!("#{r:02X}{g:02X}{b:02X}"),
        logos: template.logos.iter().enumerate().map(logo_view).collect(),
        welcome: texts(&template.welcome),
        objectives: all(&template.objectives),
        practical: template
            .practical
            .iter()
            .map(|b| PracticalBlockView { heading: texts(&b.heading), text: texts(&b.text) })
            .collect(),
        wifi_name: template.wifi_name.clone(),
        wifi_password: template.wifi_password.clone(),
        help_number: template.help_number.clone(),
        address: template.address.clone(),
        disclaimer: texts(&template.disclaimer),
        certificate_text: texts(&template.certificate_text),
        signatories: template
            .signatories
            .iter()
            .map(|s| SignatoryView {
                name: s.name.clone(),
                position: s.position.clone(),
                organisation: s.organisation.clone(),
            })
            .collect(),
        feedback_questions: all(&template.feedback_questions),
        meals_note: template.meals_note.clone(),
        currency: template.currency.clone(),
        allowance_lines: template
            .allowance_lines
            .iter()
            .map(|l| AllowanceLineView {
                name: texts(&l.name),
                amount: amount_text(l.hundredths),
                per_day: l.per_day,
            })
            .collect(),
    }
}

fn logo_view((at, logo): (usize, &Logo)) -> LogoView {
    let encoded = base64::engine::general_purpose::STANDARD.encode(&logo.bytes);
    LogoView {
        id: at as u32,
        name: logo.name.clone(),
        place: logo.place.into(),
        picture: format!("data:{};base64,{encoded}", media_type(&logo.bytes).unwrap_or("image/png")),
    }
}

/// Saves what is set for paper.
pub fn edit_template(backend: &mut Backend, wanted: TemplateView) -> Outcome<TemplateView> {
    if parse_colour(&wanted.accent).is_none() {
        return Err(ApiError::new(ErrorCode::BadColour).with("colour", &wanted.accent));
    }
    let old = store::template::get(&backend.open()?.document)?;
    let all = |list: &[Texts]| list.iter().map(localised).filter(|text| !text.is_empty()).collect();
    let new = Template {
        accent: wanted.accent.to_uppercase(),
        latin_digits: wanted.latin_digits,
        logos: kept_logos(&old.logos, &wanted.logos),
        welcome: localised(&wanted.welcome),
        objectives: all(&wanted.objectives),
        practical: wanted
            .practical
            .iter()
            .map(|b| PracticalBlock { heading: localised(&b.heading), text: localised(&b.text) })
            .filter(|b| !b.heading.is_empty() || !b.text.is_empty())
            .collect(),
        wifi_name: wanted.wifi_name.trim().to_owned(),
        // A password may begin or end with a space.
        wifi_password: wanted.wifi_password,
        help_number: wanted.help_number.trim().to_owned(),
        address: wanted.address.trim().to_owned(),
        disclaimer: localised(&wanted.disclaimer),
        certificate_text: localised(&wanted.certificate_text),
        signatories: wanted
            .signatories
            .iter()
            .map(|s| Signatory {
                name: s.name.trim().to_owned(),
                position: s.position.trim().to_owned(),
                organisation: s.organisation.trim().to_owned(),
            })
            .filter(|s| *s != Signatory::default())
            .collect(),
        feedback_questions: all(&wanted.feedback_questions),
        meals_note: wanted.meals_note.trim().to_owned(),
        currency: wanted.currency.trim().to_owned(),
        allowance_lines: wanted.allowance_lines.iter().map(allowance_line).collect::<Result<_, _>>()?,
    };
    save(backend, &new)
}

fn allowance_line(line: &AllowanceLineView) -> Result<AllowanceLine, ApiError> {
    Ok(AllowanceLine {
        name: localised(&line.name),
        hundredths: amount(&line.amount)
            .ok_or_else(|| ApiError::new(ErrorCode::BadAmount).with("amount", &line.amount))?,
        per_day: line.per_day,
    })
}

fn kept_logos(old: &[Logo], wanted: &[LogoView]) -> Vec<Logo> {
    let kept = |view: &LogoView| {
        let logo = old.get(view.id as usize)?;
        Some(Logo { name: view.name.trim().to_owned(), place: view.place.0, bytes: logo.bytes.clone() })
    };
    wanted.iter().filter_map(kept).collect()
}

/// Adds a picture file to the logos.
pub fn add_logo(backend: &mut Backend, wanted: AddLogo) -> Outcome<TemplateView> {
    let path = Path::new(&wanted.path);
    let failed = |code| ApiError::new(code).with_path(path);
    let size = std::fs::metadata(path).map_err(|e| ApiError::from(e).with_path(path))?.len();
    if size > LARGEST_LOGO as u64 {
        return Err(failed(ErrorCode::PictureTooLarge).with("most", (LARGEST_LOGO >> 20).to_string()));
    }
    let bytes = std::fs::read(path).map_err(|e| ApiError::from(e).with_path(path))?;
    // What cannot be printed is not taken in: a broken logo is found out here and not the evening before.
    warsha_print::Picture::read(&bytes).map_err(|error| match error {
        PictureError::Letters => failed(ErrorCode::DrawingHasLetters),
        PictureError::Photograph => failed(ErrorCode::DrawingHasPhotograph),
        PictureError::UnknownKind | PictureError::Damaged | PictureError::TooLarge | PictureError::Empty => {
            failed(ErrorCode::NotAPicture)
        }
    })?;
    let mut template = store::template::get(&backend.open()?.document)?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    template.logos.push(Logo { name, bytes, place: wanted.place.0 });
    save(backend, &template)
}

fn save(backend: &mut Backend, template: &Template) -> Outcome<TemplateView> {
    let open = backend.open_mut()?;
    let done = open.write(Op::EditTemplate, "", |tx| {
        store::template::set(tx, template)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(view(template), &done.changed))
}

/// Hundredths of an amount as typed: "150000", "150 000", "12.50", "12,5".
fn amount(text: &str) -> Option<i64> {
    let text: String =
        text.chars().filter(|c| !c.is_whitespace() && *c != '\u{a0}' && *c != '\u{202f}').collect();
    if text.is_empty() {
        return Some(0);
    }
    let (whole, part) = text.rsplit_once(['.', ',']).unwrap_or((&text, ""));
    // "150,000" and "150.000" are thousands: nobody pays a thousandth of anything.
    let (whole, part) =
        if part.len() == 3 { (format!("{whole}{part}"), "") } else { (whole.to_owned(), part) };
    let whole: String = whole.chars().filter(|c| !matches!(c, '.' | ',' | '\'')).collect();
    let hundredths: i64 = match part.len() {
        0 => 0,
        1 => part.parse::<u8>().ok().map(|tenths| i64::from(tenths) * 10)?,
        2 if part.bytes().all(|b| b.is_ascii_digit()) => part.parse().ok()?,
        _ => return None,
    };
    whole.parse::<u32>().ok().map(|whole| i64::from(whole) * 100 + hundredths)
}

fn amount_text(hundredths: i64) -> String {
    let (whole, part) = (hundredths / 100, hundredths % 100);
    if part == 0 { whole.to_string() } else { format!("{whole}.{part:02}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amount_is_read_as_people_type_it() {
        for (typed, hundredths) in [
            ("", 0),
            ("150000", 15_000_000),
            ("150 000", 15_000_000),
            ("150,000", 15_000_000),
            ("1.250.000", 125_000_000),
            ("12.50", 1_250),
            ("12,5", 1_250),
        ] {
            assert_eq!(amount(typed), Some(hundredths), "{typed}");
        }
        for typed in ["ten", "-5", "1.2345", "12.5x"] {
            assert_eq!(amount(typed), None, "{typed}");
        }
    }

    #[test]
    fn amount_comes_back_as_it_would_be_typed() {
        assert_eq!((amount_text(15_000_000), amount_text(1_205)), ("150000".to_owned(), "12.05".to_owned()));
    }
}
