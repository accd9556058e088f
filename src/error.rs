//! What can go wrong before an answer exists.

use std::fmt;

use crate::pack::Complaint;

/// Why there is no answer. `Display` is for people, [`Error::code`] for programs.
///
/// A scenario's mistakes are not here: they are mended, each with a
/// [`Warning`](crate::scenario::Warning).
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Error {
    /// The pack has mistakes: all of them.
    PackInvalid(Vec<Complaint>),
    /// Bytes are no compiled pack of this version, or not all of one.
    PackUnreadable,
    /// There is no figure with this id.
    UnknownFigure(String),
    /// There is no input with this id.
    UnknownInput(String),
    /// There is no section with this name.
    UnknownPart(String),
    /// A target is no decimal.
    NotANumber(String),
    /// What was passed as a scenario is none.
    ScenarioInvalid,
    /// A scenario calls back into what reads it, again and again.
    ScenarioEndless,
    /// A number of draws, or their seed, is no whole number from 0.
    CountInvalid,
    /// What is asked was freed.
    Freed,
}

impl Error {
    /// A stable name for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::PackInvalid(_) | Self::PackUnreadable => "pack-invalid",
            Self::UnknownFigure(_) => "unknown-figure",
            Self::UnknownInput(_) => "unknown-input",
            Self::UnknownPart(_) => "unknown-part",
            Self::NotANumber(_) | Self::CountInvalid => "not-a-number",
            Self::ScenarioInvalid | Self::ScenarioEndless => "scenario-invalid",
            Self::Freed => "freed",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (before, asked, after) = match self {
            Self::PackInvalid(complaints) => {
                let count = complaints.len();
                let first = complaints
                    .first()
                    .map_or("", |complaint| complaint.at.as_str());
                return write!(
                    f,
                    "The data pack has mistakes, {count} in all, the first at `{first}`. Run `make \
                     check-pack` on its TOML: it says what is wrong and how to mend it."
                );
            }
            Self::PackUnreadable => (
                "This is no data pack that this version can read, or only part of one. Build it again with \
                 `make build`, and upload `packs` and `assets` together.",
                "",
                "",
            ),
            Self::UnknownFigure(id) => (
                "There is no figure `",
                id.as_str(),
                "`. The keys of `evaluate(…).figures` are the ids of all.",
            ),
            Self::UnknownInput(id) => (
                "There is no input `",
                id.as_str(),
                "`. `inputs()` lists the ids of all.",
            ),
            Self::UnknownPart(name) => (
                "There is no section `",
                name.as_str(),
                "`. The figures' ids begin with the names of all.",
            ),
            Self::NotANumber(text) => (
                "The target `",
                text.as_str(),
                "` is no decimal. Pass digits as text, such as \"5\" or \"2500000\".",
            ),
            Self::ScenarioInvalid => (
                "That is not a scenario. Pass an object such as {inputs: {\"merger.horizon\": \"8\"}, \
                 places: {}}.",
                "",
                "",
            ),
            Self::ScenarioEndless => (
                "Reading this scenario asks for another answer, without end. Pass plain values.",
                "",
                "",
            ),
            Self::CountInvalid => (
                "A number of draws and a seed are whole numbers from 0, such as 1000 and 1.",
                "",
                "",
            ),
            Self::Freed => ("This was freed. Make a new one of the pack.", "", ""),
        };
        [before, &short(asked), after]
            .iter()
            .try_for_each(|part| f.write_str(part))
    }
}

impl std::error::Error for Error {}

/// The first characters of what somebody sent, enough to know it again.
pub(crate) fn short(text: &str) -> String {
    const ENOUGH: usize = 60;
    if text.chars().nth(ENOUGH).is_none() {
        return text.to_owned();
    }
    text.chars().take(ENOUGH).chain(['…']).collect()
}
