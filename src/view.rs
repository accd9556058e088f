//! What the boundary hands out: plain shapes with decimals as text, in one order of keys.
//!
//! `contract.d.ts` says the same in TypeScript; a test holds the two together.

use rust_decimal::Decimal;

use crate::claims::Judged;
use crate::model::boundary::Finding;
use crate::number::{Exact, Number};
use crate::outcome::{Line, Outcome, Parts, Series, Sheet, section_of};
use crate::pack::{Domain, Pack, Tree};
use crate::scenario::{Scenario, Warning};
use crate::status::Status;

/// All that follows from a scenario.
#[derive(Debug)]
pub struct Evaluation {
    /// Figures by id.
    pub figures: Vec<(String, FigureView)>,
    /// Series by id.
    pub series: Vec<(String, Vec<PointView>)>,
    /// What to know of systems whose places differ from today.
    pub findings: Vec<Finding>,
    /// Verdicts on the claims of the pack.
    pub claims: Vec<ClaimView>,
    /// What was mended in the scenario.
    pub warnings: Vec<Warning>,
    /// What is set, as it was mended.
    pub scenario: Tree,
    /// Ids of inputs that move nothing as things stand.
    pub idle: Vec<String>,
}

/// One figure.
#[derive(Debug, Eq, PartialEq)]
pub struct FigureView {
    /// A decimal, or null for none.
    pub value: Option<String>,
    /// The value that it is compared with.
    pub before: Option<String>,
    /// What it counts.
    pub unit: String,
    /// How firm it is.
    pub status: &'static str,
}

/// One claim.
#[derive(Debug)]
pub struct ClaimView {
    /// Its id.
    pub id: String,
    /// What was tested, in a word or two, and what follows from the figures.
    pub tests: Vec<(String, &'static str)>,
    /// The figures that they follow from.
    pub figures: Vec<BehindView>,
}

/// A figure behind a verdict.
#[derive(Debug)]
pub struct BehindView {
    /// Its id.
    pub id: String,
    /// A decimal, or null for none.
    pub value: Option<String>,
    /// What it counts.
    pub unit: String,
    /// How firm it is.
    pub status: &'static str,
}

/// One point of a series.
#[derive(Debug, Eq, PartialEq)]
pub struct PointView {
    /// The year.
    pub x: String,
    /// The value, or null for none.
    pub y: Option<String>,
}

impl Evaluation {
    /// Words `outcome` beside the baseline's sheet.
    #[must_use]
    pub fn new(
        outcome: Outcome<Exact>,
        claims: Vec<Judged<Exact>>,
        baseline: &Sheet<Exact>,
        parts: &Parts,
        currency: &str,
    ) -> Self {
        // `boundary.*` comes last on a sheet, and is compared with today's boundaries.
        let moved = outcome.today.lines.len();
        let others = outcome.sheet.lines.len().saturating_sub(moved);
        let before = (baseline.lines.iter())
            .filter(|line| parts.has(section_of(&line.id)))
            .take(others)
            .chain(&outcome.today.lines);
        let figures = outcome
            .sheet
            .lines
            .iter()
            .zip(before)
            .map(|(line, before)| {
                let (value, before) = (line.value.value(), before.value.value());
                let written = value.map(text);
                let view = FigureView {
                    // Most figures are as they were.
                    before: if before == value {
                        written.clone()
                    } else {
                        before.map(text)
                    },
                    value: written,
                    unit: line.unit.word(currency),
                    // What is computed is at best derived, even from plain numbers.
                    status: line.value.status().max(Status::Derived).word(),
                };
                (line.id.clone(), view)
            });
        Self {
            figures: figures.collect(),
            series: outcome.sheet.series.iter().map(series).collect(),
            findings: outcome.findings,
            claims: (claims.into_iter())
                .map(|judged| claim(judged, currency))
                .collect(),
            warnings: Vec::new(),
            scenario: Tree::Other,
            idle: Vec::new(),
        }
    }

