//! Order that several desks can change at once: a rank is a text between two others, so that moving one thing rewrites one thing.
//!
//! A rank is a fraction in base 62 written without "0." and without zeros at its end; ranks are compared as bytes. Adding at either end
//! counts in a field that grows with the number of things, so that long lists keep short ranks.

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const TOP: u8 = 61;
const MIDDLE: u8 = 31;

/// A rank between two others: greater than `low`, smaller than `high`. An empty text leaves that side open, so `between("", "")` is the
/// first rank of all. `None` when nothing lies between (equal or reversed) or a text is not a rank; number the whole list anew then.
pub fn between(low: &str, high: &str) -> Option<String> {
    let (a, b) = (digits(low)?, digits(high)?);
    let rank = match (a.is_empty(), b.is_empty()) {
        (true, true) => vec![MIDDLE],
        (false, true) => above(&a),
        (true, false) => below(&b),
        (false, false) if a < b => middle(&a, &b),
        (false, false) => return None,
    };
    Some(rank.into_iter().map(|d| char::from(DIGITS[d as usize])).collect())
}

/// A rank after `last`, or the first of all after "". Also goes on after a text that is not a rank.
pub fn after(last: &str) -> String {
    between(last, "").unwrap_or_else(|| format!("{last}V"))
}

/// Ranks for `count` things in order.
pub fn ranks(count: usize) -> Vec<String> {
    let mut all: Vec<String> = Vec::with_capacity(count);
    for _ in 0..count {
        all.push(after(all.last().map_or("", String::as_str)));
    }
    all
}

/// Ranks for things that were put into a new order, given their old ranks in that order. As few as possible change, so that two desks
/// that move different things do not undo each other's work; all of them do when some are no ranks or nothing lies between.
pub fn reordered(old: &[&str]) -> Vec<String> {
    let mut new: Vec<Option<String>> =
        staying(old).iter().zip(old).map(|(stays, rank)| stays.then(|| (*rank).to_owned())).collect();
    for at in 0..new.len() {
        if new[at].is_some() {
            continue;
        }
        let low = at.checked_sub(1).and_then(|before| new[before].as_deref()).unwrap_or_default();
        let high = new[at..].iter().flatten().next().map_or("", String::as_str);
        match between(low, high) {
            Some(rank) => new[at] = Some(rank),
            None => return ranks(old.len()),
        }
    }
    new.into_iter().flatten().collect()
}

/// Which of some ranks can stay: those of a longest rising row.
fn staying(old: &[&str]) -> Vec<bool> {
    // For each place: how long the longest rising row is that ends there, and its place before.
    let mut rows: Vec<(usize, Option<usize>)> = Vec::with_capacity(old.len());
    for (at, rank) in old.iter().enumerate() {
        let before = (0..at).filter(|&other| old[other] < *rank).max_by_key(|&other| (rows[other].0, other));
        rows.push((before.map_or(1, |other| rows[other].0 + 1), before));
    }
    let mut stays = vec![false; old.len()];
    let mut next = (0..old.len()).max_by_key(|&at| (rows[at].0, at));
    while let Some(at) = next {
        stays[at] = digits(old[at]).is_some();
        next = rows[at].1;
    }
    stays
}

/// The digits of a rank; `None` when it is not one.
fn digits(rank: &str) -> Option<Vec<u8>> {
    let value = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'A'..=b'Z' => Some(byte - b'A' + 10),
        b'a'..=b'z' => Some(byte - b'a' + 36),
        _ => None,
    };
    let digits: Vec<u8> = rank.bytes().map(value).collect::<Option<_>>()?;
    (digits.last() != Some(&0)).then_some(digits)
}

fn trimmed(mut digits: Vec<u8>) -> Vec<u8> {
    while digits.last() == Some(&0) {
        digits.pop();
    }
    digits
}

/// The next rank up: after k leading tops, the next k + 1 digits count.
fn above(low: &[u8]) -> Vec<u8> {
    let tops = low.iter().take_while(|d| **d == TOP).count();
    let mut up: Vec<u8> = low.iter().copied().take(2 * tops + 1).collect();
    up.resize(2 * tops + 1, 0);
    // The first counting digit is below the top, so the carry ends there at the latest.
    for at in (tops..up.len()).rev() {
        if up[at] < TOP {
            up[at] += 1;
            break;
        }
        up[at] = 0;
    }
    trimmed(up)
}

