//! Checks a data pack and compiles it for the page.
//!
//! ```text
//! joined-up-pack check PACK.toml
//! joined-up-pack compile PACK.toml -o PACK.json
//! joined-up-pack reference FOLDER
//! ```
//!
//! `reference` writes `pack.md` and `pack.schema.json`: what may stand in a pack, from the types that read it.
//!
//! Beside `PACK.json`, which is all that stands in the pack, `compile` writes `PACK.pack`: what the models
//! rest on, as bytes that the page's WebAssembly reads.
//!
//! Every mistake is printed at once, with file and line; the exit status is 1 where there is one,
//! 2 where the call itself is wrong or a file can't be read or written.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use joined_up::pack::toml::{self, Written};
use joined_up::pack::{Complaint, Tree, reference};

/// What a pack of ours leaves to the newsroom that publishes it.
const TO_FILL_IN: [(&str, &str); 2] = [
    ("maker", "who answers for the page"),
    (
        "corrections",
        "where a reader writes who has found a mistake",
    ),
];

const USAGE: &str = "Usage: joined-up-pack check PACK.toml
       joined-up-pack compile PACK.toml -o PACK.json
       joined-up-pack reference FOLDER";

/// More figures, in a table beside the pack.
const TABLE: &str = "figures.csv";

/// What ends the run before it is done.
enum Stop {
    Mistakes,
    Trouble(String),
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["check", path] => check(path),
        ["compile", path, "-o", output] => compile(path, output),
        ["reference", folder] => write_reference(Path::new(folder)),
        _ => Err(Stop::Trouble(USAGE.to_owned())),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Mistakes) => ExitCode::from(1),
        Err(Stop::Trouble(what)) => {
            eprintln!("{what}");
            ExitCode::from(2)
        }
    }
}

fn check(path: &str) -> Result<(), Stop> {
    let Written { tree, pack, .. } = read(path)?;
    let (figures, inputs) = (pack.figures().len(), pack.inputs().len());
    println!("{path} is sound: {figures} figures, {inputs} inputs.");
    for (key, what) in TO_FILL_IN {
        let about = tree.get("pack").and_then(|about| about.get(key));
        if !matches!(about, Some(Tree::Text(text)) if !text.is_empty()) {
            println!("Before it is published: fill in `{key}` under [pack], {what}.");
        }
    }
    Ok(())
}

fn compile(path: &str, output: &str) -> Result<(), Stop> {
    let Written { tree, pack, .. } = read(path)?;
    let json = serde_json::to_string(&tree)
        .map_err(|error| Stop::Trouble(format!("{path} can't be written as JSON: {error}.")))?;
    write(Path::new(output), json.as_bytes())?;
    write(&Path::new(output).with_extension("pack"), &pack.to_bytes())
}

fn write_reference(folder: &Path) -> Result<(), Stop> {
    write(&folder.join("pack.md"), reference::page().as_bytes())?;
    let schema = format!("{:#}\n", reference::schema());
    write(&folder.join("pack.schema.json"), schema.as_bytes())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Stop> {
    fs::write(path, bytes)
        .map_err(|error| Stop::Trouble(format!("{} can't be written: {error}.", path.display())))
}

fn read(path: &str) -> Result<Written, Stop> {
    let text = fs::read_to_string(path)
        .map_err(|error| Stop::Trouble(format!("{path} can't be read: {error}.")))?;
    let table = Path::new(path).with_file_name(TABLE);
    let figures = fs::read_to_string(&table).ok();
    let read = toml::written_with(&text, figures.as_deref()).and_then(|written| {
        let shapes = Path::new(path).with_file_name("map").join("shapes.json");
        let map = written.raw.boundary.as_ref().and_then(|boundary| boundary.map.as_ref());
        match map {
            Some(map) if !shapes.is_file() => Err(vec![toml::located(
                &text,
                Complaint {
                    at: "boundary/map".to_owned(),
                    what: format!("The map `{map}` has no shapes: there is no `map/shapes.json` beside the pack"),
                    remedy: "Derive them, or leave `map` out: the list of places does without".to_owned(),
                },
            )]),
            _ => Ok(written),
        }
    });
    read.map_err(|mistakes| {
        for mistake in &mistakes {
            let complaint = &mistake.complaint;
            let file = match mistake.in_table {
                true => table.as_path(),
                false => Path::new(path),
            };
            println!("{}:{}: {complaint}", file.display(), mistake.line);
        }
        let noun = if mistakes.len() == 1 {
            "mistake"
        } else {
            "mistakes"
        };
        println!("{} {noun} in {path}.", mistakes.len());
        Stop::Mistakes
    })
}
