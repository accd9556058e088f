//! What a pack owes its readers: sources, labels, bases, sums that add up. Native only: a compiled
//! pack has passed these checks, and no model rests on them.

mod markup;

use rust_decimal::Decimal;

use super::Pack;
use super::complaint::Complaint;
use super::raw::{RawFigure, RawInput, RawPack};
use super::raw_words::RawGround;
use super::tree::Tree;
use crate::decimal;
use crate::number::Fast;
use crate::outcome::evaluate;
use crate::scenario::Scenario;

/// Every complaint about `raw`, which was read from `tree`.
pub(super) fn check(raw: &RawPack, tree: &Tree) -> Vec<Complaint> {
    let mut editor = Editor {
        raw,
        complaints: Vec::new(),
    };
    editor.check_about();
    editor.check_sources();
    for (index, figure) in raw.figure.iter().enumerate() {
        editor.check_figure(&format!("figure/{index}"), figure);
    }
    for (index, input) in raw.input.iter().enumerate() {
        editor.check_input(&format!("input/{index}"), input);
    }
    editor.check_marks();
    editor.check_names();
    editor.check_scenes();
    editor.check_claims();
    editor.check_bodies();
    editor.check_comparisons();
    markup::check("", tree, &mut editor.complaints);
    editor.complaints
}

/// Complaints about names of figures that no model of `pack` computes.
pub(super) fn check_computed(raw: &RawPack, pack: &Pack) -> Vec<Complaint> {
    let sheet = evaluate::<Fast>(pack, &Scenario::baseline(pack)).sheet;
    let claims = raw.claim.iter().zip(&pack.sections().claims).enumerate();
    let claimed = claims.flat_map(|(index, (_, claim))| {
        let at = format!("claim/{index}");
        claim.computed().map(move |id| (at.clone(), id))
    });
    let published = raw.published.iter().enumerate().map(|(index, published)| {
        (
            format!("published/{index}/figure"),
            published.figure.as_str(),
        )
    });
    let unknown = claimed
        .chain(published)
        .filter(|(_, id)| sheet.value(id).is_none());
    let complaints = unknown.map(|(at, id)| Complaint {
        at,
        what: format!("`{id}` is neither a figure or input of this pack nor one that it computes"),
        remedy: "Correct the id".to_owned(),
    });
    complaints.collect()
}

struct Editor<'a> {
    raw: &'a RawPack,
    complaints: Vec<Complaint>,
}

