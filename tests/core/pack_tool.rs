//! `joined-up-pack` as an editor calls it: what it prints and its exit status.

use std::fs;
use std::process::{Command, Output};

use joined_up::pack::{reference, toml};

fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let tool = env!("CARGO_BIN_EXE_joined-up-pack");
    let Output {
        status,
        stdout,
        stderr,
    } = Command::new(tool).args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

#[test]
fn a_sound_pack_is_called_sound_with_status_0() {
    let (status, said, trouble) = run(&["check", "tests/packs/good/map-alone.toml"]);
    assert_eq!((status, trouble.as_str()), (Some(0), ""));
    assert_eq!(
        said,
        "tests/packs/good/map-alone.toml is sound: 5 figures, 4 inputs.\n"
    );
}

#[test]
fn a_sound_pack_that_nobody_answers_for_yet_says_what_to_fill_in() {
    let text = fs::read_to_string("tests/packs/good/map-alone.toml").unwrap();
    let unsigned = temporary("unsigned.toml");
    let blank = |line: &str| match line.split(" = ").next() {
        Some(key @ ("maker" | "corrections")) => format!("{key} = \"\""),
        _ => line.to_owned(),
    };
    let lines: Vec<String> = text.lines().map(blank).collect();
    fs::write(&unsigned, lines.join("\n")).unwrap();
    let (status, said, _) = run(&["check", &unsigned]);
    assert_eq!(status, Some(0));
    let notes: Vec<&str> = said.lines().skip(1).collect();
    assert_eq!(
        notes,
        [
            "Before it is published: fill in `maker` under [pack], who answers for the page.",
            "Before it is published: fill in `corrections` under [pack], where a reader writes who has found a mistake.",
        ]
    );
}

#[test]
fn a_bad_pack_gets_all_its_mistakes_by_file_and_line_and_status_1() {
    let (status, said, _) = run(&["check", "tests/packs/broken/a-text-with-markup.toml"]);
    assert_eq!(status, Some(1));
    insta::assert_snapshot!(said, @r"
    tests/packs/broken/a-text-with-markup.toml:16: The text `Beds &amp; Luton` has markup. Write plain text, without <, > or entities such as &amp;.
    tests/packs/broken/a-text-with-markup.toml:21: The text `<b>People</b>` has markup. Write plain text, without <, > or entities such as &amp;.
    2 mistakes in tests/packs/broken/a-text-with-markup.toml.
    ");
}

#[test]
fn a_bad_pack_is_not_compiled() {
    let output = temporary("bad.json");
    let bad = "tests/packs/broken/an-unknown-key.toml";
    let (status, ..) = run(&["compile", bad, "-o", &output]);
    assert_eq!(status, Some(1));
    assert!(!fs::exists(&output).unwrap());
}

#[test]
fn a_compiled_pack_holds_all_that_was_written() {
    let output = temporary("small.json");
    let (status, said, trouble) = run(&[
        "compile",
        "tests/packs/good/one-section.toml",
        "-o",
        &output,
    ]);
    assert_eq!((status, said.as_str(), trouble.as_str()), (Some(0), "", ""));
    let json: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(&output).unwrap()).unwrap();
    assert_eq!(json["pack"]["version"], 1);
    assert_eq!(json["figure"][0]["value"], "1000");
    assert_eq!(json["input"][2]["not_drawn"], "A what-if.");
}

#[test]
fn a_pack_that_cannot_be_read_is_trouble_with_status_2() {
    let (status, said, trouble) = run(&["check", "tests/packs/good/nowhere.toml"]);
    assert_eq!((status, said.as_str()), (Some(2), ""));
    assert!(
        trouble.starts_with("tests/packs/good/nowhere.toml can't be read: "),
        "{trouble}"
    );
}

#[test]
fn a_pack_that_cannot_be_written_is_trouble_with_status_2() {
    let nowhere = temporary("no-such-folder/small.json");
    let good = "tests/packs/good/one-section.toml";
    let (status, _, trouble) = run(&["compile", good, "-o", &nowhere]);
    assert_eq!(status, Some(2));
    assert!(trouble.contains("can't be written: "), "{trouble}");
}

#[test]
fn a_call_that_it_does_not_know_is_told_how_with_status_2() {
    for arguments in [
        &[][..],
        &["check"],
        &["compile", "a.toml"],
        &["mend", "a.toml"],
    ] {
        let (status, said, trouble) = run(arguments);
        assert_eq!((status, said.as_str()), (Some(2), ""));
        assert!(
            trouble.starts_with("Usage: joined-up-pack check PACK.toml"),
            "{trouble}"
        );
    }
}

/// A file in the folder that cargo keeps for tests.
fn temporary(name: &str) -> String {
    format!("{}/{name}", env!("CARGO_TARGET_TMPDIR"))
}

#[test]
fn a_map_whose_shapes_are_not_beside_the_pack_is_complained_of_at_its_line() {
    let text = fs::read_to_string("tests/packs/good/map-alone.toml").unwrap();
    let mapped = temporary("mapped.toml");
    let text = text.replace("[boundary]\n", "[boundary]\nmap = \"dale\"\n");
    let line = 1 + text
        .lines()
        .position(|line| line.starts_with("map = "))
        .unwrap();
    fs::write(&mapped, text).unwrap();
    let (status, said, _) = run(&["check", &mapped]);
    assert_eq!(status, Some(1));
    assert_eq!(
        said,
        format!(
            "{mapped}:{line}: The map `dale` has no shapes: there is no `map/shapes.json` beside the pack. \
             Derive them, or leave `map` out: the list of places does without.\n1 mistake in {mapped}.\n"
        )
    );
}

#[test]
fn the_reference_of_packs_is_that_of_the_types() {
    let page = fs::read_to_string("docs/pack.md").unwrap();
    assert!(
        page == reference::page(),
        "docs/pack.md is old: make reference"
    );
    let schema = fs::read_to_string("docs/pack.schema.json").unwrap();
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    assert!(
        schema == reference::schema(),
        "docs/pack.schema.json is old: make reference"
    );
}

#[test]
fn figures_may_stand_in_a_table_and_a_mistake_there_has_its_line() {
    let text = fs::read_to_string("tests/packs/good/one-section.toml").unwrap();
    let table = "id,label,value,unit,status,sources,note\n\
                 people.hill,People of the hill,\"1200\",people,reported,report; report,\"Counted, twice\"\n";
    let written = toml::written_with(&text, Some(table)).unwrap();
    let figure = written.pack.figures().last().unwrap();
    assert_eq!(
        (figure.id.as_str(), figure.value.to_string().as_str()),
        ("people.hill", "1200")
    );
    let figures = written.tree.get("figure").unwrap().items();
    assert_eq!(
        figures
            .last()
            .unwrap()
            .get("sources")
            .unwrap()
            .items()
            .len(),
        2
    );

    let wrong = table.replace("1200", "1,200");
    let mistakes = toml::written_with(&text, Some(&wrong)).unwrap_err();
    let told: Vec<(usize, bool)> = mistakes
        .iter()
        .map(|one| (one.line, one.in_table))
        .collect();
    assert_eq!(told, [(2, true)], "{mistakes:?}");
    assert!(mistakes[0].complaint.what.contains("1,200"), "{mistakes:?}");

    let short = format!("{table}people.dale,People\n");
    let mistakes = toml::written_with(&text, Some(&short)).unwrap_err();
    assert_eq!(
        (mistakes[0].line, mistakes[0].in_table),
        (3, true),
        "{mistakes:?}"
    );
}
