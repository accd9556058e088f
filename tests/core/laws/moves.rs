//! Law 2: moves conserve people, residents and money, and moving back restores every figure.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use joined_up::number::{Exact, Number};
use joined_up::outcome::Outcome;
use joined_up::scenario::Request;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

use super::arbitrary::{Setting, moves, request, settings};
use crate::support::{BLMK, EXPLAINER, evaluate, ids, pair, places_of_today};

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
            .filter(|(place, to)| match to.as_deref() {
                Some("frimley" | "essex") => false,
                _ => place != "east-berkshire",
            })
            .collect();
        let moved = figures(&made);
        for id in SUMS {
            // What a quotient rounds where too few are left to bear an overhead is far below a penny.
            let rounded = |sum: Option<Decimal>| sum.map(|sum| sum.round_dp(9).normalize());
            prop_assert_eq!(rounded(moved[id]), rounded(TODAY[id]), "{}", id);
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
        let outcome = evaluate::<Exact>(&moved);
        let shift = |system: &String| outcome.sheet.value(&format!("boundary.{system}.overhead-shift"));
        // A system without places has no figure, and nothing that others would have to bear.
        let shifts = ids("system").iter().filter_map(shift).filter(|shift| shift.value().is_some()).collect::<Vec<_>>();
        let sum = Exact::sum(shifts.into_iter()).value().unwrap();
        // Where too few are left to bear an overhead it is parted by a quotient, which rounds.
        prop_assert_eq!(sum.round_dp(9).normalize(), Decimal::ZERO);
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

    #[test]
    fn a_whole_system_that_goes_over_costs_nothing_to_move_and_shifts_nothing(
        from in select(vec!["blmk", "bob", "herts-west-essex", "cambridgeshire-peterborough"]),
        to in select(vec!["central-east", "thames-valley", "northamptonshire-ics"]),
    ) {
        let places = places_of_today().into_iter().filter(|(_, system)| system == from);
        let places = places.map(|(place, _)| pair(&place, to)).collect();
        let outcome = evaluate::<Exact>(&Request { inputs: Vec::new(), places });
        prop_assert_eq!(outcome.sheet.value("boundary.one-off-cost"), Some(Exact::whole(0)));
        for system in ids("system") {
            let shift = outcome.sheet.value(&format!("boundary.{system}.overhead-shift")).unwrap();
            prop_assert!(shift.value().is_none() || shift == Exact::whole(0), "{system}");
        }
    }

    #[test]
    fn no_shift_takes_more_than_what_the_leaver_has_left(moved in request()) {
        let outcome = evaluate::<Exact>(&moved);
        let index = |id: &str| BLMK.input_index(id).unwrap();
        let years = outcome.values.input(index("boundary.overhead-years"));
        let rate = outcome.values.input(index("merger.ccgs.running-cost-per-head"));
        for system in ids("system") {
            let of = |figure: &str| outcome.sheet.value(&format!("boundary.{system}.{figure}")).unwrap();
            let left = of("residents") * rate * years;
            let shift = of("overhead-shift");
            prop_assert!(shift.value().is_none() || -shift <= left, "{system}");
        }
    }
}