    /// `{scenario, figures: {id: {…}}, series: {id: [{x, y}]}, findings, claims, warnings, idle}`.
    #[must_use]
    pub fn tree(&self) -> Tree {
        let figures = self
            .figures
            .iter()
            .map(|(id, one)| (id.clone(), one.tree()));
        let series = self.series.iter().map(|(id, points)| {
            let points = points.iter().map(PointView::tree);
            (id.clone(), Tree::List(points.collect()))
        });
        Tree::record([
            ("scenario", self.scenario.clone()),
            ("figures", Tree::Table(figures.collect())),
            ("series", Tree::Table(series.collect())),
            ("findings", list(&self.findings, Finding::tree)),
            ("claims", list(&self.claims, ClaimView::tree)),
            ("warnings", list(&self.warnings, Warning::tree)),
            ("idle", list(&self.idle, |id| Tree::text(id))),
        ])
    }
}

impl FigureView {
    fn tree(&self) -> Tree {
        Tree::record([
            ("value", Tree::perhaps(self.value.as_deref())),
            ("before", Tree::perhaps(self.before.as_deref())),
            ("unit", Tree::text(&self.unit)),
            ("status", Tree::Word(self.status)),
        ])
    }
}

impl PointView {
    fn tree(&self) -> Tree {
        let y = Tree::perhaps(self.y.as_deref());
        Tree::record([("x", Tree::text(&self.x)), ("y", y)])
    }
}

impl ClaimView {
    fn tree(&self) -> Tree {
        Tree::record([
            ("id", Tree::text(&self.id)),
            (
                "tests",
                list(&self.tests, |(what, verdict)| {
                    Tree::record([("what", Tree::text(what)), ("verdict", Tree::Word(verdict))])
                }),
            ),
            ("figures", list(&self.figures, BehindView::tree)),
        ])
    }
}

impl BehindView {
    fn tree(&self) -> Tree {
        Tree::record([
            ("id", Tree::text(&self.id)),
            ("value", Tree::perhaps(self.value.as_deref())),
            ("unit", Tree::text(&self.unit)),
            ("status", Tree::Word(self.status)),
        ])
    }
}

fn list<T>(items: &[T], tree: impl Fn(&T) -> Tree) -> Tree {
    Tree::List(items.iter().map(tree).collect())
}

/// A computed figure beside the value that somebody published of it:
/// `{figure, value, published, difference, unit}`.
#[must_use]
pub fn published(line: &Line<Exact>, published: Decimal, currency: &str) -> Tree {
    let difference = line.value - Exact::constant(published);
    Tree::record([
        ("figure", Tree::text(&line.id)),
        ("value", Tree::decimal(line.value.value())),
        ("published", Tree::decimal(Some(published))),
        ("difference", Tree::decimal(difference.value())),
        ("unit", Tree::text(&line.unit.word(currency))),
    ])
}

/// The figures of a pack, in its order.
#[must_use]
pub fn figures(pack: &Pack) -> Tree {
    list(pack.figures(), |figure| {
        Tree::record([
            ("id", Tree::text(&figure.id)),
            ("label", Tree::text(&figure.label)),
            ("value", Tree::decimal(Some(figure.value))),
            ("unit", Tree::text(&figure.unit.word(pack.currency()))),
            ("status", Tree::Word(figure.status.word())),
        ])
    })
}

/// The inputs of a pack, in its order: what each takes, our range, and the sections that it moves.
#[must_use]
pub fn inputs(pack: &Pack) -> Tree {
    let views = pack.inputs().iter().map(|input| {
        let mut view = vec![
            ("id", Tree::text(&input.id)),
            ("label", Tree::text(&input.label)),
            ("unit", Tree::text(&input.unit.word(pack.currency()))),
            ("status", Tree::Word(input.status.word())),
        ];
        let mut number = |key, value| view.push((key, Tree::decimal(Some(value))));
        match &input.domain {
            Domain::Range(range) => {
                number("default", range.default);
                number("min", range.min);
                number("max", range.max);
                number("step", range.step);
            }
            Domain::Choice { options, default } => {
                view.push(("default", Tree::text(default)));
                view.push((
                    "options",
                    list(options, |option| Tree::record([("id", Tree::text(option))])),
                ));
            }
        }
        let mut number = |key, value| view.push((key, Tree::decimal(Some(value))));
        if let Some((low, high)) = input.ours {
            number("low", low);
            number("high", high);
        }
        if let Some(likely) = input.likely {
            number("likely", likely);
        }
        view.push(("drawn", Tree::Flag(input.drawn().is_some())));
        let leader = input
            .follows
            .and_then(|leader| pack.inputs().get(leader.position()));
        view.extend(leader.map(|leader| ("follows", Tree::text(&leader.id))));
        view.push(("moves", list(&input.moves, |section| Tree::text(section))));
        view.extend(
            input
                .source
                .as_ref()
                .map(|source| ("source", Tree::text(source))),
        );
        Tree::Record(view)
    });
    Tree::List(views.collect())
}

/// What `scenario` sets and nothing else: `{inputs: {id: value}, places: {id: system}}`.
#[must_use]
pub fn scenario(pack: &Pack, scenario: &Scenario) -> Tree {
    let inputs = pack.inputs().iter().zip(scenario.settings());
    let held = inputs
        .filter(|(_, setting)| setting.held())
        .map(|(input, setting)| {
            let value = match &input.domain {
                Domain::Range(_) => Tree::decimal(Some(setting.value().normalize())),
                Domain::Choice { options, .. } => {
                    let position = usize::try_from(setting.value().mantissa()).ok();
                    let option = position.and_then(|position| options.get(position));
                    option.map_or(Tree::Other, |option| Tree::text(option))
                }
            };
            (input.id.clone(), value)
        });
    let inputs = Tree::Table(held.collect());
    let places = pack.sections().boundary.iter().flat_map(|boundary| {
        let moved = boundary.moved_places(scenario.homes());
        moved.map(|(place, system)| (place.to_owned(), Tree::text(system)))
    });
    let places = Tree::Table(places.collect());
    Tree::record([("inputs", inputs), ("places", places)])
}

fn claim(judged: Judged<Exact>, currency: &str) -> ClaimView {
    let behind = judged.behind.into_iter().map(|behind| BehindView {
        id: behind.id,
        value: behind.value.value().map(text),
        unit: behind.unit.word(currency),
        status: behind.value.status().word(),
    });
    ClaimView {
        id: judged.id,
        tests: (judged.tests.into_iter())
            .map(|(what, verdict)| (what, verdict.word()))
            .collect(),
        figures: behind.collect(),
    }
}

fn series(series: &Series<Exact>) -> (String, Vec<PointView>) {
    let points = series.points.iter().map(|(x, y)| PointView {
        x: x.to_string(),
        y: y.value().map(text),
    });
    (series.id.clone(), points.collect())
}

fn text(value: Decimal) -> String {
    value.to_string()
}
