//! One scenario beside another: what the second comes to, less what the first does.

use crate::number::Exact;
use crate::outcome::{Line, Series, Sheet};
use crate::pack::Tree;
use crate::status::Status;

/// `{figures: {id: {value, unit, status}}, series: {id: [{x, y}]}}` of `b` less `a`, two sheets of
/// one pack.
#[must_use]
pub fn difference(a: &Sheet<Exact>, b: &Sheet<Exact>, currency: &str) -> Tree {
    let mut figures = Vec::new();
    for (a, b) in a.lines.iter().zip(&b.lines) {
        figures.push((b.id.clone(), of_figure(a, b, currency)));
    }
    let mut series = Vec::new();
    for (a, b) in a.series.iter().zip(&b.series) {
        series.push((b.id.clone(), of_series(a, b)));
    }
    Tree::record([
        ("figures", Tree::Table(figures)),
        ("series", Tree::Table(series)),
    ])
}

/// No firmer than the softer of the two.
fn of_figure(a: &Line<Exact>, b: &Line<Exact>, currency: &str) -> Tree {
    let less = b.value - a.value;
    let status = less.status().max(Status::Derived);
    Tree::record([
        ("value", Tree::decimal(less.value())),
        ("unit", Tree::text(&b.unit.word(currency))),
        ("status", Tree::Word(status.word())),
    ])
}

/// Every year that either reaches; none where only one does.
fn of_series(a: &Series<Exact>, b: &Series<Exact>) -> Tree {
    let mut points = Vec::new();
    let last = a.points.len().max(b.points.len());
    for at in 0..last {
        let (a, b) = (a.points.get(at), b.points.get(at));
        let y = a.zip(b).and_then(|(a, b)| (b.1 - a.1).value());
        let x = a.or(b).map_or(0, |point| point.0);
        points.push(Tree::record([
            ("x", Tree::text(&x.to_string())),
            ("y", Tree::decimal(y)),
        ]));
    }
    Tree::List(points)
}
