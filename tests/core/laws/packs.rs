//! Law: whatever stands in a pack's TOML, it is read or complained of, and quickly.

use std::fs;
use std::time::{Duration, Instant};

use joined_up::explainer::Explainer;
use joined_up::pack::{Pack, toml};
use joined_up::scenario::Request;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// What a slip of the hand, a bad export or a stranger may leave in place of a line's value.
const VALUES: &[&str] = &[
    "\"\"",
    "\"-1\"",
    "\"0\"",
    "\"99999999999999999999999999999999\"",
    "\"../../etc\"",
    "\"\\u202E\"",
    "[]",
    "[[]]",
    "{}",
    "4294967295",
    "-1",
    "1.5",
    "true",
    "1979-05-27",
];

/// One change to the lines of a pack.
fn spoil(lines: &mut Vec<String>, at: usize, how: usize, value: &str) {
    match how {
        0 => drop(lines.remove(at)),
        1 => lines.insert(at, lines[at].clone()),
        _ => {
            if let Some((key, _)) = lines[at].clone().split_once(" = ") {
                lines[at] = format!("{key} = {value}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn a_pack_with_spoilt_lines_is_read_or_complained_of_and_answers_within_a_second(
        pack in select(vec!["two-mergers", "map-alone"]),
        changes in prop::collection::vec(
            (any::<Index>(), 0..6_usize, select(VALUES.to_vec())), 1..4,
        ),
    ) {
        let text = fs::read_to_string(format!("tests/packs/good/{pack}.toml")).unwrap();
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for (index, how, value) in changes {
            let at = index.index(lines.len());
            spoil(&mut lines, at, how, value);
        }
        let begun = Instant::now();
        match toml::read(&lines.join("\n")) {
            Ok(pack) => {
                // What was stored comes back the same: its answers agree.
                let stored = Pack::from_bytes(&pack.to_bytes()).unwrap();
                let [read, stored] = [pack, stored].map(|pack| {
                    Explainer::new(pack).evaluate(&Request::default()).tree()
                });
                prop_assert_eq!(read, stored);
            }
            Err(mistakes) => {
                prop_assert!(!mistakes.is_empty());
                for mistake in &mistakes {
                    prop_assert!(mistake.line <= lines.len().max(1), "{mistake}");
                }
            }
        }
        prop_assert!(begun.elapsed() < Duration::from_secs(1));
    }
}
