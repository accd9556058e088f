//! Several bodies become one: what it saves, what it costs, when it has paid for itself.

use crate::number::Number;
use crate::outcome::Sheet;
use crate::pack::{FigureIndex, InputIndex, Kind, RawLife, RawMerger, RawPack, Wiring, stored};
use crate::unit::Unit;
use crate::values::Values;

const MONTHS_A_YEAR: u32 = 12;

/// After so many years a merger that has not paid for itself is said never to.
const LAST_YEAR: u32 = 50;

/// The figures of every merger, in the order in which they are written.
const FIGURES: &[(&str, Unit)] = &[
    ("running-cost", Unit::MoneyAYear),
    ("ceiling", Unit::MoneyAYear),
    (SAVING, Unit::MoneyAYear),
    ("saving", Unit::MoneyAYear),
    ("cash-cost", Unit::Money),
    ("staff-time", Unit::Money),
    ("one-off-cost", Unit::Money),
    ("payback-years", Unit::Years),
    ("net", Unit::Money),
    ("npv", Unit::Money),
    ("saving-per-resident", Unit::MoneyPerHead),
];

/// A figure of the merger that the budgets are compared with.
const COVERS: &str = "years-to-cover-ics";

/// How much further ahead the merger is that this is another way to.
const AGAINST: &str = "against";

/// The possible saving a year: computed from what running the bodies costs, or, where a pack has an input
/// of this name, published.
const SAVING: &str = "planned-saving";

/// What stands before the name of a life in its figure.
const LIFE: &str = "life-";

stored! {
    /// A merger of a pack.
    #[derive(Clone, Debug)]
    pub struct Merger {
        name: String,
        bodies: u32,
        residents: FigureIndex,
        /// Whether the budgets of the pack are compared with it.
        compared: bool,
        /// The merger that it is another way to, by its position.
        alternative_to: Option<usize>,
        /// By name, how long what it made lasted, in months.
        lives: Vec<(String, FigureIndex)>,
        basis: Basis,
        realised: InputIndex,
        ramp_years: InputIndex,
        overrun: InputIndex,
        new_running_costs: InputIndex,
        discount_rate: InputIndex,
        horizon: InputIndex,
    }
}

stored! {
    /// What the possible saving and the planned cost follow from.
    #[derive(Clone, Copy, Debug)]
    enum Basis {
        /// What running the bodies costs, and how much of it they do separately.
        Running {
            per_head: InputIndex,
            duplicated: InputIndex,
            one_off_per_pound: InputIndex,
            disruption_months: InputIndex,
        } = 0,
        /// Totals that somebody published: pounds a year and pounds once.
        Published {
            saving: InputIndex,
            cost: InputIndex,
        } = 1,
    }
}

/// What a merger costs once and saves each year, year by year.
///
/// ```
/// use joined_up::model::merger::Plan;
/// use joined_up::number::{Exact, Number};
///
/// // A one-off cost of 12, then 4 a year from the first year on: paid back after 3 years.
/// let plan = Plan {
///     one_off: Exact::whole(12),
///     saving: Exact::whole(4),
///     ramp_years: Exact::whole(1),
///     new_running_costs: Exact::whole(0),
/// };
/// assert_eq!(plan.first_reaches(Exact::whole(0)), Exact::whole(3));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Plan<N> {
    /// Pounds spent at the start.
    pub one_off: N,
    /// Pounds saved in each year once the ramp is over, before new running costs.
    pub saving: N,
    /// Years until the saving has its full effect; a whole number, at least 1.
    pub ramp_years: N,
    /// Pounds that each year costs more than before.
    pub new_running_costs: N,
}

impl<N: Number> Plan<N> {
    /// What year `t`, counted from 1, brings in.
    pub fn net(&self, t: u32) -> N {
        let part = N::whole(t).least(self.ramp_years);
        let net = self.saving * part / self.ramp_years - self.new_running_costs;
        net.named("net-in-year", t)
    }

