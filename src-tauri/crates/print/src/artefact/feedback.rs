//! The feedback form of a day: `print/design.md` 11.8. Nobody's name or code stands on it.

use std::rc::Rc;

use chrono::NaiveDate;
use warsha_words::Arg;

use super::{Laid, PaperOptions, PrintError, Printed};
use crate::block::{Block, Row, Table};
use crate::flow::paginate;
use crate::list::{About, Block2, Foot, ListSheet, capitalised, fitted, writing_lines};
use crate::marks::scale_circle;
use crate::page::{R0, R2};
use crate::paragraph::Paragraph;
use crate::piece::Piece;
use crate::setting::{Align, Cut, Setting, Span, Style};
use crate::sheet::{best, in_language, role};

/// Width of a question and of each answer, and the white between them.
const QUESTION: f64 = 86.0;
const ANSWER: f64 = 19.5;
const WHITE: f64 = 3.0;
/// Diameter of a circle.
const CIRCLE: f64 = 6.0;
const SUB_IT: Style = Style::new(8.0, 3.75);

/// A form to fill in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FeedbackView {
    /// What it says about itself; its facts are not printed.
    pub about: About,
    /// The day, counted from 1; none for the whole workshop.
    pub day: Option<(u32, NaiveDate)>,
    /// Titles of the sessions that are asked about, by language.
    pub sessions: Vec<Vec<(String, String)>>,
    /// Statements to agree with, by language. Empty for Warsha's own three.
    pub statements: Vec<Vec<(String, String)>>,
    /// Open questions, by language. Empty for Warsha's own three.
    pub questions: Vec<Vec<(String, String)>>,
    /// Code and version of the form, for whoever types it in: "form F2, version 3". May be empty.
    pub version: String,
}

/// Prints the form.
///
/// # Errors
/// [`PrintError::NoLanguage`] without a language, and what a broken build would give.
pub fn print(view: &FeedbackView, options: &PaperOptions) -> Result<Printed, PrintError> {
    crate::list::print_list(lay_out(view, options)?, &view.about, options)
}

/// Prints the forms of several days, each with pages of its own.
///
/// # Errors
/// [`PrintError::NoDays`] without a view; besides as [`print()`].
pub fn print_days(views: &[FeedbackView], options: &PaperOptions) -> Result<Printed, PrintError> {
    let first = views.first().ok_or(PrintError::NoDays)?;
    let all = Laid::joined(views.iter().map(|view| lay_out(view, options)))?;
    crate::list::print_list(all, &first.about, options)
}

/// The form's pages before they become a file.
///
/// # Errors
/// As [`print()`].
pub fn lay_out(view: &FeedbackView, options: &PaperOptions) -> Result<Laid, PrintError> {
    let mut list = ListSheet::new(&view.about, options, false, false)?;
    let (key, particular) = match view.day {
        Some((_, date)) => {
            let tongue = &list.sheet.first;
            ("paper-your-day", capitalised(&tongue.digits(&tongue.words.weekday_day_month(date))))
        }
        None => ("paper-your-workshop", String::new()),
    };
    let mut head = Piece::new();
    let title = list.title_spans(key, &particular);
    let end = vec![Span::new(list.workshop(), Cut::Regular)];
    list.title_bar(&mut head, title, end, None);
    let intro = Pair::message(&list, "paper-feedback-how");
    let body = list.sheet.body;
    let y = intro.stamp(&mut list, &mut head, (0.0, body), 19.5, (role::BODY, Cut::Regular), SUB_IT);
    head.reach(y);
    let useful = ["paper-scale-not", "paper-scale-little", "paper-scale-useful", "paper-scale-very"];
    let agree = ["paper-scale-no", "paper-scale-rather-no", "paper-scale-rather-yes", "paper-scale-yes"];
    let own = |keys: &[&str]| -> Vec<Pair> { keys.iter().map(|k| Pair::message(&list, k)).collect() };
    let statements = if view.statements.is_empty() {
        own(&["paper-feedback-say", "paper-feedback-follow", "paper-feedback-safe"])
    } else {
        view.statements.iter().map(|t| Pair::of(&list, t)).collect()
    };
    let questions = if view.questions.is_empty() {
        own(&["paper-feedback-home", "paper-feedback-change", "paper-feedback-open"])
    } else {
        view.questions.iter().map(|t| Pair::of(&list, t)).collect()
    };
    let sessions: Vec<Pair> = view.sessions.iter().map(|t| Pair::of(&list, t)).collect();
    let mut scales = Vec::new();
    if !sessions.is_empty() {
        scales.push(scale(&mut list, "paper-feedback-useful", useful, &sessions));
    }
    scales.push(scale(&mut list, "paper-feedback-agree", agree, &statements));
    let questions: Vec<Piece> = questions.iter().map(|q| open(&mut list, q)).collect();
    let blocks = spread(&list, &head, &scales, &questions);
    let name = list.get(key);
    let outline = if particular.is_empty() {
        name.clone()
    } else {
        format!("{name}{} {particular}", if list.sheet.mirrored() { "،" } else { "," })
    };
    let mut start = Vec::new();
    if let Some((number, _)) = view.day {
        start.push(list.say("paper-day", &[("day", Arg::from(number))]));
    }
    if !view.version.is_empty() {
        start.push(view.version.clone());
    }
    let start = start.join(if list.sheet.mirrored() { "، " } else { ", " });
    let foot = Foot { start, middle: String::new() };
    let running = format!("{name} · {}", list.workshop());
    Ok(list.pages(head, blocks, (&running, &particular), &foot, &outline))
}

