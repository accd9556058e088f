//! The answers that a reader comes for, and the thresholds that they are held against.

use crate::number::Number;
use crate::pack::Pack;

/// A figure, a threshold, and a code for "it holds".
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Headline {
    /// Id of the figure.
    pub figure: String,
    /// A stable name such as `within-horizon` or `within-life-single-body`.
    pub code: String,
    /// Whether its share of draws is computed: no source sizes what moves the others.
    pub drawn: bool,
    threshold: Threshold,
}

#[derive(Clone, Debug, Eq, PartialEq)]
enum Threshold {
    /// At most another figure or an input, by id.
    AtMost(String),
    /// At least another figure, by id.
    AtLeast(String),
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
        let mut add = |figure: String, code: &str, drawn, threshold| {
            all.push(Self {
                figure,
                code: code.to_owned(),
                drawn,
                threshold,
            });
        };
        let compared = sections.ics.as_ref().and_then(|ics| ics.merger());
        if let Some(merger) = compared.and_then(|index| sections.mergers.get(index)) {
            let net = format!("merger.{}.net", merger.name());
            add(
                net,
                "covers-ics",
                true,
                Threshold::AtLeast("ics.total".to_owned()),
            );
        }
        if sections.deficit.is_some() {
            let zero = Threshold::AtMostZero;
            add("deficit.final".to_owned(), "balanced", false, zero);
        }
        for merger in &sections.mergers {
            let figure = format!("merger.{}.payback-years", merger.name());
            let horizon = Threshold::AtMost("merger.horizon".to_owned());
            add(figure.clone(), "within-horizon", true, horizon);
            for life in merger.lives() {
                let lasted = Threshold::AtMost(format!("merger.{}.life-{life}", merger.name()));
                add(figure.clone(), &format!("within-life-{life}"), true, lasted);
            }
            if merger.alternative_to().is_some() {
                let against = format!("merger.{}.against", merger.name());
                add(against, "better", true, Threshold::AtMostZero);
            }
        }
        if let Some(boundary) = &sections.boundary {
            for (home, threshold) in boundary.homes().iter().flat_map(|home| {
                let thresholds = boundary.thresholds().iter();
                thresholds.map(move |threshold| (home, threshold))
            }) {
                let figure = format!("boundary.{home}.meets-{}", threshold.id);
                add(figure, &threshold.id, false, Threshold::One);
            }
        }
        all
    }

    /// Whether it holds where its figure is `own` and `value` looks up the threshold; not, where
    /// either is none.
    pub(super) fn passes<N: Number>(&self, own: N, value: impl Fn(&str) -> N) -> bool {
        match &self.threshold {
            Threshold::AtMost(id) => own <= value(id),
            Threshold::AtLeast(id) => own >= value(id),
            Threshold::AtMostZero => own <= N::whole(0),
            Threshold::One => own == N::whole(1),
        }
    }
}
