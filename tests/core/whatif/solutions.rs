//! What it would take: where a value exists it is found, the nearest of several, and set as the
//! input it brings the figure to the target.

use joined_up::scenario::Request;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use serde_json::{Value, json as expected};

use super::answer::{json, range, setting, shown};
use crate::laws::arbitrary::{input, request, value_of};
use crate::support::{EXPLAINER, ids, request as asked, with};

fn solve(input: &str, figure: &str, target: &str, request: &Request) -> Value {
    json(EXPLAINER.solve(input, figure, target, request))
}

/// What `solve` answers where it finds a value.
fn reached(value: &str) -> Value {
    expected!({"value": value, "reached": true})
}

/// What `solve` answers where no value in the range does it.
fn closest(value: &str) -> Value {
    expected!({"value": null, "reached": false, "closest": value})
}

#[test]
fn a_choice_is_solved_by_one_of_its_options() {
    // On the straight path: 6 × (21,000,000 + 100,000,000) ÷ 2 = 363,000,000 in six years; at the
    // same growth each year 315,651,559.21 (tests/published/deficit.tsv).
    let path = |target| solve("deficit.path", "deficit.cumulative", target, &asked(""));
    assert_eq!(path("363000000"), reached("straight"));
    // 339,325,779.6 lies half way between.
    assert_eq!(path("339000000"), closest("steady"));
    assert_eq!(path("340000000"), closest("straight"));
}

#[test]
fn an_input_of_whole_numbers_is_solved_by_a_whole_number() {
    let horizon = |target| solve("merger.horizon", "ics.saving-to-repay", target, &asked(""));
    // 22,300,000 ÷ 8
    assert_eq!(horizon("2787500"), reached("8"));
    // ÷ 7 is 3,185,714.29 and 185,714.29 above; ÷ 8 is 212,500 below.
    assert_eq!(horizon("3000000"), closest("7"));
    // ÷ 20 is the least that there is, ÷ 3 the most.
    assert_eq!(horizon("0"), closest("20"));
    assert_eq!(horizon("100000000"), closest("3"));
}

#[test]
fn a_round_value_is_told_to_the_digit() {
    // 600 × 1.5 × 52; 281,434 residents of Milton Keynes at £9.70 each.
    let pay = solve("chair.pay", "chair.day-rate", "600", &asked(""));
    assert_eq!(pay, reached("46800"));
    let (input, figure) = ("boundary.cost-per-resident-moved", "boundary.one-off-cost");
    let cost = solve(input, figure, "2729909.8", &asked("mk-to-bob"));
    assert_eq!(cost, reached("9.7"));
}

#[test]
fn a_value_next_to_the_end_of_a_range_is_found_though_the_end_itself_is_another_matter() {
    // From 21,000,000 to 0 the deficit goes straight, 63,000,000 in six years; to 1,000,000 it falls
    // by the same factor each year, (1 ÷ 21)^(1/5), and comes to 44,854,498.42: between 0 and 1,041,666.67,
    // where the search takes its first step, the figure comes down and up again.
    let cumulative = shown(&asked("deficit.do-nothing=1000000"), "deficit.cumulative").unwrap();
    let answer = solve(
        "deficit.do-nothing",
        "deficit.cumulative",
        &cumulative,
        &asked(""),
    );
    assert_eq!(answer, reached("1000000"));
}

#[test]
fn of_several_years_that_do_it_the_nearest_is_told() {
    // R = 10 × 994,717, S = R × 0.3 × 2 ÷ 3 × 0.5 = 994,717, and 0.55 S of new costs a year. Year t
    // brings (t ÷ 10 − 0.55) S, so what years 4 and 5 take, years 6 and 7 give back: after 3 years
    // as after 7, (0.1 + 0.2 + 0.3 − 3 × 0.55) S = −1.05 S = −1,044,452.85.
    let words = "merger.ccgs.running-cost-per-head=10 merger.ccgs.duplicated=30 \
                 merger.ccgs.realised=50 merger.ccgs.ramp-years=10 \
                 merger.ccgs.new-running-costs=547094.35 merger.ccgs.one-off-per-pound=0 \
                 merger.ccgs.disruption-months=0";
    let from = |horizon: &str| {
        let request = with(&asked(words), "merger.horizon", horizon);
        solve("merger.horizon", "merger.ccgs.net", "-1044452.85", &request)
    };
    assert_eq!(from("4"), reached("3"));
    assert_eq!(from("6"), reached("7"));
    assert_eq!(from("20"), reached("7"));
    // Where the input does it already, it stays.
    assert_eq!(from("3"), reached("3"));
    assert_eq!(from("7"), reached("7"));
}

#[test]
fn where_nothing_does_it_and_nothing_is_nearer_the_input_stays() {
    // Pay moves no budget.
    let answer = solve("chair.pay", "ics.total", "1", &asked("chair.pay=123456"));
    assert_eq!(answer, closest("123456"));
}

