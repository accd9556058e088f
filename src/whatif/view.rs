//! What the boundary hands out of the what-ifs, as plain trees with decimals as text.

use rust_decimal::Decimal;

use super::{Along, Bar, Draws, Fan, Range, Solution};
use crate::pack::{Domain, Input, Tree};

impl Along {
    /// `{points: [{x, y}], flips: [{x, code, above}]}`; the `x` of a choice is its option.
    #[must_use]
    pub fn tree(&self, input: &Input) -> Tree {
        let points = self.points.iter().map(|(x, y)| {
            let y = Tree::decimal(y.map(|y| y.normalize()));
            Tree::record([("x", place(input, *x)), ("y", y)])
        });
        let flips = self.flips.iter().map(|flip| {
            Tree::record([
                ("x", place(input, flip.x)),
                ("code", Tree::text(&flip.code)),
                ("above", Tree::Flag(flip.above)),
            ])
        });
        Tree::record([
            ("points", Tree::List(points.collect())),
            ("flips", Tree::List(flips.collect())),
        ])
    }
}

/// A value of an input as it is set: a decimal, or the id of an option.
fn place(input: &Input, x: Decimal) -> Tree {
    match &input.domain {
        Domain::Range(_) => Tree::decimal(Some(x.normalize())),
        Domain::Choice { options, .. } => {
            let position = usize::try_from(x.mantissa()).ok();
            let option = position.and_then(|position| options.get(position));
            option.map_or(Tree::Other, |option| Tree::text(option))
        }
    }
}

impl Solution {
    /// `{value, reached: true}` or `{value: null, reached: false, closest}`.
    #[must_use]
    pub fn tree(self, input: &Input) -> Tree {
        let value = |x: Option<Decimal>| x.map_or(Tree::Other, |x| place(input, x));
        match self {
            Self::Reached(x) => {
                Tree::record([("value", value(Some(x))), ("reached", Tree::Flag(true))])
            }
            Self::Closest(x) => Tree::record([
                ("value", Tree::Other),
                ("reached", Tree::Flag(false)),
                ("closest", value(x)),
            ]),
        }
    }
}

impl Bar {
    /// `{input, low, high, swing}`.
    #[must_use]
    pub fn tree(&self) -> Tree {
        Tree::record([
            ("input", Tree::text(&self.input)),
            ("low", Tree::decimal(self.low)),
            ("high", Tree::decimal(self.high)),
            ("swing", Tree::decimal(self.swing)),
        ])
    }
}

impl Draws {
    /// `{headlines: {id: {p10, p50, p90, shares: {code}}}, fans: {id: [{x, p10, p50, p90}]}}`.
    #[must_use]
    pub fn tree(&self) -> Tree {
        let headlines = self
            .headlines
            .iter()
            .map(|range| (range.figure.clone(), range.tree()));
        let fans = self.fans.iter().map(|fan| (fan.series.clone(), fan.tree()));
        Tree::record([
            ("headlines", Tree::Table(headlines.collect())),
            ("fans", Tree::Table(fans.collect())),
        ])
    }
}

impl Range {
    fn tree(&self) -> Tree {
        let [p10, p50, p90] = self.quantiles.map(Tree::decimal);
        let shares = self
            .shares
            .iter()
            .map(|share| (share.code.clone(), Tree::decimal(Some(share.per_cent))));
        let shares = Tree::Table(shares.collect());
        Tree::record([("p10", p10), ("p50", p50), ("p90", p90), ("shares", shares)])
    }
}

impl Fan {
    fn tree(&self) -> Tree {
        let points = self.points.iter().map(|(x, quantiles)| {
            let [p10, p50, p90] = quantiles.map(Tree::decimal);
            let x = Tree::text(&x.to_string());
            Tree::record([("x", x), ("p10", p10), ("p50", p50), ("p90", p90)])
        });
        Tree::List(points.collect())
    }
}
