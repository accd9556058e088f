//! What a reader is told of a redrawn map, worked out by hand from the neighbours of the places.
//!
//! Residents of mid-2024 decide whether a system has a million, those of mid-2019 which of its
//! pieces is the largest.

use joined_up::model::boundary::{Finding, Neighbour};

use crate::support::{EXPLAINER, request};

fn findings(words: &str) -> Vec<Finding> {
    EXPLAINER.evaluate(&request(words)).findings
}

fn cut_off(system: &str, places: &[&str], neighbours: &[(&str, &str)]) -> Finding {
    let neighbours = neighbours.iter().map(|(place, system)| Neighbour {
        place: (*place).to_owned(),
        system: (*system).to_owned(),
    });
    Finding::CutOff {
        system: system.to_owned(),
        place: places[0].to_owned(),
        places: places.iter().map(|place| (*place).to_owned()).collect(),
        neighbours: neighbours.collect(),
    }
}

fn below_million(system: &str) -> Finding {
    let system = system.to_owned();
    Finding::Below {
        system,
        threshold: "million".to_owned(),
    }
}

fn merges(system: &str, into: &str) -> Finding {
    Finding::Merges {
        system: system.to_owned(),
        into: into.to_owned(),
    }
}

fn empty(system: &str) -> Finding {
    let system = system.to_owned();
    Finding::Empty { system }
}

fn split_trust(system: &str) -> Finding {
    Finding::SplitTrust {
        system: system.to_owned(),
        trust: "Bedfordshire Hospitals NHS Foundation Trust".to_owned(),
    }
}

#[test]
fn todays_map_gives_no_finding() {
    assert_eq!(findings("baseline"), []);
}

#[test]
fn without_milton_keynes_blmk_stays_in_one_piece_and_is_below_a_million() {
    // Bedford and Luton both border on Central Bedfordshire; 194976 + 315877 + 239090 = 749943.
    assert_eq!(findings("mk-to-bob"), [below_million("blmk")]);
}

#[test]
fn without_central_bedfordshire_luton_is_cut_off() {
    // Luton borders on Central Bedfordshire and Hertfordshire only, both elsewhere now; Milton
    // Keynes and Bedford border on each other. 305884 + 194976 + 239090 = 739950.
    let elsewhere = [
        ("central-bedfordshire", "herts-west-essex"),
        ("hertfordshire", "herts-west-essex"),
    ];
    assert_eq!(
        findings("place.central-bedfordshire=herts-west-essex"),
        [
            cut_off("blmk", &["luton"], &elsewhere),
            below_million("blmk"),
        ]
    );
}

#[test]
fn without_oxfordshire_bob_stays_in_one_piece() {
    // Buckinghamshire borders on Berkshire West; 578772 + 535219 = 1113991. Oxfordshire borders
    // on Northamptonshire.
    assert_eq!(findings("place.oxfordshire=northamptonshire-ics"), []);
}

#[test]
fn without_bedford_the_trust_with_a_site_there_is_split_on_both_sides() {
    // Milton Keynes and Luton border on Central Bedfordshire; 305884 + 315877 + 239090 = 860851.
    assert_eq!(
        findings("place.bedford=cambridgeshire-peterborough"),
        [
            below_million("blmk"),
            split_trust("blmk"),
            split_trust("cambridgeshire-peterborough"),
        ]
    );
}

#[test]
fn a_system_that_holds_neither_site_nor_served_place_hears_nothing_of_the_split() {
    // Milton Keynes and Northamptonshire border on each other, and neither is served.
    let found = findings(
        "place.bedford=cambridgeshire-peterborough place.milton-keynes=northamptonshire-ics",
    );
    assert!(!found.contains(&split_trust("northamptonshire-ics")));
    assert!(found.contains(&split_trust("blmk")));
}

#[test]
fn a_system_that_lost_all_its_places_is_empty_and_nothing_else() {
    assert_eq!(findings("home-for-rest"), [empty("blmk")]);
}

#[test]
fn a_system_that_goes_over_whole_merges_and_one_that_is_parted_is_empty() {
    // Hertfordshire goes to Central East and West Essex to Essex. Frimley is only partly on the map, so
    // nobody can tell what is left of it.
    assert_eq!(
        findings("central-east"),
        [
            merges("blmk", "central-east"),
            merges("bob", "thames-valley"),
            empty("herts-west-essex"),
            merges("cambridgeshire-peterborough", "central-east"),
        ]
    );
}

#[test]
fn a_piece_of_several_places_is_named_after_its_largest_with_all_it_borders_on() {
    // Oxfordshire and Berkshire West border on each other and on no part of Hertfordshire and
    // West Essex; 708513 + 506960 = 1215473 against 1193394 + 315519 = 1508913. What stays of
    // BOB is Buckinghamshire, 578772, and the million was never meant for it.
    let around = [
        ("buckinghamshire", "bob"),
        ("east-berkshire", "frimley"),
        ("northamptonshire", "northamptonshire-ics"),
    ];
    let piece = ["oxfordshire", "berkshire-west"];
    assert_eq!(
        findings("place.oxfordshire=herts-west-essex place.berkshire-west=herts-west-essex"),
        [cut_off("herts-west-essex", &piece, &around)]
    );
}

#[test]
fn the_smaller_piece_is_cut_off_even_where_it_was_there_first() {
    // Hertfordshire, 1193394, does not border on Northamptonshire, 354848 + 422168 = 777016.
    let around = [
        ("milton-keynes", "blmk"),
        ("bedford", "blmk"),
        ("buckinghamshire", "bob"),
        ("oxfordshire", "bob"),
        (
            "cambridgeshire-and-peterborough",
            "cambridgeshire-peterborough",
        ),
    ];
    assert_eq!(
        findings("place.hertfordshire=northamptonshire-ics"),
        [
            below_million("herts-west-essex"),
            cut_off("northamptonshire-ics", &["northamptonshire"], &around),
        ]
    );
}
