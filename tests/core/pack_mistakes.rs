//! A bad pack gets every complaint at once, each at its line: what is wrong, what would be right.
//!
//! Each pack of `tests/packs/broken` says `# here` in the lines that complaints have to stand at.

use std::collections::BTreeSet;
use std::fs;

use joined_up::pack::toml;

/// Checks the pack of that name, and its complaints against `tests/snapshots`.
fn check(test: &str) {
    let name = test.replace('_', "-");
    let text = fs::read_to_string(format!("tests/packs/broken/{name}.toml")).unwrap();
    let mistakes = toml::read(&text).unwrap_err();
    let marked: BTreeSet<usize> = (text.lines().zip(1..))
        .filter(|(line, _)| line.ends_with("# here"))
        .map(|(_, number)| number)
        .collect();
    let complained_of: BTreeSet<usize> = mistakes.iter().map(|mistake| mistake.line).collect();
    assert_eq!(complained_of, marked, "{mistakes:#?}");
    let lines: Vec<String> = (mistakes.iter())
        .map(|mistake| format!("{name}.toml:{}: {}", mistake.line, mistake.complaint))
        .collect();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, lines.join("\n")));
}

macro_rules! each_broken_pack {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                check(stringify!($name));
            }
        )*

        #[test]
        fn no_broken_pack_is_left_out() {
            let files = fs::read_dir("tests/packs/broken").unwrap();
            let files: BTreeSet<String> = files
                .map(|file| file.unwrap().file_name().into_string().unwrap())
                .collect();
            let tested = [$(stringify!($name)),*].map(|name| name.replace('_', "-") + ".toml");
            assert_eq!(files, BTreeSet::from(tested));
        }
    };
}

each_broken_pack! {
    a_basis_that_is_neither_figure_nor_judgement
    a_boundary_without_a_home
    a_choice_with_options_of_its_own
    a_claim_test_that_is_unclear
    a_default_outside_its_range
    a_default_that_is_no_option
    a_default_that_is_not_the_middle
    a_deficit_that_ends_before_it_starts
    a_figure_and_an_input_of_one_id
    a_figure_in_the_wrong_unit
    a_figure_that_is_a_part_of_itself
    a_figure_that_there_is_not
    a_figure_without_a_source
    a_high_outside_its_range
    a_key_that_is_missing
    a_life_of_other_months
    a_likely_outside_our_range
    a_likely_without_a_basis
    a_low_above_its_high
    a_low_and_a_high_without_a_basis
    a_neighbour_that_is_no_place
    a_neighbour_that_is_not_mutual
    a_number_as_a_float
    a_number_with_thousands_commas
    a_number_without_quotes
    a_pack_that_names_no_currency
    a_pack_without_a_section
    a_place_in_no_known_system
    a_place_in_two_systems
    a_place_that_is_its_own_neighbour
    a_place_with_a_list_of_systems
    a_place_without_residents
    a_precedent_that_marks_nothing
    a_reported_input_that_is_not_its_figure
    a_reported_input_with_a_range_of_ours
    a_scene_that_sets_what_there_is_not
    a_scene_that_would_need_mending
    a_section_without_its_input
    a_source_that_there_is_not
    a_source_without_a_publisher
    a_split_by_a_figure_that_there_is_not
    a_split_that_leaves_a_place_out
    a_sum_that_does_not_add_up
    a_superseded_default_that_is_none
    a_text_with_markup
    a_text_with_what_nobody_sees
    a_trust_share_that_there_is_not
    a_unit_that_is_not_known
    a_whole_number_beyond_what_a_model_walks
    a_yardstick_of_a_name_that_is_taken
    an_address_that_is_no_page
    an_assumed_figure
    an_assumption_that_does_not_say_whether_it_is_drawn
    an_id_that_is_no_word
    an_input_in_another_unit_than_its_model
    an_input_that_nothing_uses
    an_input_without_a_source
    an_unknown_key
    an_unknown_section
    many_mistakes_at_once
    not_toml
    two_figures_of_one_id
    two_mergers_of_one_name
    two_scenes_of_one_id
    two_splits_of_one_id
}
