//! Law 2: moves conserve people, residents and money, and moving back restores every figure.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use joined_up::number::{Exact, Number};
use joined_up::outcome::Outcome;
use joined_up::scenario::Request;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::arbitrary::{Setting, moves, request, settings};
use crate::support::{EXPLAINER, evaluate, ids, pair, places_of_today};

/// A figure of each system, added up.
fn over_systems(outcome: &Outcome<Exact>, figure: &str) -> Exact {
    let each = ids("system").into_iter().map(|system| {
        let id = format!("boundary.{system}.{figure}");
        outcome.sheet.value(&id).unwrap()
    });
    Exact::sum(each)
}

/// What all systems have together.
const SUMS: [&str; 5] = [
    "boundary.people",
    "boundary.residents",
    "boundary.residents-2024",
    "boundary.allocation",
    "boundary.overhead-shift",
];

/// Every figure of the boundary by id with these moves, made in turn.
fn figures(moves: &[Setting]) -> BTreeMap<String, Option<Decimal>> {
    let outcome = evaluate::<Exact>(&Request {
        inputs: Vec::new(),
        places: moves.to_vec(),
    });
    let lines = outcome.sheet.lines.into_iter();
    lines
        .filter(|line| line.id.starts_with("boundary."))
        .map(|line| (line.id, line.value.value()))
        .collect()
}

static TODAY: LazyLock<BTreeMap<String, Option<Decimal>>> = LazyLock::new(|| figures(&[]));

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn any_moves_in_turn_keep_every_sum_and_undoing_the_last_restores_every_figure(moves in moves()) {
        // What is fixed stays, so there is nothing to undo.
        let made: Vec<Setting> = (moves.into_iter())
            .filter(|(place, to)| place != "east-berkshire" && to.as_deref() != Some("frimley"))
            .collect();
        let moved = figures(&made);
        for id in SUMS {
            prop_assert_eq!(moved[id], TODAY[id]);
        }
        if let Some(((place, _), earlier)) = made.split_last() {
            let home = earlier.iter().rev().find(|(other, _)| other == place).cloned();
            let home = home.or_else(|| {
                let mut today = places_of_today().into_iter();
                today.find(|(other, _)| other == place).map(|(place, system)| pair(&place, &system))
            });
            let undone: Vec<Setting> = made.iter().cloned().chain(home).collect();
            prop_assert_eq!(figures(&undone), figures(earlier));
        }
    }
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