/// Scales and open questions with as much white between them as keeps the form on the fewest pages.
fn spread(list: &ListSheet<'_>, head: &Piece, scales: &[Table], questions: &[Piece]) -> Vec<Block> {
    let with = |between: f64| {
        let mut blocks = vec![Block::Gap(4.5)];
        for (at, table) in scales.iter().enumerate() {
            if at > 0 {
                blocks.push(Block::Gap(between.min(6.0)));
            }
            blocks.push(Block::Table(table.clone()));
        }
        for piece in questions {
            blocks.push(Block::Gap(between));
            blocks.push(Block::Piece { piece: piece.clone(), keep_with_next: false });
        }
        blocks
    };
    let pages = |blocks: &[Block]| {
        let mut all = vec![list.room_for(head)];
        all.extend_from_slice(blocks);
        paginate(&all, list.frame()).pages.len()
    };
    let least = pages(&with(4.5));
    let widest = [11.25, 9.0, 7.5, 6.0].into_iter().find(|between| pages(&with(*between)) == least);
    with(widest.unwrap_or(4.5))
}

/// A text in the first language, and in the second when there is one.
struct Pair {
    first: String,
    second: Option<String>,
}

impl Pair {
    fn message(list: &ListSheet<'_>, key: &str) -> Self {
        let first = list.get(key);
        let second = list.sheet.second.as_ref().map(|s| s.get(key)).filter(|s| *s != first);
        Self { first, second }
    }

    fn of(list: &ListSheet<'_>, texts: &[(String, String)]) -> Self {
        let first = best(texts, list.sheet.first.code()).to_owned();
        let second = list.sheet.second.as_ref().and_then(|s| in_language(texts, s.code()));
        Self { second: second.filter(|s| *s != first).map(str::to_owned), first }
    }

    /// Sets both under each other; returns where they end.
    fn stamp(
        &self,
        list: &mut ListSheet<'_>,
        piece: &mut Piece,
        (x, width): (f64, f64),
        y: f64,
        (style, cut): (Style, Cut),
        under: Style,
    ) -> f64 {
        let x = list.sheet.margin + x;
        let first = list.sheet.setting(&self.first, style).cut(cut).within(width);
        let first = list.sheet.set(&first);
        let mut y = piece.text(x, y, &first);
        if let Some(second) = &self.second {
            let setting = list.sheet.second_setting(second, under, true).within(width);
            let second = list.sheet.set(&setting);
            y = piece.text(x, y, &second);
        }
        y
    }
}

