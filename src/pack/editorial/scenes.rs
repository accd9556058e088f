//! Scenes set what there is, to values that need no mending.

use crate::pack::{Complaint, Pack, RawPack, RawScene};
use crate::scenario::{Request, Scenario};

/// Adds a complaint for each scene that cannot be told apart or that sets what there is not.
pub(super) fn check(raw: &RawPack, complaints: &mut Vec<Complaint>) {
    let mut complain = |at: String, what: String, remedy: &str| {
        complaints.push(Complaint {
            at,
            what,
            remedy: remedy.to_owned(),
        });
    };
    for (index, scene) in raw.scene.iter().enumerate() {
        let at = format!("scene/{index}");
        let id = &scene.id;
        let mut earlier = raw.scene.iter().take(index);
        if id.is_empty() || earlier.any(|earlier| earlier.id == *id) {
            let what = format!("The scene id `{id}` is empty or stands twice");
            let remedy = "Give each scene an id of its own";
            complain(format!("{at}/id"), what, remedy);
        }
        for (key, _) in &scene.inputs {
            if !raw.input.iter().any(|input| input.id == *key) {
                let what = format!("The scene `{id}` sets `{key}`, which is no input");
                complain(format!("{at}/inputs/{key}"), what, "Correct the id");
            }
        }
        for (from, to) in &scene.places {
            let known = raw.place.iter().any(|place| place.id == *from)
                && raw.system.iter().any(|system| system.id == *to);
            if !known {
                let what = format!("The scene `{id}` moves `{from}` to `{to}`");
                let remedy = "Name a [[place]] and a [[system]] of this pack";
                complain(format!("{at}/places/{from}"), what, remedy);
            }
        }
    }
}

/// What would have to be mended in the scenes of `pack`, which is sound but for them.
pub(in crate::pack) fn try_out(pack: &Pack, scenes: &[RawScene]) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for (index, scene) in scenes.iter().enumerate() {
        let asked = |pairs: &[(String, String)]| -> Vec<(String, Option<String>)> {
            let pairs = pairs.iter().cloned();
            pairs.map(|(key, value)| (key, Some(value))).collect()
        };
        let request = Request {
            inputs: asked(&scene.inputs),
            places: asked(&scene.places),
        };
        let (_, warnings) = Scenario::mend(pack, &request);
        complaints.extend(warnings.into_iter().map(|warning| {
            let key = warning.input;
            let part = if scene.inputs.iter().any(|(input, _)| *input == key) {
                "inputs"
            } else {
                "places"
            };
            Complaint {
                at: format!("scene/{index}/{part}/{key}"),
                what: format!(
                    "The scene `{}` needs mending. {}",
                    scene.id,
                    warning.message.trim_end_matches('.')
                ),
                remedy: "Set what can be taken as it is".to_owned(),
            }
        }));
    }
    complaints
}