    /// What has come in by the end of each year from 0 to `last`, less the one-off cost.
    pub fn cumulative(&self, last: u32) -> Vec<(u32, N)> {
        let mut sum = -self.one_off;
        let mut years = vec![(0, sum)];
        for t in 1..=last {
            sum = sum + self.net(t);
            years.push((t, sum));
        }
        years
    }

    /// After how many years the cumulative sum first comes to `target`, with a straight line
    /// within the year; none if it does not within 50 years.
    pub fn first_reaches(&self, target: N) -> N {
        let mut before = -self.one_off;
        if before >= target {
            return N::whole(0).given(before);
        }
        for t in 1..=LAST_YEAR {
            let net = self.net(t);
            if before + net >= target {
                let before = before.named("cumulative-after-year", t.saturating_sub(1));
                return N::whole(t.saturating_sub(1)) + (target - before) / net;
            }
            before = before + net;
        }
        N::none()
    }

    /// The present value of all years to `horizon` at `rate` (0.035 for 3.5 %), less the one-off.
    pub fn net_present_value(&self, rate: N, horizon: u32) -> N {
        let growth = N::whole(1) + rate;
        let discounted = |t: u32| (self.net(t) / growth.power(t)).named("discounted-year", t);
        (1..=horizon).fold(-self.one_off, |sum, t| sum + discounted(t))
    }
}

impl Merger {
    pub(crate) fn wire(index: usize, pack: &RawPack, raw: &RawMerger, wiring: &mut Wiring) -> Self {
        let at = format!("merger/{index}");
        if (pack.merger.iter())
            .take(index)
            .any(|earlier| earlier.name == raw.name)
        {
            wiring.complain(
                format_args!("{at}/name"),
                format_args!("The merger `{}` stands twice", raw.name),
                format_args!("Give each merger a `name` of its own: the ids are made of it"),
            );
        }
        if raw.name.is_empty() || raw.bodies.len() < 2 {
            wiring.complain(
                format_args!("{at}"),
                format_args!("The merger `{}` lacks a name or two bodies", raw.name),
                format_args!("Give it a `name` and the `bodies` that become one"),
            );
        }
        let id = format!("merger.{}.{SAVING}", raw.name);
        let published = wiring.find_input(&id).is_some();
        let mut own = |name: &str, unit: Unit, kind: Kind| {
            wiring.input(&at, &format!("merger.{}.{name}", raw.name), unit, kind)
        };
        Self {
            basis: if published {
                Basis::Published {
                    saving: own(SAVING, Unit::MoneyAYear, Kind::Decimal),
                    cost: own("planned-cost", Unit::Money, Kind::Decimal),
                }
            } else {
                Basis::Running {
                    per_head: own("running-cost-per-head", Unit::MoneyPerHead, Kind::Decimal),
                    duplicated: own("duplicated", Unit::PerCent, Kind::Decimal),
                    one_off_per_pound: own("one-off-per-pound", Unit::Ratio, Kind::Decimal),
                    disruption_months: own("disruption-months", Unit::Months, Kind::Decimal),
                }
            },
            realised: own("realised", Unit::PerCent, Kind::Decimal),
            ramp_years: own("ramp-years", Unit::Years, Kind::Whole),
            overrun: own("overrun", Unit::PerCent, Kind::Decimal),
            new_running_costs: own("new-running-costs", Unit::MoneyAYear, Kind::Decimal),
            discount_rate: wiring.input(&at, "merger.discount-rate", Unit::PerCent, Kind::Decimal),
            horizon: wiring.input(&at, "merger.horizon", Unit::Years, Kind::Whole),
            residents: wiring.figure(&format!("{at}/residents"), &raw.residents, &[Unit::People]),
            compared: (pack.ics.as_ref()).is_some_and(|ics| ics.merger.as_ref() == Some(&raw.name)),
            alternative_to: wire_alternative(&at, index, pack, raw, wiring),
            lives: wire_lives(&at, &raw.lives, wiring),
            bodies: u32::try_from(raw.bodies.len()).unwrap_or(u32::MAX),
            name: raw.name.clone(),
        }
    }

