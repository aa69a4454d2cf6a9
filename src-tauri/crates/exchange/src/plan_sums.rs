//! Rows of a plan that add up others, and are no steps.

use warsha_words::fold;

/// How people call a row that adds up what stands above it.
const SUMS: [&str; 6] = ["sum", "subtotal", "sub total", "somme", "sous total", "المجموع الفرعي"];

/// Words of which one stands in what people call such a row: "minutes in total", "Durée totale".
const TOTAL: [&str; 11] = [
    "total",
    "totals",
    "totale",
    "totaux",
    "totales",
    "المجموع",
    "مجموع",
    "الإجمالي",
    "إجمالي",
    "الاجمالي",
    "اجمالي",
];

/// Whether a title has a word in it for a row that adds up others.
pub(crate) fn names_a_sum(title: &str) -> bool {
    let title = fold(title);
    let is = |words: &[&str], text: &str| words.iter().any(|word| text == fold(word));
    is(&SUMS, &title) || title.split(' ').any(|word| is(&TOTAL, word))
}

/// Whether a row with nothing but a title and minutes adds up others. A title that is no word for that is a step, however long it takes; minutes
/// without a title between steps are a step whose title is still missing, unless they add up.
pub(crate) fn is_sum(title: &str, lasts: Option<u32>, is_last: bool, adds_up: bool) -> bool {
    let title = fold(title);
    let is = |words: &[&str], text: &str| words.iter().any(|word| text == fold(word));
    if title.is_empty() || is(&SUMS, &title) || is(&TOTAL, &title) {
        return is_last || adds_up || lasts.is_none();
    }
    adds_up && title.split(' ').any(|word| is(&TOTAL, word))
}