impl Editor<'_> {
    fn complain(&mut self, at: &str, what: String, remedy: &str) {
        self.complaints.push(Complaint {
            at: at.to_owned(),
            what,
            remedy: remedy.to_owned(),
        });
    }

    fn check_about(&mut self) {
        let about = &self.raw.pack;
        let fields = [
            ("id", &about.id),
            ("date", &about.date),
            ("name", &about.name),
            ("short", &about.short),
            ("question", &about.question),
            ("maker", &about.maker),
            ("corrections", &about.corrections),
            ("licence", &about.licence),
        ];
        for (field, _) in fields.into_iter().filter(|(_, text)| text.is_empty()) {
            let what = format!("The pack has no `{field}`");
            self.complain("pack", what, "Give [pack] one");
        }
        if about.version == 0 {
            let what = "The pack has no version above 0".to_owned();
            self.complain("pack", what, "Give [pack] a `version`, 1 for the first");
        }
    }

    fn check_sources(&mut self) {
        let sources = &self.raw.source;
        for (index, source) in sources.iter().enumerate() {
            let at = format!("source/{index}");
            let id = &source.id;
            if id.is_empty() || sources.iter().take(index).any(|earlier| earlier.id == *id) {
                let what = format!("The source id `{id}` is empty or stands twice");
                self.complain(
                    &format!("{at}/id"),
                    what,
                    "Give each source an id of its own",
                );
            }
            if source.publisher.is_empty() || source.title.is_empty() {
                let what = format!("The source `{id}` lacks its publisher or its title");
                self.complain(&at, what, "Give both, as the publication has them");
            }
            let address = source.address.as_deref().unwrap_or("https://");
            if !address.starts_with("https://") && !address.starts_with("http://") {
                let what = format!("The source `{id}` has the address `{address}`");
                let remedy = "An address begins with https:// or http://";
                self.complain(&format!("{at}/address"), what, remedy);
            }
        }
    }

    fn check_figure(&mut self, at: &str, figure: &RawFigure) {
        self.check_label(at, &figure.id, &figure.label);
        self.check_named_sources(at, &figure.id, &figure.sources);
        self.check_figures_exist(&format!("{at}/sum"), &figure.sum);
        let parts = figure.sum.iter().map(|part| {
            let part = self.raw.figure.iter().find(|figure| figure.id == *part)?;
            decimal::parse(&part.value)
        });
        let total: Option<Decimal> = parts.sum();
        if !figure.sum.is_empty() && total.is_some() && total != decimal::parse(&figure.value) {
            let total = total.unwrap_or_default();
            let what = format!("`{}` is {}, not {total}", figure.id, figure.value);
            let remedy = "It has to be the sum of its parts: correct the value or the parts";
            self.complain(&format!("{at}/sum"), what, remedy);
        }
    }

    fn check_input(&mut self, at: &str, input: &RawInput) {
        self.check_label(at, &input.id, &input.label);
        if input.status != "assumed" || !input.sources.is_empty() {
            self.check_named_sources(at, &input.id, &input.sources);
        }
        let basis = input.basis.clone().unwrap_or_default();
        if input.low.is_some() {
            self.check_ground(at, &input.id, "low", basis.low.as_ref());
        }
        if input.high.is_some() {
            self.check_ground(at, &input.id, "high", basis.high.as_ref());
        }
        let figures = basis.default.map(|ground| ground.figures);
        self.check_figures_exist(&format!("{at}/basis/default"), &figures.unwrap_or_default());
    }

    /// A low or high rests on figures of the pack, or says plainly that it is our judgement.
    fn check_ground(&mut self, at: &str, id: &str, end: &str, ground: Option<&RawGround>) {
        let at = format!("{at}/basis/{end}");
        let figures = ground
            .map(|ground| ground.figures.as_slice())
            .unwrap_or_default();
        let judged = ground.is_some_and(|g| g.text.to_lowercase().contains("our judgement"));
        if figures.is_empty() && !judged {
            let what = format!("`{id}` has a {end} without a basis");
            let remedy = "Give it figures, or a text that says \"our judgement\"";
            self.complain(&at, what, remedy);
        }
        self.check_figures_exist(&at, figures);
    }

    fn check_figures_exist(&mut self, at: &str, ids: &[String]) {
        for id in ids {
            if !self.raw.figure.iter().any(|figure| figure.id == *id) {
                let what = format!("`{id}` is no figure of this pack");
                self.complain(at, what, "Add it as a [[figure]], or correct the id");
            }
        }
    }

    fn check_label(&mut self, at: &str, id: &str, label: &str) {
        if label.is_empty() {
            let what = format!("`{id}` lacks a label or a name");
            self.complain(at, what, "Say in a phrase what it is");
        }
    }

    fn check_named_sources(&mut self, at: &str, id: &str, named: &[String]) {
        if named.is_empty() {
            let what = format!("`{id}` has no source");
            self.complain(at, what, "Name at least one [[source]] in `sources`");
        }
        for source in named {
            if !self.raw.source.iter().any(|known| known.id == *source) {
                let what = format!("`{id}` names the source `{source}`, and there is none");
                let remedy = "Add it as a [[source]], or correct the id";
                self.complain(&format!("{at}/sources"), what, remedy);
            }
        }
    }

    fn check_marks(&mut self) {
        let marks = self
            .raw
            .deficit
            .as_ref()
            .map(|deficit| deficit.marks.as_slice());
        for (index, mark) in marks.unwrap_or_default().iter().enumerate() {
            let at = format!("deficit/marks/{index}");
            self.check_figures_exist(&format!("{at}/figure"), std::slice::from_ref(&mark.figure));
            if mark.kind != "outturn" && mark.kind != "forecast" {
                let what = format!("`{}` is marked as `{}`", mark.figure, mark.kind);
                let remedy = "A mark is an `outturn` or a `forecast`";
                self.complain(&format!("{at}/kind"), what, remedy);
            }
        }
    }

    fn check_names(&mut self) {
        for (index, place) in self.raw.place.iter().enumerate() {
            self.check_label(&format!("place/{index}"), &place.id, &place.name);
        }
        for (index, system) in self.raw.system.iter().enumerate() {
            let at = format!("system/{index}");
            self.check_label(&at, &system.id, &system.name);
            self.check_label(&at, &system.id, &system.short);
        }
        let home = self.raw.boundary.as_ref().map(|boundary| &boundary.home);
        if let Some(home) = home.filter(|id| !self.raw.system.iter().any(|s| s.id == **id)) {
            let what = format!("The home system `{home}` is no system of this pack");
            self.complain("boundary/home", what, "Name the id of a [[system]]");
        }
    }

    fn check_scenes(&mut self) {
        let RawPack {
            scene,
            input,
            place,
            system,
            ..
        } = self.raw;
        for (index, each) in scene.iter().enumerate() {
            let at = format!("scene/{index}");
            let id = &each.id;
            if id.is_empty() || scene.iter().take(index).any(|earlier| earlier.id == *id) {
                let what = format!("The scene id `{id}` is empty or stands twice");
                self.complain(
                    &format!("{at}/id"),
                    what,
                    "Give each scene an id of its own",
                );
            }
            for (key, _) in &each.inputs {
                if !input.iter().any(|input| input.id == *key) {
                    let what = format!("The scene `{id}` sets `{key}`, which is no input");
                    self.complain(&format!("{at}/inputs"), what, "Correct the id");
                }
            }
            for (from, to) in &each.places {
                let known = place.iter().any(|place| place.id == *from)
                    && system.iter().any(|system| system.id == *to);
                if !known {
                    let what = format!("The scene `{id}` moves `{from}` to `{to}`");
                    let remedy = "Name a [[place]] and a [[system]] of this pack";
                    self.complain(&format!("{at}/places"), what, remedy);
                }
            }
        }
    }

    fn check_claims(&mut self) {
        let claims = &self.raw.claim;
        for (index, claim) in claims.iter().enumerate() {
            let at = format!("claim/{index}");
            let id = &claim.id;
            if id.is_empty() || claims.iter().take(index).any(|earlier| earlier.id == *id) {
                let what = format!("The claim id `{id}` is empty or stands twice");
                self.complain(
                    &format!("{at}/id"),
                    what,
                    "Give each claim an id of its own",
                );
            }
            if claim.quote.is_empty() || claim.who.is_empty() || claim.answer.is_empty() {
                let what = format!("The claim `{id}` lacks its `quote`, `who` or `answer`");
                self.complain(
                    &at,
                    what,
                    "Quote it as printed, say who said it, and answer it",
                );
            }
            self.check_named_sources(&at, id, std::slice::from_ref(&claim.source));
            let ways = [
                claim.test.is_some(),
                claim.condition.is_some(),
                claim.missing.is_some(),
            ];
            let both = claim.test.is_some() && claim.condition.is_some();
            if ways == [false; 3] || both {
                let what = format!("It is not clear how the claim `{id}` is judged");
                let remedy = "Give it a `test` or a `condition`, or name what is `missing`";
                self.complain(&at, what, remedy);
            }
        }
    }

    fn check_bodies(&mut self) {
        let bodies = &self.raw.body;
        let kinds = [
            "commissioner",
            "provider",
            "regulator",
            "partnership",
            "council",
        ];
        for (index, body) in bodies.iter().enumerate() {
            let at = format!("body/{index}");
            let id = &body.id;
            if id.is_empty() || bodies.iter().take(index).any(|earlier| earlier.id == *id) {
                let what = format!("The body id `{id}` is empty or stands twice");
                self.complain(&format!("{at}/id"), what, "Give each body an id of its own");
            }
            self.check_label(&at, id, &body.name);
            self.check_label(&at, id, &body.line);
            self.check_named_sources(&at, id, &body.sources);
            if !kinds.contains(&body.kind.as_str()) {
                let what = format!("The body `{id}` is of the kind `{}`", body.kind);
                let remedy = format!("The kinds are {}", kinds.join(", "));
                self.complain(&format!("{at}/kind"), what, &remedy);
            }
            let end = body.end.as_deref().unwrap_or("9999");
            if !is_date(&body.start) || !is_date(end) || *body.start > *end {
                let what = format!("The body `{id}` goes from `{}` to `{end}`", body.start);
                let remedy = "Write dates as 2021-04-01, 2021-04 or 2021, the start first";
                self.complain(&format!("{at}/start"), what, remedy);
            }
            for other in body.from.iter().chain(&body.overseers) {
                if !bodies.iter().any(|known| known.id == *other) {
                    let what = format!("`{id}` names the body `{other}`, and there is none");
                    self.complain(&at, what, "Add it as a [[body]], or correct the id");
                }
            }
            for place in &body.places {
                if !self.raw.place.iter().any(|known| known.id == *place) {
                    let what = format!("`{id}` names the place `{place}`, and there is none");
                    self.complain(&format!("{at}/places"), what, "Name the id of a [[place]]");
                }
            }
        }
    }

    fn check_comparisons(&mut self) {
        for (index, published) in self.raw.published.iter().enumerate() {
            let at = format!("published/{index}");
            self.check_named_sources(
                &at,
                &published.figure,
                std::slice::from_ref(&published.source),
            );
        }
        for (index, conflict) in self.raw.conflict.iter().enumerate() {
            let at = format!("conflict/{index}");
            self.check_label(&at, "a conflict", &conflict.title);
            self.check_label(&at, &conflict.title, &conflict.reason);
            let inputs = &self.raw.input;
            let is_input = |id: &&String| inputs.iter().any(|input| input.id == **id);
            let figures = conflict.figures.iter().filter(|id| !is_input(id));
            let figures: Vec<String> = figures.cloned().collect();
            self.check_figures_exist(&format!("{at}/figures"), &figures);
        }
    }
}

/// A year, a month or a day.
fn is_date(text: &str) -> bool {
    let lengths = [4, 7, 10];
    let digits = text
        .split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
    lengths.contains(&text.len()) && digits
}