    /// Its name in the ids.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name of its section.
    pub(crate) fn section(&self) -> String {
        format!("merger.{}", self.name)
    }

    /// The position of the merger that it is another way to.
    pub(crate) fn alternative_to(&self) -> Option<usize> {
        self.alternative_to
    }

    pub(crate) fn discount_rate(&self) -> InputIndex {
        self.discount_rate
    }

    pub(crate) fn horizon(&self) -> InputIndex {
        self.horizon
    }

    /// The names of the lives of what it made.
    pub(crate) fn lives(&self) -> impl Iterator<Item = &str> {
        self.lives.iter().map(|(name, _)| name.as_str())
    }

    /// What the bodies have to run themselves in a year; none where only totals were published.
    pub fn running_cost<N: Number>(&self, values: &Values<N>) -> N {
        match self.basis {
            Basis::Running { per_head, .. } => {
                values.input(per_head) * values.figure(self.residents)
            }
            Basis::Published { .. } => N::none(),
        }
    }

    /// The possible saving a year: what each body does separately, of which one is kept, or what was
    /// published.
    fn planned_saving<N: Number>(&self, values: &Values<N>) -> N {
        match self.basis {
            Basis::Running { duplicated, .. } => {
                self.running_cost(values)
                    * values.input(duplicated).hundredth()
                    * N::whole(self.bodies.saturating_sub(1))
                    / N::whole(self.bodies)
            }
            Basis::Published { saving, .. } => values.input(saving),
        }
    }

    /// What is paid once: redundancies, moving, new systems.
    fn cash_cost<N: Number>(&self, values: &Values<N>) -> N {
        let overrun = N::whole(1) + values.input(self.overrun).hundredth();
        match self.basis {
            Basis::Running {
                one_off_per_pound, ..
            } => {
                let planned = self.planned_saving(values) * values.input(one_off_per_pound);
                (planned * overrun).named("cash-cost", 0)
            }
            Basis::Published { cost, .. } => values.input(cost) * overrun,
        }
    }

    /// Working time that goes into reorganising, once: no budget pays for it. None where only totals were
    /// published, which have it or not.
    fn staff_time<N: Number>(&self, values: &Values<N>) -> Option<N> {
        let Basis::Running {
            disruption_months, ..
        } = self.basis
        else {
            return None;
        };
        let time =
            self.running_cost(values) * values.input(disruption_months) / N::whole(MONTHS_A_YEAR);
        Some(time.named("staff-time", 0))
    }

    /// The merger as money by year.
    pub fn plan<N: Number>(&self, values: &Values<N>) -> Plan<N> {
        let planned = self.planned_saving(values);
        let saving = planned * values.input(self.realised).hundredth();
        let cash = self.cash_cost(values);
        Plan {
            one_off: match self.staff_time(values) {
                Some(time) => cash + time,
                None => cash,
            },
            saving: saving.named("gross-saving", 0),
            ramp_years: values.input(self.ramp_years),
            new_running_costs: values.input(self.new_running_costs),
        }
    }

    /// Pounds ahead after the years shown.
    fn net<N: Number>(&self, plan: &Plan<N>, values: &Values<N>) -> N {
        let horizon = values.input(self.horizon);
        let last = plan.cumulative(horizon.count()).pop();
        last.map_or_else(N::none, |(_, sum)| sum).given(horizon)
    }

    pub(crate) fn write<N: Number>(
        &self,
        values: &Values<N>,
        ics_total: Option<N>,
        mergers: &[Self],
        sheet: &mut Sheet<N>,
    ) {
        let plan = self.plan(values);
        let mut put = |name: &str, unit: Unit| {
            if let Some(value) = self.figure_of(&plan, values, &|| ics_total, mergers, name) {
                sheet.put(format!("merger.{}.{name}", self.name), unit, value);
            }
        };
        for (name, unit) in FIGURES {
            put(name, *unit);
        }
        put(COVERS, Unit::Years);
        put(AGAINST, Unit::Money);
        for (name, _) in &self.lives {
            put(&format!("{LIFE}{name}"), Unit::Years);
        }
        let id = format!("merger.{}.cumulative-by-year", self.name);
        sheet.draw(id, self.cumulative(values));
    }

