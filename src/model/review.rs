//! What the review cost, against the losses that it was to cure.

use crate::number::Number;
use crate::outcome::Sheet;
use crate::pack::{FigureIndex, InputIndex, Kind, RawReview, Wiring, stored};
use crate::unit::Unit;
use crate::values::Values;

const DAYS_A_YEAR: u32 = 365;

stored! {
    /// The `review` section of a pack.
    #[derive(Clone, Debug)]
    pub struct Review {
        cost: InputIndex,
        annual_losses: InputIndex,
        years: InputIndex,
        people: Vec<FigureIndex>,
    }
}

impl Review {
    pub(crate) fn wire(raw: &RawReview, wiring: &mut Wiring) -> Self {
        Self {
            cost: wiring.input("review", "review.cost", Unit::Money, Kind::Decimal),
            annual_losses: wiring.input(
                "review",
                "review.annual-losses",
                Unit::MoneyAYear,
                Kind::Decimal,
            ),
            years: wiring.input("review", "review.years", Unit::Years, Kind::Whole),
            people: wiring.figures("review/people", &raw.people, &[Unit::People]),
        }
    }

    pub(crate) fn write<N: Number>(&self, values: &Values<N>, sheet: &mut Sheet<N>) {
        let cost = values.input(self.cost);
        let losses = values.input(self.annual_losses);
        let share = N::whole(100) * cost / losses;
        sheet.put("review.share-of-losses", Unit::PerCent, share);
        let days = cost * N::whole(DAYS_A_YEAR) / losses;
        sheet.put("review.days-of-losses", Unit::Days, days);
        let cut = N::whole(100) * cost / (losses * values.input(self.years));
        sheet.put("review.break-even-cut", Unit::PerCent, cut);
        let per_head = cost / values.total(&self.people);
        sheet.put("review.per-head", Unit::MoneyPerHead, per_head);
    }
}
