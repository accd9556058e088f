//! The BLMK pack, requests written in words, and figures read off an evaluation.

use std::fs;
use std::sync::LazyLock;

use joined_up::explainer::Explainer;
use joined_up::number::Number;
use joined_up::outcome::{self, Outcome};
use joined_up::pack::toml::{self, Written};
use joined_up::pack::{Pack, Tree};
use joined_up::scenario::{Request, Scenario};
use joined_up::view::Evaluation;

pub(crate) static WRITTEN: LazyLock<Written> = LazyLock::new(|| written("data/blmk/pack.toml"));
pub(crate) static BLMK: LazyLock<Pack> = LazyLock::new(|| WRITTEN.pack.clone());
pub(crate) static EXPLAINER: LazyLock<Explainer> = LazyLock::new(|| Explainer::new(BLMK.clone()));

/// The sound pack in a file.
pub(crate) fn pack(path: &str) -> Pack {
    written(path).pack
}

/// The same with all that stands in it.
pub(crate) fn written(path: &str) -> Written {
    let text = fs::read_to_string(path).unwrap();
    toml::written(&text).unwrap_or_else(|mistakes| panic!("{path}: {mistakes:#?}"))
}

/// What `words` ask for: the ids of scenes, and settings as an address has them, such as
/// `half-arrives merger.horizon=8 place.luton=bob`.
pub(crate) fn request(words: &str) -> Request {
    let mut request = Request::default();
    for word in words.split_whitespace() {
        let Some((key, value)) = word.split_once('=') else {
            let scene = scene(word).unwrap();
            request.inputs.extend(scene.inputs);
            request.places.extend(scene.places);
            continue;
        };
        match key.strip_prefix("place.") {
            Some(place) => request.places.push(pair(place, value)),
            None => request.inputs.push(pair(key, value)),
        }
    }
    request
}

/// The ids of a list of the BLMK pack, such as `place`.
pub(crate) fn ids(list: &str) -> Vec<String> {
    let entries = WRITTEN.tree.get(list).unwrap().items();
    entries
        .iter()
        .map(|entry| text(entry.get("id").unwrap()))
        .collect()
}

fn text(tree: &Tree) -> String {
    match tree {
        Tree::Text(text) => text.clone(),
        other => panic!("{other:?} is no text"),
    }
}

/// A scene of the BLMK pack.
pub(crate) fn scene(id: &str) -> Option<Request> {
    let pairs = |tree: Option<&Tree>| match tree {
        Some(Tree::Table(entries)) => (entries.iter())
            .map(|(key, value)| pair(key, &text(value)))
            .collect(),
        _ => Vec::new(),
    };
    let scenes = WRITTEN.tree.get("scene").unwrap().items();
    let scene = (scenes.iter()).find(|scene| scene.get("id").map(text).as_deref() == Some(id))?;
    Some(Request {
        inputs: pairs(scene.get("inputs")),
        places: pairs(scene.get("places")),
    })
}

pub(crate) fn pair(key: &str, value: &str) -> (String, Option<String>) {
    (key.to_owned(), Some(value.to_owned()))
}

/// `request` with one setting more, which overrides an earlier one of the same input.
pub(crate) fn with(request: &Request, input: &str, value: &str) -> Request {
    let mut request = request.clone();
    request.inputs.push(pair(input, value));
    request
}

/// What follows from `request` for BLMK, in the reading `N`.
pub(crate) fn evaluate<N: Number>(request: &Request) -> Outcome<N> {
    outcome::evaluate(&BLMK, &Scenario::mend(&BLMK, request).0)
}

/// A figure or, as `id@x`, a point of a series.
pub(crate) fn value(evaluation: &Evaluation, id: &str) -> Option<String> {
    let Some((series, x)) = id.split_once('@') else {
        let found = evaluation.figures.iter().find(|(known, _)| known == id);
        let Some((_, figure)) = found else {
            panic!("there is no figure {id}");
        };
        return figure.value.clone();
    };
    let found = evaluation.series.iter().find(|(id, _)| id == series);
    let points = found.map_or(&[][..], |(_, points)| points.as_slice());
    let Some(point) = points.iter().find(|point| point.x == x) else {
        panic!("there is no point {id}");
    };
    point.y.clone()
}

/// Every place of the BLMK pack and the system that it is in today.
pub(crate) fn places_of_today() -> Vec<(String, String)> {
    let places = WRITTEN.tree.get("place").unwrap().items().iter();
    let homes = places.map(|place| {
        let cell = |key| text(place.get(key).unwrap());
        (cell("id"), cell("system"))
    });
    homes.collect()
}
