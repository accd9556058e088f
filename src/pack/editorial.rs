//! What a pack owes its readers: sources, labels, bases, sums that add up. Native only: a compiled
//! pack has passed these checks, and no model rests on them.

mod bodies;
mod claims;
mod comparisons;
pub(super) mod computed;
mod ids;
mod markup;
mod precedents;
pub(super) mod scenes;
mod superseded;

use rust_decimal::Decimal;

use super::complaint::Complaint;
use super::raw::{RawFigure, RawGround, RawInput, RawLife, RawPack, RawQuote};
use super::tree::Tree;
use crate::decimal;

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
    editor.check_answers();
    editor.check_names();
    editor.check_claims();
    editor.check_bodies();
    editor.check_comparisons();
    editor.check_precedents();
    scenes::check(raw, &mut editor.complaints);
    editor.complaints.extend(ids::check(raw));
    markup::check("", tree, &mut editor.complaints);
    editor.complaints
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
            ("licence", &about.licence),
        ];
        for (field, _) in fields.into_iter().filter(|(_, text)| text.is_empty()) {
            let what = format!("The pack has no `{field}`");
            self.complain("pack", what, "Give [pack] one");
        }
        for (index, licence) in about.licences.iter().enumerate() {
            let whose = format!("The licence `{}`", licence.name);
            self.check_address(&format!("pack/licences/{index}"), &whose, &licence.address);
        }
        if about.version == 0 {
            let what = "The pack has no version above 0".to_owned();
            self.complain("pack", what, "Give [pack] a `version`, 1 for the first");
        }
    }

    /// What becomes a link leads to a page and does nothing else.
    fn check_address(&mut self, at: &str, whose: &str, address: &str) {
        if !address.starts_with("https://") && !address.starts_with("http://") {
            let what = format!("{whose} has the address `{address}`");
            let remedy = "An address begins with https:// or http://";
            self.complain(&format!("{at}/address"), what, remedy);
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
            if let Some(address) = &source.address {
                self.check_address(&at, &format!("The source `{id}`"), address);
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
        if self.is_part_of_itself(&figure.id) {
            let what = format!("`{}` is a part of its own sum", figure.id);
            let remedy = "Name parts that were published by themselves, or leave `sum` out";
            self.complain(&format!("{at}/sum"), what, remedy);
        }
    }

    /// Whether a figure comes round to itself through sums of sums.
    fn is_part_of_itself(&self, id: &str) -> bool {
        let parts = |id: &str| {
            let figure = self.raw.figure.iter().find(|figure| figure.id == id);
            figure.map_or(&[][..], |figure| figure.sum.as_slice())
        };
        let mut met: Vec<&String> = parts(id).iter().collect();
        let mut at = 0;
        while let Some(part) = met.get(at).copied() {
            let new: Vec<_> = (parts(part).iter())
                .filter(|part| !met.contains(part))
                .collect();
            met.extend(new);
            at = at.saturating_add(1);
        }
        met.iter().any(|part| part.as_str() == id)
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
        if input.likely.is_some() {
            self.check_ground(at, &input.id, "likely", basis.likely.as_ref());
            self.check_middle(at, input);
        }
        if input.high.is_some() {
            self.check_ground(at, &input.id, "high", basis.high.as_ref());
        }
        self.check_superseded(at, input);
        let figures = basis
            .default
            .map(|ground| ground.figures)
            .unwrap_or_default();
        self.check_figures_exist(&format!("{at}/basis/default"), &figures);
        if let ("reported", [figure]) = (input.status.as_str(), figures.as_slice()) {
            self.check_agrees(at, input, figure);
        }
    }

    /// What was published as one figure is that figure.
    fn check_agrees(&mut self, at: &str, input: &RawInput, figure: &str) {
        let Some(figure) = self.raw.figure.iter().find(|one| one.id == figure) else {
            return;
        };
        let same = decimal::parse(&figure.value) == decimal::parse(&input.default);
        if figure.status == "reported" && (figure.unit != input.unit || !same) {
            let (id, other) = (&input.id, &figure.id);
            let what = format!(
                "`{id}` begins at {} ({}), and `{other}`, which it rests on, is {} ({})",
                input.default, input.unit, figure.value, figure.unit
            );
            let remedy = "Give both the same value and unit, or make the input \"assumed\" or \"derived\" and say how";
            self.complain(&format!("{at}/default"), what, remedy);
        }
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

    /// What follows from the defaults is to lie in the middle of what the runs give: each default is the
    /// median of its range, as near as the slider's step or a hundredth of the range.
    fn check_middle(&mut self, at: &str, input: &RawInput) {
        let number = |text: &str| decimal::parse(text).map(decimal::double);
        let of = |text: &Option<String>| text.as_deref().and_then(number);
        let range = (
            of(&input.low),
            of(&input.likely),
            of(&input.high),
            of(&input.step),
        );
        let (Some(low), Some(likely), Some(high), Some(step)) = range else {
            return;
        };
        let default = number(&input.default).unwrap_or(f64::NAN);
        let width = high - low;
        let median = if likely - low >= high - likely {
            low + (width * (likely - low) / 2.0).sqrt()
        } else {
            high - (width * (high - likely) / 2.0).sqrt()
        };
        if (default - median).abs() > (step / 2.0).max(width / 100.0) + 1e-9 {
            let id = &input.id;
            let what = format!(
                "`{id}` has the default {default}, and the middle of its range is {median:.3}"
            );
            let remedy = "A default is the median of low, likely and high, rounded to the step";
            self.complain(&format!("{at}/default"), what, remedy);
        }
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

    fn check_answers(&mut self) {
        for (index, merger) in self.raw.merger.iter().enumerate() {
            for (life, lived) in merger.lives.iter().enumerate() {
                self.check_life(&format!("merger/{index}/lives/{life}"), lived);
            }
            if let Some(asked) = &merger.asked {
                self.check_quote(&format!("merger/{index}/asked"), &merger.name, asked);
            }
        }
    }

    /// A life's months are the whole months from its first day to the day after its last.
    fn check_life(&mut self, at: &str, life: &RawLife) {
        let stated = self
            .raw
            .figure
            .iter()
            .find(|figure| figure.id == life.months);
        let stated = stated.and_then(|figure| figure.value.parse::<i64>().ok());
        let counted = months_between(&life.start, &life.end);
        if counted.is_none() || stated != counted {
            let what = format!(
                "The life `{}` goes from `{}` to `{}`",
                life.name, life.start, life.end
            );
            let remedy = "Give `start` and `end` as 2021-04-01 and `months` as a figure of the whole months between";
            self.complain(at, what, remedy);
        }
    }

    fn check_quote(&mut self, at: &str, about: &str, quote: &RawQuote) {
        if quote.quote.is_empty() || quote.who.is_empty() || quote.context.is_empty() {
            let what = format!("The quote about `{about}` is not whole");
            self.complain(at, what, "Give its `quote`, `who` and `context`");
        }
        self.check_named_sources(at, about, std::slice::from_ref(&quote.source));
    }

    fn check_names(&mut self) {
        for (index, place) in self.raw.place.iter().enumerate() {
            let at = format!("place/{index}");
            self.check_label(&at, &place.id, &place.name);
            for (trust, share) in &place.trusts {
                let share = std::slice::from_ref(share);
                self.check_figures_exist(&format!("{at}/trusts/{trust}"), share);
            }
        }
        for (index, system) in self.raw.system.iter().enumerate() {
            let at = format!("system/{index}");
            self.check_label(&at, &system.id, &system.name);
            self.check_label(&at, &system.id, &system.short);
        }
    }
}

/// Whole months from the first day to the last, both counted; none where one is no day.
fn months_between(first: &str, last: &str) -> Option<i64> {
    let parts = |day: &str| -> Option<(i64, i64, i64)> {
        let mut numbers = day.split('-').map(str::parse::<i64>);
        let (year, month, day) = (numbers.next()?, numbers.next()?, numbers.next()?);
        Some((year.ok()?, month.ok()?, day.ok()?))
    };
    let ((from_year, from_month, from_day), (year, month, day)) = (parts(first)?, parts(last)?);
    let months = year
        .checked_sub(from_year)?
        .checked_mul(12)?
        .checked_add(month)?
        .checked_sub(from_month)?;
    // A life that ends the day before its first day comes round has lived the month that it ends in.
    let whole = if from_day == 1 {
        day >= 28
    } else {
        day >= from_day
    };
    months.checked_add(i64::from(whole))
}
