//! Law 2: moves conserve people, residents and money, and moving back restores every figure.

use joined_up::number::{Exact, Number};
use joined_up::outcome::Outcome;
use joined_up::scenario::Request;
use proptest::prelude::*;

use super::arbitrary::{moves, request, settings};
use crate::support::{EXPLAINER, evaluate, ids, pair, places_of_today};

/// A figure of each system, added up.
fn over_systems(outcome: &Outcome<Exact>, figure: &str) -> Exact {
    let each = ids("system").into_iter().map(|system| {
        let id = format!("boundary.{system}.{figure}");
        outcome.sheet.value(&id).unwrap()
    });
    Exact::sum(each)
}

proptest! {
    #[test]
    fn people_residents_and_money_are_the_same_in_sum_wherever_places_move(moved in request()) {
        let (today, moved) = (evaluate(&Request::default()), evaluate(&moved));
        for figure in ["people", "residents", "residents-2024", "allocation", "places"] {
            prop_assert_eq!(over_systems(&moved, figure), over_systems(&today, figure));
        }
    }

    #[test]
    fn what_one_system_loses_in_overheads_the_others_gain_to_the_last_digit(moved in request()) {
        let shifts = over_systems(&evaluate(&moved), "overhead-shift");
        prop_assert_eq!(shifts, Exact::whole(0));
    }

    #[test]
    fn moving_every_place_back_restores_every_figure_and_leaves_no_finding(
        inputs in settings(),
        there in moves(),
    ) {
        let back = places_of_today().into_iter().map(|(place, system)| pair(&place, &system));
        let places = there.into_iter().chain(back).collect();
        let stayed = EXPLAINER.evaluate(&Request { inputs: inputs.clone(), places: Vec::new() });
        let returned = EXPLAINER.evaluate(&Request { inputs, places });
        prop_assert_eq!(returned.figures, stayed.figures);
        prop_assert_eq!(returned.findings, []);
    }
}