    /// The cumulative sum by year, up to the horizon.
    pub(crate) fn cumulative<N: Number>(&self, values: &Values<N>) -> Vec<(u32, N)> {
        self.plan(values)
            .cumulative(values.input(self.horizon).count())
    }

    /// The figure `name`, such as `net`; none where there is no such, or the pack lacks what it
    /// needs.
    pub(crate) fn figure<N: Number>(
        &self,
        values: &Values<N>,
        ics_total: &dyn Fn() -> Option<N>,
        mergers: &[Self],
        name: &str,
    ) -> Option<N> {
        self.figure_of(&self.plan(values), values, ics_total, mergers, name)
    }

    fn figure_of<N: Number>(
        &self,
        plan: &Plan<N>,
        values: &Values<N>,
        ics_total: &dyn Fn() -> Option<N>,
        mergers: &[Self],
        name: &str,
    ) -> Option<N> {
        let published = matches!(self.basis, Basis::Published { .. });
        let horizon = values.input(self.horizon);
        let saving = plan.saving - plan.new_running_costs;
        let figure = match name {
            // What follows from running costs, or is an input here.
            "running-cost" | "ceiling" | SAVING | "cash-cost" if published => return None,
            "running-cost" => self.running_cost(values),
            "ceiling" => {
                let others = N::whole(self.bodies.saturating_sub(1));
                self.running_cost(values) * others / N::whole(self.bodies)
            }
            SAVING => self.planned_saving(values),
            "saving" => saving,
            "cash-cost" => self.cash_cost(values),
            "staff-time" => self.staff_time(values)?,
            "one-off-cost" => plan.one_off,
            "payback-years" => plan.first_reaches(N::whole(0)),
            "net" => self.net(plan, values),
            AGAINST => {
                let other = mergers.get(self.alternative_to?)?;
                other.net(&other.plan(values), values) - self.net(plan, values)
            }
            "npv" => {
                let rate = values.input(self.discount_rate).hundredth();
                plan.net_present_value(rate, horizon.count()).given(horizon)
            }
            "saving-per-resident" => saving / values.figure(self.residents),
            COVERS if self.compared => plan.first_reaches(ics_total()?),
            _ => {
                let life = name.strip_prefix(LIFE)?;
                let (_, months) = self.lives.iter().find(|(name, _)| name == life)?;
                values.figure(*months) / N::whole(MONTHS_A_YEAR)
            }
        };
        Some(figure)
    }
}

fn wire_alternative(
    at: &str,
    own: usize,
    pack: &RawPack,
    raw: &RawMerger,
    wiring: &mut Wiring,
) -> Option<usize> {
    let name = raw.alternative_to.as_ref()?;
    let position = pack.merger.iter().position(|merger| merger.name == *name);
    let other = position.filter(|other| *other != own);
    if other.is_none() {
        wiring.complain(
            format_args!("{at}/alternative_to"),
            format_args!("`{name}` is no other merger of this pack"),
            format_args!("Name the [[merger]] that this one is another way to"),
        );
    }
    other
}

fn wire_lives(at: &str, raw: &[RawLife], wiring: &mut Wiring) -> Vec<(String, FigureIndex)> {
    let lives = raw.iter().enumerate().map(|(index, life)| {
        let at = format!("{at}/lives/{index}");
        let twice = (raw.iter().take(index)).any(|earlier| earlier.name == life.name);
        if life.name.is_empty() || twice {
            wiring.complain(
                format_args!("{at}/name"),
                format_args!("The life `{}` has no name of its own", life.name),
                format_args!("Give each life of a merger a `name`: its figure's id is made of it"),
            );
        }
        let months = wiring.figure(&format!("{at}/months"), &life.months, &[Unit::Months]);
        (life.name.clone(), months)
    });
    lives.collect()
}