/// A question over statements, each with four circles; no middle to hide in.
fn scale(list: &mut ListSheet<'_>, key: &str, words: [&str; 4], rows: &[Pair]) -> Table {
    let step = list.wide(ANSWER + WHITE);
    let question = list.wide(QUESTION);
    let mut head = Piece::new();
    head.rule(list.sheet.margin, 0.0, list.sheet.body, R2);
    let title = Pair::message(list, key);
    let end = title.stamp(list, &mut head, (0.0, question), 2.1, (role::LEAD, Cut::Bold), SUB_IT);
    let mut answers: Vec<(f64, Vec<Rc<Paragraph>>)> = Vec::new();
    for (at, word) in words.into_iter().enumerate() {
        let x = list.sheet.margin + question + list.wide(WHITE) + at as f64 * step;
        let pair = Pair::message(list, word);
        let mut lines = vec![answer(list, list.sheet.setting(&pair.first, role::SMALL).bold())];
        if let Some(second) = pair.second {
            let setting = list.sheet.second_setting(second, Style::new(7.5, 3.3), true);
            lines.push(answer(list, setting));
        }
        answers.push((x, lines));
    }
    let height = |lines: &[Rc<Paragraph>]| lines.iter().map(|p| p.height()).sum::<f64>();
    let tallest = answers.iter().map(|(_, l)| height(l)).fold(0.0, f64::max);
    let bottom = end.max(2.1 + tallest);
    for (x, lines) in answers {
        let mut y = bottom - height(&lines);
        for line in lines {
            y = head.text(x, y, &line);
        }
    }
    head.height = bottom + 1.2;
    let count = rows.len();
    let rows = rows
        .iter()
        .enumerate()
        .map(|(at, pair)| {
            let mut row = statement(list, pair, question, step);
            row.keep_with_next = count > 1 && (at == 0 || at + 2 == count);
            row
        })
        .collect();
    Table { head, rows, continued_groups: Vec::new(), end: None }
}

fn answer(list: &mut ListSheet<'_>, setting: Setting) -> Rc<Paragraph> {
    let width = list.wide(ANSWER);
    let max = setting.style.size;
    let leading = setting.style.leading / (max * crate::text::POINT);
    let limits = crate::fit::Limits { max, soft: max * 0.85, hard: max * 0.8, lines: 2, leading };
    fitted(&mut list.sheet, &setting, width, limits, Align::Centre)
}

fn statement(list: &mut ListSheet<'_>, pair: &Pair, question: f64, step: f64) -> Row {
    let mut piece = Piece::new();
    let text = pair.stamp(list, &mut piece, (0.0, question), 0.0, (role::BODY, Cut::Bold), SUB_IT);
    let height = text.max(CIRCLE + 1.2);
    piece.reach(height);
    for at in 0..4 {
        let x = list.sheet.margin
            + question
            + list.wide(WHITE)
            + at as f64 * step
            + (list.wide(ANSWER) - CIRCLE) / 2.0;
        let y = (height - CIRCLE) / 2.0;
        piece.mark(x, y, CIRCLE, scale_circle(0.0, 0.0, CIRCLE));
        let digit = list.sheet.first.digits(&(at + 1).to_string());
        let mut setting = list.sheet.setting(digit, role::SMALL);
        setting.style = role::SMALL;
        let digit = list.sheet.set(&setting.within(CIRCLE).aligned(Align::Centre));
        piece.text(x, (height - digit.height()) / 2.0, &digit);
    }
    Row {
        piece,
        above: Some((R0, list.sheet.margin, list.sheet.body)),
        before: 1.65,
        after: 1.65,
        ..Row::default()
    }
}

/// An open question and two lines for its answer.
fn open(list: &mut ListSheet<'_>, pair: &Pair) -> Piece {
    let mut piece = Piece::new();
    let (x, width) = (list.sheet.margin, list.sheet.body);
    piece.rule(x, 0.0, width, R2);
    let mut spans = vec![Span::new(&pair.first, Cut::Bold)];
    let mixed = list.sheet.second.as_ref().is_some_and(|s| s.right_to_left != list.sheet.mirrored());
    let y = if let (Some(second), false) = (&pair.second, mixed) {
        spans = vec![Span::new(format!("{}\u{2002}", pair.first), Cut::Bold), {
            let cut = crate::list::italic(&list.sheet);
            Span { scale: 8.5 / 10.5, ..Span::new(second, cut) }
        }];
        let setting = list.sheet.spans(spans, role::LEAD).within(width);
        let set = list.sheet.set(&setting);
        piece.text(x, 2.1, &set)
    } else {
        pair.stamp(list, &mut piece, (0.0, width), 2.1, (role::LEAD, Cut::Bold), SUB_IT)
    };
    writing_lines(&mut piece, Block2 { x, width }, y + 0.75, 2);
    piece
}
