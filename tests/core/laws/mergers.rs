//! Laws 3 and 4: nothing saved is nothing repaid, and no dearer or slower merger pays back sooner;
//! and a tie is a tie, whatever the thirds and sevenths on the way to it.

use joined_up::model::merger::Plan;
use joined_up::number::{Exact, Number};
use joined_up::scenario::Request;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

use super::arbitrary::{input, request, value_of};
use crate::support::{evaluate, with};

const NEW_COSTS: &str = "merger.ccgs.new-running-costs";

/// Inputs of which more makes a merger slower to pay back.
const BURDENS: [&str; 5] = [
    "merger.ccgs.one-off-per-pound",
    "merger.ccgs.overrun",
    "merger.ccgs.disruption-months",
    "merger.ccgs.ramp-years",
    NEW_COSTS,
];

fn exact(text: &str) -> Exact {
    Exact::constant(text.parse().unwrap())
}

/// Two values of `input`, the lesser first.
fn two_values_of(id: &'static str) -> impl Strategy<Value = (String, String)> {
    (value_of(input(id)), value_of(input(id))).prop_map(|(one, other)| {
        let size = |text: &str| text.parse::<Decimal>().unwrap();
        if size(&one) <= size(&other) {
            (one, other)
        } else {
            (other, one)
        }
    })
}

/// Whether `later` comes no sooner than `sooner`, none being later than any.
fn is_no_sooner(later: Option<Decimal>, sooner: Option<Decimal>) -> bool {
    match (later, sooner) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(later), Some(sooner)) => later >= sooner,
    }
}

fn years(request: &Request, figure: &str) -> Option<Decimal> {
    let id = format!("merger.ccgs.{figure}");
    let payback: Exact = evaluate(request).sheet.value(&id).unwrap();
    payback.value()
}

proptest! {
    #[test]
    fn what_is_repaid_as_a_year_ends_is_repaid_in_that_year_on_the_dot(
        pence in 1..1_000_000_000_u32,
        bodies in 2..9_u32,
        ramp in 1..=10_u32,
        year in 1..=50_u32,
    ) {
        let saving = Exact::whole(pence) / Exact::whole(100) / Exact::whole(bodies);
        // Year t brings t of `ramp` parts until all arrive: so many parts in `year` years.
        let parts = (1..=year).map(|t| t.min(ramp)).sum();
        let plan = Plan {
            one_off: saving * Exact::whole(parts) / Exact::whole(ramp),
            saving,
            ramp_years: Exact::whole(ramp),
            new_running_costs: Exact::whole(0),
        };
        prop_assert_eq!(plan.first_reaches(Exact::whole(0)), Exact::whole(year));
    }

    #[test]
    fn where_nothing_is_saved_each_year_takes_its_new_costs_from_what_was_spent(
        request in request(),
        idle in select(vec!["merger.ccgs.realised", "merger.ccgs.duplicated"]),
        new_costs in value_of(input(NEW_COSTS)),
    ) {
        let outcome = evaluate(&with(&with(&request, idle, "0"), NEW_COSTS, &new_costs));
        let spent: Exact = outcome.sheet.value("merger.ccgs.one-off-cost").unwrap();
        let series = outcome.sheet.series.iter().find(|s| s.id == "merger.ccgs.cumulative-by-year");
        for (year, sum) in &series.unwrap().points {
            let expected = -spent - Exact::whole(*year) * exact(&new_costs);
            // A decimal has 28 digits: nine before the point leave room for fifteen after it.
            let off = *sum - expected;
            prop_assert!(off.most(-off) < exact("0.000000000000001"), "{sum:?}, not {expected:?}");
        }
    }

    #[test]
    fn payback_never_comes_sooner_where_a_burden_grows(
        request in request(),
        (burden, (less, more)) in select(BURDENS.to_vec())
            .prop_flat_map(|id| two_values_of(id).prop_map(move |values| (id, values))),
    ) {
        let (light, heavy) = (with(&request, burden, &less), with(&request, burden, &more));
        for figure in ["payback-years", "years-to-cover-ics"] {
            let (sooner, later) = (years(&light, figure), years(&heavy, figure));
            prop_assert!(is_no_sooner(later, sooner), "{figure}: {later:?} before {sooner:?}");
        }
    }

    #[test]
    fn payback_never_comes_sooner_where_less_of_the_saving_arrives(
        request in request(),
        (less, more) in two_values_of("merger.ccgs.realised"),
    ) {
        let (poor, rich) = (
            with(&request, "merger.ccgs.realised", &less),
            with(&request, "merger.ccgs.realised", &more),
        );
        for figure in ["payback-years", "years-to-cover-ics"] {
            let (sooner, later) = (years(&rich, figure), years(&poor, figure));
            prop_assert!(is_no_sooner(later, sooner), "{figure}: {later:?} before {sooner:?}");
        }
    }
}
