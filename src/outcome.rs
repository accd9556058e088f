//! What follows from a scenario: figures by id, series, findings.

use crate::model::boundary::{Assignment, Finding};
use crate::number::Number;
use crate::pack::Pack;
use crate::scenario::Scenario;
use crate::unit::Unit;
use crate::values::Values;

/// A computed figure.
#[derive(Clone, Debug)]
pub struct Line<N> {
    /// Its id, such as `ics.total`.
    pub id: String,
    /// What it counts.
    pub unit: Unit,
    /// Its value, or none.
    pub value: N,
}

/// A computed series of points.
#[derive(Clone, Debug)]
pub struct Series<N> {
    /// Its id, such as `merger.ccgs.cumulative-by-year`.
    pub id: String,
    /// Its points in order: a year and a value.
    pub points: Vec<(u32, N)>,
}

/// What the models write on.
#[derive(Clone, Debug)]
pub struct Sheet<N> {
    /// Figures in the order of the models.
    pub lines: Vec<Line<N>>,
    /// Series in the order of the models.
    pub series: Vec<Series<N>>,
}

impl<N: Number> Sheet<N> {
    pub(crate) fn empty() -> Self {
        Self {
            lines: Vec::new(),
            series: Vec::new(),
        }
    }

    /// Returns the value as the figure that it now is.
    pub(crate) fn put(&mut self, id: impl Into<String>, unit: Unit, value: N) -> N {
        let id = id.into();
        let value = value.figure(&id);
        self.lines.push(Line { id, unit, value });
        value
    }

    pub(crate) fn draw(&mut self, id: impl Into<String>, points: Vec<(u32, N)>) {
        let id = id.into();
        self.series.push(Series { id, points });
    }

    /// The figure with this id.
    #[must_use]
    pub fn value(&self, id: &str) -> Option<N> {
        let line = self.lines.iter().find(|line| line.id == id)?;
        Some(line.value)
    }
}

/// All that follows from a scenario.
#[derive(Clone, Debug)]
pub struct Outcome<N> {
    /// What the models read.
    pub values: Values<N>,
    /// Figures and series of all sections.
    pub sheet: Sheet<N>,
    /// `boundary.*` figures with the same inputs and today's boundaries, in the same order as
    /// the last lines of the sheet.
    pub today: Sheet<N>,
    /// What a reader should know of the systems whose places differ from today.
    pub findings: Vec<Finding>,
}

/// Which sections are evaluated: those named, or all.
#[derive(Clone, Debug, Default)]
pub struct Parts(Option<Vec<String>>);

impl Parts {
    /// Only the sections with these names, such as `ics` or `merger.ccgs`.
    #[must_use]
    pub fn only(names: Vec<String>) -> Self {
        Self(Some(names))
    }

    /// Whether all sections are evaluated.
    #[must_use]
    pub fn is_all(&self) -> bool {
        self.0.is_none()
    }

    /// Whether the section with this name is one of them.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        (self.0.as_ref()).is_none_or(|names| names.iter().any(|known| known == name))
    }

    /// The first name that is no section of `pack`.
    #[must_use]
    pub fn unknown(&self, pack: &Pack) -> Option<&str> {
        let known = |name: &&String| pack.sections().names().iter().any(|known| known == *name);
        let unknown = self.0.iter().flatten().find(|name| !known(name));
        unknown.map(String::as_str)
    }
}

/// The section that a figure is of: `merger.ccgs` of `merger.ccgs.net`, `ics` of `ics.total`.
#[must_use]
pub fn section_of(id: &str) -> &str {
    let mut dots = id.match_indices('.').map(|(at, _)| at);
    let first = dots.next().unwrap_or(id.len());
    let (section, _) = id.split_at_checked(first).unwrap_or((id, ""));
    if section != "merger" {
        return section;
    }
    let end = dots.next().unwrap_or(id.len());
    id.split_at_checked(end).map_or(id, |(named, _)| named)
}

/// Evaluates every model of `pack` at `scenario`, in the reading `N`.
#[must_use]
pub fn evaluate<N: Number>(pack: &Pack, scenario: &Scenario) -> Outcome<N> {
    evaluate_parts(pack, scenario, &Parts::default())
}

