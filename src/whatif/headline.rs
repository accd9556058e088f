//! The answers that a reader comes for, and the thresholds that they are held against.

use crate::number::Number;
use crate::pack::Pack;

/// A figure, a threshold, and a code for "it holds".
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Headline {
    /// Id of the figure.
    pub figure: String,
    /// A stable name such as `within-horizon`.
    pub code: &'static str,
    /// Whether its share of draws is computed: no source sizes what moves the others.
    pub drawn: bool,
    threshold: Threshold,
}

#[derive(Clone, Debug, Eq, PartialEq)]
enum Threshold {
    /// At most another figure or an input, by id.
    AtMost(String),
    /// Zero or less.
    AtMostZero,
    /// Exactly one.
    One,
}

impl Headline {
    /// All headlines of a pack, in the order of its sections.
    #[must_use]
    pub fn all(pack: &Pack) -> Vec<Self> {
        let sections = pack.sections();
        let mut all = Vec::new();
        let mut add = |figure: String, code, drawn, threshold| {
            all.push(Self {
                figure,
                code,
                drawn,
                threshold,
            });
        };
        let compared = sections.ics.as_ref().and_then(|ics| ics.merger());
        if let Some(merger) = compared.and_then(|index| sections.mergers.get(index)) {
            let saving = Threshold::AtMost(format!("merger.{}.saving", merger.name()));
            add("ics.saving-to-repay".to_owned(), "repays-ics", true, saving);
        }
        if sections.deficit.is_some() {
            let zero = Threshold::AtMostZero;
            add("deficit.final".to_owned(), "balanced", false, zero);
        }
        for merger in &sections.mergers {
            let figure = format!("merger.{}.payback-years", merger.name());
            let horizon = Threshold::AtMost("merger.horizon".to_owned());
            let lifetime = Threshold::AtMost(format!("merger.{}.lifetime", merger.name()));
            add(figure.clone(), "within-horizon", true, horizon);
            add(figure, "within-lifetime", true, lifetime);
        }
        if let Some(boundary) = &sections.boundary {
            let figure = format!("boundary.{}.meets-million", boundary.home());
            add(figure, "million", false, Threshold::One);
        }
        all
    }

    /// Whether it holds where its figure is `own` and `value` looks up the threshold; not, where
    /// either is none.
    pub(super) fn passes<N: Number>(&self, own: N, value: impl Fn(&str) -> N) -> bool {
        match &self.threshold {
            Threshold::AtMost(id) => own <= value(id),
            Threshold::AtMostZero => own <= N::whole(0),
            Threshold::One => own == N::whole(1),
        }
    }
}
