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
            Self::NotANumber(_) => "not-a-number",
            Self::ScenarioInvalid => "scenario-invalid",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PackInvalid(complaints) => {
                let count = complaints.len();
                let first = complaints.first().map_or("", |complaint| complaint.at.as_str());
                write!(
                    f,
                    "The data pack has mistakes, {count} in all, the first at `{first}`. Run `make \
                     check-pack` on its TOML: it says what is wrong and how to mend it."
                )
            }
            Self::PackUnreadable => f.write_str(
                "This is no data pack that this version can read, or only part of one. Build it again \
                 with `make build`, and upload `packs` and `assets` together.",
            ),
            Self::UnknownFigure(id) => write!(
                f,
                "There is no figure `{id}`. The keys of `evaluate(…).figures` are the ids of all."
            ),
            Self::UnknownInput(id) => {
                write!(f, "There is no input `{id}`. `inputs()` lists the ids of all.")
            }
            Self::UnknownPart(name) => write!(
                f,
                "There is no section `{name}`. The figures' ids begin with the names of all."
            ),
            Self::NotANumber(text) => write!(
                f,
                "The target `{text}` is no decimal. Pass digits as text, such as \"5\" or \"2500000\"."
            ),
            Self::ScenarioInvalid => f.write_str(
                "That is not a scenario. Pass an object such as {inputs: {\"merger.horizon\": \"8\"}, \
                 places: {}}.",
            ),
        }
    }
}

impl std::error::Error for Error {}