/// Evaluates some sections of `pack` at `scenario`, in the reading `N`: a page that shows one part
/// while a hand moves asks for no more.
#[must_use]
pub fn evaluate_parts<N: Number>(pack: &Pack, scenario: &Scenario, parts: &Parts) -> Outcome<N> {
    let values = Values::<N>::read(pack, scenario);
    let sections = pack.sections();
    let mut sheet = Sheet::empty();
    let ics_total = sections.ics.as_ref().map(|ics| ics.total(&values));
    if let Some(ics) = sections.ics.as_ref().filter(|_| parts.has("ics")) {
        ics.write(&values, &sections.mergers, &mut sheet);
    }
    if let Some(chair) = sections.chair.as_ref().filter(|_| parts.has("chair")) {
        chair.write(&values, &mut sheet);
    }
    if let Some(deficit) = sections.deficit.as_ref().filter(|_| parts.has("deficit")) {
        deficit.write(&values, &mut sheet);
    }
    if let Some(review) = sections.review.as_ref().filter(|_| parts.has("review")) {
        review.write(&values, &mut sheet);
    }
    if let Some(spend) = sections.spend.as_ref().filter(|_| parts.has("spend")) {
        spend.write(&values, &mut sheet);
    }
    for merger in (sections.mergers.iter()).filter(|merger| parts.has(&merger.section())) {
        merger.write(&values, ics_total, &sections.mergers, &mut sheet);
    }
    let mut today = Sheet::empty();
    let mut findings = Vec::new();
    if let Some(boundary) = sections.boundary.as_ref().filter(|_| parts.has("boundary")) {
        let homes = Assignment::today(boundary);
        boundary.write(&values, &homes, &mut today);
        if scenario.homes() == &homes {
            sheet.lines.extend_from_slice(&today.lines);
        } else {
            boundary.write(&values, scenario.homes(), &mut sheet);
            findings = boundary.findings(&values, scenario.homes());
        }
    }
    Outcome {
        values,
        sheet,
        today,
        findings,
    }
}

/// One figure by its id, and nothing else: only what it needs is computed. None where no model of
/// the pack makes it; inputs go by their ids too.
#[must_use]
pub fn figure<N: Number>(
    pack: &Pack,
    values: &Values<N>,
    homes: &Assignment,
    id: &str,
) -> Option<N> {
    of_mergers(pack, values, id).or_else(|| computed(pack, values, homes, id))
}

/// The same of an input, of what a merger comes to, and of what its sum is held against: all that draws ask
/// for, ten thousand times.
#[must_use]
pub fn of_mergers<N: Number>(pack: &Pack, values: &Values<N>, id: &str) -> Option<N> {
    let sections = pack.sections();
    let ics_total = || sections.ics.as_ref().map(|ics| ics.total(values));
    if id == "ics.total" {
        return ics_total();
    }
    let merged = || {
        let (name, figure) = id.strip_prefix("merger.")?.split_once('.')?;
        let mut mergers = sections.mergers.iter();
        let merger = mergers.find(|merger| merger.name() == name)?;
        merger.figure(values, &ics_total, &sections.mergers, figure)
    };
    merged().or_else(|| Some(values.input(pack.input_index(id)?)))
}

fn computed<N: Number>(pack: &Pack, values: &Values<N>, homes: &Assignment, id: &str) -> Option<N> {
    let sections = pack.sections();
    let (section, rest) = id.split_once('.')?;
    let mut sheet = Sheet::empty();
    match section {
        "ics" => (sections.ics.as_ref()?).write(values, &sections.mergers, &mut sheet),
        "chair" => sections.chair.as_ref()?.write(values, &mut sheet),
        "deficit" => sections.deficit.as_ref()?.write(values, &mut sheet),
        "review" => sections.review.as_ref()?.write(values, &mut sheet),
        "spend" => sections.spend.as_ref()?.write(values, &mut sheet),
        "boundary" => {
            let boundary = sections.boundary.as_ref()?;
            boundary.write_around(rest, values, homes, &mut sheet);
        }
        _ => return None,
    }
    sheet.value(id)
}
