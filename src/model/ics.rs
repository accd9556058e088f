//! What a programme was budgeted, and what it would take to repay.

use super::MONEY;
use super::merger::Merger;
use crate::number::Number;
use crate::outcome::Sheet;
use crate::pack::{FigureIndex, InputIndex, Kind, RawIcs, Wiring, stored};
use crate::unit::Unit;
use crate::values::Values;
use crate::year::FinancialYear;

stored! {
    /// The `ics` section of a pack.
    #[derive(Clone, Debug)]
    pub struct Ics {
        budgets: Vec<(FinancialYear, InputIndex)>,
        further_years: InputIndex,
        further_budget: InputIndex,
        residents: FigureIndex,
        /// The budget that is set against allocations, and these.
        share: Option<(InputIndex, Vec<FigureIndex>)>,
        prices: Option<Prices>,
        yardsticks: Vec<(String, Unit, FigureIndex)>,
        horizon: Option<InputIndex>,
        discount_rate: Option<InputIndex>,
        merger: Option<usize>,
    }
}

stored! {
    /// The year in whose prices budgets are restated.
    #[derive(Clone, Debug)]
    struct Prices {
        year: FinancialYear,
        deflators: Vec<(FinancialYear, FigureIndex)>,
    }
}

impl Ics {
    pub(crate) fn wire(raw: &RawIcs, mergers: &[Merger], wiring: &mut Wiring) -> Self {
        let budgets = raw.years.iter().filter_map(|year| {
            let parsed = year_of("ics/years", year, wiring)?;
            let id = format!("ics.budget-{parsed}");
            Some((
                parsed,
                wiring.input("ics/years", &id, Unit::Money, Kind::Decimal),
            ))
        });
        let budgets: Vec<_> = budgets.collect();
        let prices = raw.price_year.as_ref().and_then(|year| {
            let year = year_of("ics/price_year", year, wiring)?;
            let (first, _) = budgets.first()?;
            let ids = raw.deflators.as_deref().unwrap_or_default();
            Some(Prices {
                year,
                deflators: wire_deflators(*first, year, ids, wiring),
            })
        });
        let share = raw.allocation_year.as_ref().map(|year| {
            let id = format!("ics.budget-{year}");
            let budget = wiring.input("ics/allocation_year", &id, Unit::Money, Kind::Decimal);
            let allocation = wiring.figures("ics/allocation", &raw.allocation, MONEY);
            (budget, allocation)
        });
        let merger = raw.merger.as_ref().and_then(|name| {
            let found = mergers.iter().position(|merger| merger.name() == name);
            if found.is_none() {
                wiring.complain(
                    format_args!("ics/merger"),
                    format_args!("`{name}` is no merger of this pack"),
                    format_args!("Name a [[merger]], or leave this out"),
                );
            }
            found
        });
        Self {
            further_years: wiring.input("ics", "ics.further-years", Unit::Years, Kind::Whole),
            further_budget: wiring.input(
                "ics",
                "ics.further-budget",
                Unit::MoneyAYear,
                Kind::Decimal,
            ),
            residents: wiring.figure("ics/residents", &raw.residents, &[Unit::People]),
            yardsticks: wire_yardsticks(raw, wiring),
            horizon: mergers.first().map(Merger::horizon),
            discount_rate: mergers.first().map(Merger::discount_rate),
            merger,
            budgets,
            share,
            prices,
        }
    }

    /// The merger that it is compared with, as its position in the pack.
    pub(crate) fn merger(&self) -> Option<usize> {
        self.merger
    }

    /// All budgets added up, in money of their own years.
    pub fn total<N: Number>(&self, values: &Values<N>) -> N {
        N::sum(self.by_year(values).into_iter().map(|(_, budget)| budget))
    }