#[test]
fn where_no_value_of_the_input_gives_the_figure_one_there_is_no_closest() {
    // Nothing arrives of the saving: a month of disruption is never paid back.
    let payback = "merger.ccgs.payback-years";
    let never = asked("merger.ccgs.realised=0");
    let answer = solve("merger.ccgs.one-off-per-pound", payback, "5", &never);
    assert_eq!(
        answer,
        expected!({"value": null, "reached": false, "closest": null})
    );
}

#[test]
fn a_figure_that_jumps_over_the_target_does_not_reach_it() {
    // A deficit of 32,400,000 in 2016 takes so much a year; for 2015, where two thirds of a saving
    // of 42,900,000 meet 28,600,000, it takes more. No year lies between.
    let words = asked("deficit.do-nothing=40000000 deficit.path=straight");
    let year = |target| {
        solve(
            "deficit.good-practice",
            "deficit.balanced-in",
            target,
            &words,
        )
    };
    assert_eq!(year("2015.5")["reached"], false);
    assert_eq!(year("2015")["reached"], true);
    assert_eq!(year("2016")["reached"], true);
}

/// The present value of what comes late falls with the rate until what is taken out early falls more:
/// with S = 994,717 as above, 0.9 S of new costs and 20 years, it is least at 2.915 %.
const FALLS_AND_RISES: &str = "merger.ccgs.ramp-years=10 merger.ccgs.one-off-per-pound=0 \
                               merger.ccgs.disruption-months=0 merger.horizon=20 \
                               merger.ccgs.duplicated=30 merger.ccgs.realised=50 \
                               merger.ccgs.running-cost-per-head=10 \
                               merger.ccgs.new-running-costs=895245.3";

/// Figures that move in steps: a target between two of them is met nowhere.
fn is_stepped(figure: &str) -> bool {
    let steps = [
        "deficit.balanced-in",
        ".places",
        ".pieces",
        ".meets-million",
    ];
    steps.iter().any(|ending| figure.ends_with(ending))
}

/// Each input but the choice with each figure that it moves somewhere, but for those in steps.
fn moved() -> Vec<(String, String)> {
    let everything_counts =
        asked("place.milton-keynes=bob ics.further-years=1 deficit.first-year=4");
    let mut pairs = Vec::new();
    for id in ids("input") {
        let Some(range) = range(&id) else {
            continue;
        };
        let ends = [range.min, range.max]
            .map(|x| EXPLAINER.evaluate(&with(&everything_counts, &id, &x.to_string())));
        let [low, high] = ends.map(|evaluation| evaluation.figures.into_iter());
        let moved = (low.zip(high)).filter(|((_, low), (_, high))| low.value != high.value);
        let figures = moved.map(|((figure, _), _)| figure);
        pairs.extend(
            figures
                .filter(|figure| !is_stepped(figure))
                .map(|figure| (id.clone(), figure)),
        );
    }
    pairs
}

/// Checks that a figure's own value with the input at `x` is found again, no farther off than `x`.
fn found_again(id: &str, figure: &str, x: &str, request: &Request) -> Result<(), TestCaseError> {
    let Some(target) = shown(&with(request, id, x), figure) else {
        return Ok(());
    };
    let solution = solve(id, figure, &target, request);
    prop_assert_eq!(
        &solution["reached"],
        true,
        "{} = {} at {} = {}: {}",
        figure,
        target,
        id,
        x,
        solution
    );
    let value = solution["value"].as_str().unwrap();
    let back = shown(&with(request, id, value), figure);
    let number = |text: &str| text.parse::<Decimal>().unwrap();
    let (back, target) = (number(&back.unwrap()), number(&target));
    let near = target.abs().max(Decimal::ONE) * Decimal::new(1, 9);
    prop_assert!(
        (back - target).abs() <= near,
        "{figure}: {back}, not {target}"
    );
    let current = setting(request, id);
    let distance = |x: &str| (number(x) - current).abs();
    prop_assert!(
        distance(value) <= distance(x) + Decimal::new(1, 6),
        "{value} from {current}, not {x}"
    );
    Ok(())
}

proptest! {
    #[test]
    fn a_value_that_does_it_is_found_or_a_nearer_one(
        request in request(),
        ((id, figure), x) in select(moved()).prop_flat_map(|pair| {
            let value = value_of(input(&pair.0));
            (Just(pair), value)
        }),
    ) {
        found_again(&id, &figure, &x, &request)?;
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn of_two_rates_that_do_it_the_nearer_is_told(
        x in value_of(input("merger.discount-rate")),
        current in value_of(input("merger.discount-rate")),
    ) {
        // At the bottom the two rates are less than a step of the search apart.
        let number = x.parse::<f64>().unwrap();
        prop_assume!((number - 2.915).abs() > 0.05);
        let request = with(&asked(FALLS_AND_RISES), "merger.discount-rate", &current);
        found_again("merger.discount-rate", "merger.ccgs.npv", &x, &request)?;
    }
}
