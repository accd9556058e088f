//! The chair's pay.

use super::MONEY;
use crate::number::Number;
use crate::outcome::Sheet;
use crate::pack::{FigureIndex, InputIndex, Kind, RawChair, Wiring, stored};
use crate::unit::Unit;
use crate::values::Values;

const WORKING_DAYS_A_WEEK: u32 = 5;
const WEEKS_A_YEAR: u32 = 52;

stored! {
    /// The `chair` section of a pack.
    #[derive(Clone, Debug)]
    pub struct Chair {
        pay: InputIndex,
        days_per_week: InputIndex,
        weeks: InputIndex,
        median_week: FigureIndex,
        budget: InputIndex,
    }
}

impl Chair {
    pub(crate) fn wire(raw: &RawChair, wiring: &mut Wiring) -> Self {
        Self {
            pay: wiring.input("chair", "chair.pay", Unit::MoneyAYear, Kind::Decimal),
            days_per_week: wiring.input(
                "chair",
                "chair.days-per-week",
                Unit::DaysAWeek,
                Kind::Decimal,
            ),
            weeks: wiring.input("chair", "chair.weeks", Unit::Weeks, Kind::Whole),
            median_week: wiring.figure("chair/median_week", &raw.median_week, MONEY),
            budget: wiring.input("chair/budget", &raw.budget, Unit::Money, Kind::Decimal),
        }
    }

    pub(crate) fn write<N: Number>(&self, values: &Values<N>, sheet: &mut Sheet<N>) {
        let pay = values.input(self.pay);
        let days = values.input(self.days_per_week);
        let day_rate = pay / (days * values.input(self.weeks));
        sheet.put("chair.day-rate", Unit::MoneyADay, day_rate);
        let full_time = pay * N::whole(WORKING_DAYS_A_WEEK) / days;
        sheet.put("chair.full-time", Unit::MoneyAYear, full_time);
        let median_year = values.figure(self.median_week) * N::whole(WEEKS_A_YEAR);
        let times_median = full_time / median_year;
        sheet.put("chair.times-median-pay", Unit::Ratio, times_median);
        let share = N::whole(100) * pay / values.input(self.budget);
        sheet.put("chair.share-of-ics", Unit::PerCent, share);
    }
}