    pub(crate) fn write<N: Number>(
        &self,
        values: &Values<N>,
        mergers: &[Merger],
        sheet: &mut Sheet<N>,
    ) {
        let total = self.total(values);
        sheet.put("ics.total", Unit::Money, total);
        let per_resident = total / values.figure(self.residents);
        sheet.put("ics.per-resident", Unit::MoneyPerHead, per_resident);
        if let Some((budget, allocation)) = &self.share {
            let share = N::whole(100) * values.input(*budget) / values.total(allocation);
            sheet.put("ics.share-of-allocation", Unit::PerCent, share);
        }
        if let Some(prices) = &self.prices {
            let id = format!("ics.total-{}-prices", prices.year);
            sheet.put(id, Unit::Money, self.total_at(prices, values));
        }
        if let Some(to_repay) = self.saving_to_repay(values) {
            sheet.put("ics.saving-to-repay", Unit::MoneyAYear, to_repay);
            if let Some(discounted) = self.saving_to_repay_discounted(values) {
                sheet.put(
                    "ics.saving-to-repay-discounted",
                    Unit::MoneyAYear,
                    discounted,
                );
            }
            if let Some(merger) = self.merger.and_then(|index| mergers.get(index)) {
                let share = N::whole(100) * to_repay / merger.running_cost(values);
                sheet.put("ics.saving-to-repay-share", Unit::PerCent, share);
            }
        }
        for (name, unit, price) in &self.yardsticks {
            let bought = total / values.figure(*price);
            sheet.put(format!("ics.{name}"), *unit, bought);
        }
    }

    /// What would have to be saved a year to match the total over the horizon; none without a
    /// merger, which has one.
    pub(crate) fn saving_to_repay<N: Number>(&self, values: &Values<N>) -> Option<N> {
        Some(self.total(values) / values.input(self.horizon?))
    }

    /// The same saving each year whose present value over the horizon is the total.
    fn saving_to_repay_discounted<N: Number>(&self, values: &Values<N>) -> Option<N> {
        let rate = values.input(self.discount_rate?).hundredth();
        if rate == N::whole(0) {
            return Some(self.saving_to_repay(values)?.given(rate));
        }
        let horizon = values.input(self.horizon?);
        let growth = (N::whole(1) + rate).power(horizon.count());
        let saving = self.total(values) * rate * growth / (growth - N::whole(1));
        Some(saving.given(horizon))
    }

    /// The budget of each year, further years after the last.
    fn by_year<N: Number>(&self, values: &Values<N>) -> Vec<(FinancialYear, N)> {
        let mut years: Vec<(FinancialYear, N)> = (self.budgets.iter())
            .map(|(year, budget)| (*year, values.input(*budget)))
            .collect();
        let further_years = values.input(self.further_years);
        let further_budget = values.input(self.further_budget).given(further_years);
        let mut year = self.budgets.last().map(|(year, _)| year.next());
        for _ in 0..further_years.count() {
            years.extend(year.map(|year| (year, further_budget)));
            year = year.map(FinancialYear::next);
        }
        years
    }

    /// Each budget in the prices of one year; budgets of later years stand as they are.
    fn total_at<N: Number>(&self, prices: &Prices, values: &Values<N>) -> N {
        let deflator = |wanted: FinancialYear| {
            let found = prices.deflators.iter().find(|(year, _)| *year == wanted);
            found.map_or_else(N::none, |(_, figure)| values.figure(*figure))
        };
        let base = deflator(prices.year);
        N::sum(self.by_year(values).into_iter().map(|(year, budget)| {
            if year < prices.year {
                (budget * base / deflator(year)).named("restated-budget", year.first())
            } else {
                budget
            }
        }))
    }
}

fn year_of(at: &str, text: &str, wiring: &mut Wiring) -> Option<FinancialYear> {
    let year = FinancialYear::parse(text);
    if year.is_none() {
        wiring.complain(
            format_args!("{at}"),
            format_args!("`{text}` is no year of a budget"),
            format_args!("Write it as 2018-19, or as 2018 where it is a calendar year"),
        );
    }
    year
}

fn wire_deflators(
    first: FinancialYear,
    last: FinancialYear,
    ids: &str,
    wiring: &mut Wiring,
) -> Vec<(FinancialYear, FigureIndex)> {
    std::iter::successors(Some(first), |year| Some(year.next()))
        .take_while(|year| *year <= last)
        .map(|year| {
            let id = format!("{ids}{year}");
            (year, wiring.figure("ics/deflators", &id, &[Unit::Index]))
        })
        .collect()
}

fn wire_yardsticks(raw: &RawIcs, wiring: &mut Wiring) -> Vec<(String, Unit, FigureIndex)> {
    let yardsticks = raw.yardsticks.iter().enumerate().map(|(index, yardstick)| {
        let at = format!("ics/yardsticks/{index}");
        let price = wiring.figure(&format!("{at}/price"), &yardstick.price, MONEY);
        let unit = wiring.unit(&at, &yardstick.name, &yardstick.unit);
        (yardstick.name.clone(), unit, price)
    });
    yardsticks.collect()
}