/// The next rank down: after k leading zeros, the next k + 1 digits count.
fn below(high: &[u8]) -> Vec<u8> {
    let zeros = high.iter().take_while(|d| **d == 0).count();
    let mut down: Vec<u8> = high.iter().copied().take(2 * zeros + 1).collect();
    down.resize(2 * zeros + 1, 0);
    for at in (zeros..down.len()).rev() {
        if down[at] > 0 {
            down[at] -= 1;
            break;
        }
        down[at] = TOP;
    }
    let down = trimmed(down);
    if !down.is_empty() {
        return down;
    }
    let mut deeper = vec![0; zeros + 1];
    deeper.resize(2 * (zeros + 1) + 1, TOP);
    deeper
}

fn middle(low: &[u8], high: &[u8]) -> Vec<u8> {
    let digit = |digits: &[u8], at: usize| digits.get(at).copied().unwrap_or(0);
    let mut rank = Vec::new();
    let mut at = 0;
    while digit(low, at) == digit(high, at) {
        rank.push(digit(low, at));
        at += 1;
    }
    let (from, to) = (digit(low, at), digit(high, at));
    if to - from > 1 {
        rank.push(from + (to - from) / 2);
        return rank;
    }
    if high.len() > at + 1 {
        rank.push(to);
        return rank;
    }
    rank.push(from);
    // Above the rest of `low`, with nothing in the way.
    loop {
        at += 1;
        let from = digit(low, at);
        if from < TOP {
            rank.push(from + ((TOP + 1 - from) / 2 + 1).min(TOP - from));
            return rank;
        }
        rank.push(TOP);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn long_lists_keep_short_ranks() {
        let all = ranks(1_000);
        assert!(all.is_sorted_by(|a, b| a < b));
        assert!(all.iter().all(|r| r.len() <= 5), "{:?}", all.iter().map(String::len).max());
        let mut first = "V".to_owned();
        for _ in 0..1_000 {
            let before = between("", &first).unwrap();
            assert!(before < first, "{before} {first}");
            first = before;
        }
        assert!(first.len() <= 7, "{first}");
    }

    #[test]
    fn a_thousand_inserts_at_one_place_stay_printable() {
        let (low, mut high) = ("V".to_owned(), "W".to_owned());
        for _ in 0..1_000 {
            let new = between(&low, &high).unwrap();
            assert!(low < new && new < high);
            high = new;
        }
        assert!(high.len() < 200, "{}", high.len());
    }

    #[test]
    fn nothing_lies_between_equal_or_foreign_texts() {
        assert_eq!(between("V", "V"), None);
        assert_eq!(between("W", "V"), None);
        assert_eq!(between("é", "z"), None);
        assert_eq!(between("V0", "W"), None);
        assert_eq!(after("not a rank!"), "not a rank!V");
    }

    #[test]
    fn reordered_changes_only_what_was_moved() {
        let all = ranks(4);
        let [a, b, c, d] = [&all[0], &all[1], &all[2], &all[3]].map(String::as_str);
        let up = reordered(&[d, a, b, c]);
        assert_eq!(up[1..], [a, b, c]);
        assert!(up[0].as_str() < a);
        let down = reordered(&[b, c, a, d]);
        assert_eq!((down[0].as_str(), down[1].as_str(), down[3].as_str()), (b, c, d));
        assert!(down[2].as_str() > c && down[2].as_str() < d);
        assert_eq!(reordered(&[a, b, c, d]), all);
        assert_eq!(reordered(&["a", "a", "not a rank"]).len(), 3);
    }

    proptest! {
        #[test]
        fn reordered_rises(order in Just((0..12usize).collect::<Vec<_>>()).prop_shuffle()) {
            let all = ranks(12);
            let old: Vec<&str> = order.iter().map(|&at| all[at].as_str()).collect();
            prop_assert!(reordered(&old).windows(2).all(|pair| pair[0] < pair[1]));
        }

        #[test]
        fn inserts_anywhere_lie_strictly_between(places in prop::collection::vec(any::<prop::sample::Index>(), 1..1000)) {
            let mut list: Vec<String> = Vec::new();
            for place in places {
                let at = place.index(list.len() + 1);
                let low = if at == 0 { "" } else { &list[at - 1] };
                let high = list.get(at).map_or("", String::as_str);
                let new = between(low, high).unwrap();
                prop_assert!(low < new.as_str() && (high.is_empty() || new.as_str() < high), "{} {} {}", low, new, high);
                list.insert(at, new);
            }
            prop_assert!(list.iter().all(|r| r.len() <= 12));
        }

        #[test]
        fn any_two_ranks_have_one_between(a in "[0-9A-Za-z]{0,6}[1-9A-Za-z]", b in "[0-9A-Za-z]{0,6}[1-9A-Za-z]") {
            prop_assume!(a != b);
            let (low, high) = if a < b { (a, b) } else { (b, a) };
            let new = between(&low, &high).unwrap();
            prop_assert!(low < new && new < high, "{} {} {}", low, new, high);
            prop_assert!(!new.ends_with('0'));
        }
    }
}
