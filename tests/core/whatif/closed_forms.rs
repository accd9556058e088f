//! What it would take, where paper has a formula for it: `solve` agrees to a penny.
//!
//! The formulas are MODELS.md turned round, in doubles, which carry a penny of a billion pounds.

use joined_up::scenario::Request;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::Value;

use super::answer::{decimal, json, range, setting};
use crate::laws::arbitrary::request;
use crate::support::{EXPLAINER, request as asked};

const PENNY: f64 = 0.01;

/// The settings of a scenario, in doubles.
struct Settings<'a>(&'a Request);

impl Settings<'_> {
    fn of(&self, id: &str) -> f64 {
        setting(self.0, id).to_f64().unwrap()
    }

    fn merger(&self, name: &str) -> f64 {
        self.of(&format!("merger.ccgs.{name}"))
    }
}

/// A figure that rises by `slope` for each unit of an input, from `rest` where the input is 0.
struct Line {
    input: &'static str,
    figure: &'static str,
    slope: f64,
    rest: f64,
}

/// R, of the 994,717 residents of mid-2021.
fn running_cost(at: &Settings) -> f64 {
    at.merger("running-cost-per-head") * 994_717.0
}

/// P: two of the three bodies' separate work goes.
fn planned_saving(at: &Settings) -> f64 {
    running_cost(at) * at.merger("duplicated") / 100.0 * 2.0 / 3.0
}

fn disruption(at: &Settings) -> f64 {
    running_cost(at) / 12.0 * at.merger("disruption-months")
}

/// What `years` bring in, before what was spent once, and what their last year brings as a whole.
fn paid_in(at: &Settings, years: f64) -> (f64, f64) {
    let full = planned_saving(at) * at.merger("realised") / 100.0;
    let net =
        |t: f64| full * (t / at.merger("ramp-years")).min(1.0) - at.merger("new-running-costs");
    let whole: f64 = (1..=years.floor() as u32).map(|t| net(t.into())).sum();
    let last = net(years.floor() + 1.0);
    (whole + years.fract() * last, net(years.ceil()))
}

fn day_rate(at: &Settings) -> Line {
    Line {
        input: "chair.pay",
        figure: "chair.day-rate",
        slope: 1.0 / (at.of("chair.days-per-week") * at.of("chair.weeks")),
        rest: 0.0,
    }
}

fn saving_to_repay(at: &Settings) -> Line {
    let horizon = at.of("merger.horizon");
    let further = at.of("ics.further-years") * at.of("ics.further-budget");
    Line {
        input: "ics.budget-2018-19",
        figure: "ics.saving-to-repay",
        slope: 1.0 / horizon,
        rest: (at.of("ics.budget-2019-20") + further) / horizon,
    }
}

fn final_deficit(at: &Settings) -> Line {
    let others: f64 = ["prevention", "social-care", "pay-for-results", "anywhere"]
        .map(|lever| at.of(&format!("deficit.{lever}")))
        .iter()
        .sum();
    let kept = 1.0 - at.of("deficit.spend-to-save") / 100.0;
    let ramp = (6.0 - at.of("deficit.first-year")) / at.of("deficit.ramp-years");
    let effect = kept * ramp.min(1.0);
    Line {
        input: "deficit.good-practice",
        figure: "deficit.final",
        slope: -effect,
        rest: at.of("deficit.do-nothing") - others * effect,
    }
}

fn break_even_cut(at: &Settings) -> Line {
    Line {
        input: "review.cost",
        figure: "review.break-even-cut",
        slope: 100.0 / (at.of("review.annual-losses") * at.of("review.years")),
        rest: 0.0,
    }
}

fn one_off_cost(at: &Settings) -> Line {
    let planned = planned_saving(at) * at.merger("one-off-per-pound");
    Line {
        input: "merger.ccgs.overrun",
        figure: "merger.ccgs.one-off-cost",
        slope: planned / 100.0,
        rest: planned + disruption(at),
    }
}

/// Checks an answer against the value on paper, to a penny of the input and of the figure; beyond
/// the range the end nearest to it is the closest.
fn agrees(answer: &Value, id: &str, paper: f64, slope: f64) -> Result<(), TestCaseError> {
    let range = range(id).unwrap();
    let [min, max] = [range.min, range.max].map(|end| end.to_f64().unwrap());
    let near = (max - min) * 1e-9;
    // So near an end a double cannot tell on which side of it the value lies.
    prop_assume!((paper - min).abs() > near && (paper - max).abs() > near);
    if (min..max).contains(&paper) {
        let value = decimal(&answer["value"]).and_then(|value| value.to_f64());
        let off = (value.unwrap_or(f64::NAN) - paper).abs();
        prop_assert!(
            off < PENNY && off * slope.abs() < PENNY,
            "{id}: {answer}, not {paper}"
        );
        prop_assert_eq!(&answer["reached"], true);
    } else {
        let end = if paper < min { range.min } else { range.max };
        prop_assert_eq!(
            decimal(&answer["closest"]),
            Some(end),
            "{}: {}, not {}",
            id,
            answer,
            paper
        );
        prop_assert_eq!(
            (&answer["reached"], &answer["value"]),
            (&Value::from(false), &Value::Null)
        );
    }
    Ok(())
}

