//! What two bodies spent per head, on their own count of people and on residents.

use super::MONEY;
use crate::number::Number;
use crate::outcome::Sheet;
use crate::pack::{FigureIndex, RawSpend, RawSpender, Wiring, stored};
use crate::unit::Unit;
use crate::values::Values;

stored! {
    /// The `spend` section of a pack.
    #[derive(Clone, Debug)]
    pub struct Spend {
        bodies: Vec<Spender>,
    }
}

stored! {
    #[derive(Clone, Debug)]
    struct Spender {
        name: String,
        spending: FigureIndex,
        people: FigureIndex,
        residents: Vec<FigureIndex>,
    }
}

impl Spend {
    pub(crate) fn wire(raw: &RawSpend, wiring: &mut Wiring) -> Self {
        if raw.bodies.len() != 2 {
            wiring.complain(
                format_args!("spend/bodies"),
                format_args!("[spend] has {} bodies", raw.bodies.len()),
                format_args!("A gap is between two bodies: name two"),
            );
        }
        let bodies = (raw.bodies.iter().enumerate())
            .map(|(index, body)| Spender::wire(index, body, wiring))
            .collect();
        Self { bodies }
    }

    pub(crate) fn write<N: Number>(&self, values: &Values<N>, sheet: &mut Sheet<N>) {
        for body in &self.bodies {
            let id = format!("spend.{}-per-head", body.name);
            sheet.put(id, Unit::MoneyPerHead, body.per_head(values));
        }
        if let [more, less] = self.bodies.as_slice() {
            let gap = more.per_head(values) - less.per_head(values);
            sheet.put("spend.gap-per-head", Unit::MoneyPerHead, gap);
            let gap = more.per_resident(values) - less.per_resident(values);
            sheet.put("spend.gap-per-head-ons", Unit::MoneyPerHead, gap);
        }
    }
}

impl Spender {
    fn wire(index: usize, raw: &RawSpender, wiring: &mut Wiring) -> Self {
        let at = format!("spend/bodies/{index}");
        Self {
            name: raw.name.clone(),
            spending: wiring.figure(&format!("{at}/spending"), &raw.spending, MONEY),
            people: wiring.figure(&format!("{at}/people"), &raw.people, &[Unit::People]),
            residents: wiring.figures(&format!("{at}/residents"), &raw.residents, &[Unit::People]),
        }
    }

    fn per_head<N: Number>(&self, values: &Values<N>) -> N {
        values.figure(self.spending) / values.figure(self.people)
    }

    fn per_resident<N: Number>(&self, values: &Values<N>) -> N {
        values.figure(self.spending) / values.total(&self.residents)
    }
}
