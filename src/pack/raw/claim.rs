//! What people said and what others published, to be held against the models.

use crate::pack::shape::shapes;

shapes! {
    /// What somebody said, and what of it is tested.
    pub struct RawClaim {
        /// Its id, such as `once-instead-of-three`.
        pub id: String,
        /// What is tested of it, each with a verdict of its own.
        pub tests: Vec<RawTest>,
        /// Places that it speaks of moving.
        pub places: Vec<(String, String)>,
        /// Figures and inputs to show with the verdicts.
        pub figures: Vec<String>,
        words {
            /// Whether it stands on the page itself, not only on that of all claims.
            pub lead: bool,
            /// The words exactly as printed.
            pub quote: String,
            /// Who said them, with the office they held.
            pub who: String,
            /// Other attributions of the same words.
            pub also: Vec<String>,
            /// Id of the source that printed them.
            pub source: String,
            /// What they were about, in a sentence.
            pub context: String,
            /// What the figures say, in a sentence or two without numbers.
            pub answer: String,
            /// The other side, where there is one: quoted or in our words.
            pub other_side: Option<String>,
        }
    }

    /// One thing that a claim says: a figure against another, or a condition, or what cannot be tested.
    pub struct RawTest {
        /// What is tested, in a word or two, such as `Size`.
        pub what: String,
        /// Figure or input that is tested.
        pub figure: Option<String>,
        /// `above`, `below`, `at-most`, `at-least` or `between`.
        pub is: String,
        /// Figures, inputs or decimals that it is held against: two for `between`, else one.
        pub than: Vec<String>,
        /// Figure that says what would have to come true for it to hold.
        pub condition: Option<String>,
        words {
            /// The figure that is missing, where it cannot be tested.
            pub missing: Option<String>,
        }
    }

    /// What somebody else published of a figure that a model computes.
    pub struct RawPublished {
        /// Id of the computed figure.
        pub figure: String,
        /// Value that they printed, a decimal in the figure's unit.
        pub value: String,
        words {
            /// Their words, or the number as they print it.
            pub quote: String,
            /// Id of the source.
            pub source: String,
            /// Why the two differ, where they do.
            pub note: Option<String>,
        }
    }
}
