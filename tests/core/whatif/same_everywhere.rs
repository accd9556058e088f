//! The same seed gives the same bytes natively, in Node and in a browser: all three are held against
//! one file. The boundary's and the browser's tests read it too, cases and all.

use joined_up::pack::Tree;
use joined_up::scenario::Request;

use crate::support::{EXPLAINER, request};

/// Count, seed and settings: what a page asks for, the greatest seed, a single draw.
const DRAWS: [(u32, u32, &str); 3] = [
    (10_000, 1, ""),
    (
        1000,
        u32::MAX,
        "merger.ccgs.realised=50 merger.ccgs.ramp-years=4 merger.ccgs.overrun=100 \
         merger.horizon=5 ics.further-years=2",
    ),
    (1, 0, "merger.horizon=3"),
];

/// Input, figure and settings of curves: one along a root, one in which most is divided.
const CURVES: [(&str, &str, &str); 2] = [
    ("deficit.start", "deficit.cumulative", ""),
    ("merger.ccgs.ramp-years", "merger.ccgs.npv", "half-arrives"),
];

/// A request as a scenario is written.
fn scenario(request: &Request) -> Tree {
    let inputs = request.inputs.iter();
    let inputs = inputs.map(|(id, value)| (id.clone(), Tree::text(value.as_ref().unwrap())));
    Tree::record([("inputs", Tree::Table(inputs.collect()))])
}

fn draws((count, seed, words): (u32, u32, &str)) -> Tree {
    let request = request(words);
    Tree::record([
        ("scenario", scenario(&request)),
        ("count", Tree::Whole(count)),
        ("seed", Tree::Whole(seed)),
        ("draws", EXPLAINER.draws(&request, count, seed, None)),
    ])
}

fn curve((input, figure, words): (&str, &str, &str)) -> Tree {
    let request = request(words);
    let along = EXPLAINER.along(input, figure, &request);
    Tree::record([
        ("scenario", scenario(&request)),
        ("input", Tree::text(input)),
        ("figure", Tree::text(figure)),
        ("along", along.unwrap()),
    ])
}

#[test]
fn draws_and_curves_come_out_natively_as_everywhere() {
    let all = Tree::record([
        ("draws", Tree::List(DRAWS.map(draws).into())),
        ("curves", Tree::List(CURVES.map(curve).into())),
    ]);
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let text = serde_json::to_string_pretty(&all).unwrap();
    settings.bind(|| insta::assert_snapshot!("same-everywhere", text));
}