proptest! {
    #[test]
    fn on_a_straight_line_the_value_is_the_target_less_the_rest_over_the_slope(
        request in request(),
        line in select(vec![day_rate, saving_to_repay, final_deficit, break_even_cut, one_off_cost]),
        part in -0.5..1.5,
    ) {
        let Line { input, figure, slope, rest } = line(&Settings(&request));
        prop_assume!(slope.abs() > 1e-9);
        let range = range(input).unwrap();
        let target = rest + slope * part * range.max.to_f64().unwrap();
        let target = Decimal::try_from(target).unwrap().round_dp(2);
        let answer = json(EXPLAINER.solve(input, figure, &target.to_string(), &request));
        agrees(&answer, input, (target.to_f64().unwrap() - rest) / slope, slope)?;
    }

    #[test]
    fn a_merger_pays_back_in_so_many_years_where_they_bring_in_what_it_costs(
        request in request(),
        input in select(vec!["one-off-per-pound", "overrun", "disruption-months"]),
        tenths in 1..500_u32,
    ) {
        let at = Settings(&request);
        let years = f64::from(tenths) / 10.0;
        let (income, last) = paid_in(&at, years);
        // A sum that falls before it rises is at what was spent once more on the way.
        prop_assume!(income > 1.0 && last > 1.0);
        let (planned, per_pound) = (planned_saving(&at), at.merger("one-off-per-pound"));
        let overrun = 1.0 + at.merger("overrun") / 100.0;
        let (slope, rest) = match input {
            "one-off-per-pound" => (planned * overrun, disruption(&at)),
            "overrun" => (planned * per_pound / 100.0, planned * per_pound + disruption(&at)),
            _ => (running_cost(&at) / 12.0, planned * per_pound * overrun),
        };
        prop_assume!(slope > 1.0);
        let id = format!("merger.ccgs.{input}");
        let target = Decimal::new(tenths.into(), 1).to_string();
        let answer = json(EXPLAINER.solve(&id, "merger.ccgs.payback-years", &target, &request));
        // With the input at 0 it costs more than 50 years bring: nowhere is there a payback at all.
        if rest > 0.0 && paid_in(&at, 50.0).0 < rest {
            prop_assert_eq!(&answer["closest"], &Value::Null);
            return Ok(());
        }
        agrees(&answer, &id, (income - rest) / slope, slope)?;
    }
}

/// What `solve` says to three digits after the point, for a target at the defaults but for `words`.
fn solved(input: &str, figure: &str, target: &str, words: &str) -> String {
    let answer = json(EXPLAINER.solve(input, figure, target, &asked(words)));
    let value = decimal(&answer["value"]).unwrap_or_else(|| panic!("{input}: {answer}"));
    value.round_dp(3).normalize().to_string()
}

#[test]
fn what_it_would_take_at_the_defaults_is_what_paper_says() {
    // Five years bring 4 savings of 2,909,547.225 less 5 × 150,000: 10,888,188.9; less 1,939,698.15 of
    // working time that leaves 8,948,490.75 for c × 3,879,396.3 × 1.2.
    let payback = "merger.ccgs.payback-years";
    assert_eq!(
        solved("merger.ccgs.one-off-per-pound", payback, "5", ""),
        "1.922"
    );
    // See flips.rs.
    assert_eq!(solved("merger.ccgs.realised", payback, "5", ""), "51.833");
    // 48 years bring 47 × 0.75 = 35.25 P less 7,200,000, and cost 1.38 P and 1,939,698.15: P is 9,139,698.15
    // ÷ 33.87 = 269,846.42, two thirds of 2.2607 % of R.
    assert_eq!(solved("merger.ccgs.duplicated", payback, "48", ""), "2.261");
    // 100,000,000 − 60,000,000, all of it in effect by 2018.
    let lever = "deficit.prevention=60000000";
    assert_eq!(
        solved("deficit.good-practice", "deficit.final", "0", lever),
        "40000000"
    );
    // 2,759,547.225 × 10 − 11,600,000
    let repay = "ics.saving-to-repay";
    assert_eq!(
        solved("ics.budget-2018-19", repay, "2759547.225", ""),
        "15995472.25"
    );
    // 600 × 1.5 × 52
    assert_eq!(solved("chair.pay", "chair.day-rate", "600", ""), "46800");
    // 281,434 residents of Milton Keynes at £10 each.
    let moved = ("boundary.cost-per-resident-moved", "boundary.one-off-cost");
    assert_eq!(solved(moved.0, moved.1, "2814340", "mk-to-bob"), "10");
}
