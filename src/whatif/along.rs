//! A figure over the whole range of one input, and where the answer flips.

use rust_decimal::Decimal;

use super::{Headline, Probe, grid, is_stepped, middle};
use crate::pack::{InputIndex, Pack};
use crate::scenario::Scenario;

/// So many steps make a curve that looks smooth behind a slider on a wide screen.
const CURVE_STEPS: u32 = 48;

/// Halvings of a step of the curve: a flip point is known to a millionth of the range.
const HALVINGS: u32 = 14;

/// A figure over the range of an input.
#[derive(Clone, Debug)]
pub struct Along {
    /// The input's values and the figure's, none where there is none.
    pub points: Vec<(Decimal, Option<Decimal>)>,
    /// Where a headline on the figure begins or ceases to hold.
    pub flips: Vec<Flip>,
}

/// A value of an input at which a headline begins or ceases to hold.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Flip {
    /// The value, on the side on which the headline holds.
    pub x: Decimal,
    /// The headline's code.
    pub code: String,
    /// True where it holds above `x`, false where below.
    pub above: bool,
}

/// The figure `id` over the range of `input`, all other inputs as `scenario` has them.
#[must_use]
pub fn along(pack: &Pack, scenario: &Scenario, input: InputIndex, id: &str) -> Along {
    let mut probe = Probe::new(pack, scenario, input);
    let stepped = is_stepped(pack, input);
    let headlines = Headline::all(pack).into_iter().filter(|h| h.figure == id);
    let mut watched: Vec<Watched> = headlines.map(Watched::new).collect();
    let mut points = Vec::new();
    for x in grid(pack, input, CURVE_STEPS) {
        let own = probe.at(x, id);
        points.push((x, own.value()));
        for one in &mut watched {
            let holds = probe.passes(own, &one.headline);
            if let Some((last, held)) = one.before.filter(|(_, held)| *held != holds) {
                let (low, high) = if stepped {
                    (last, x)
                } else {
                    narrowed(&mut probe, &one.headline, (last, held), x)
                };
                one.flips.push(Flip {
                    x: if holds { high } else { low },
                    code: one.headline.code.clone(),
                    above: holds,
                });
            }
            one.before = Some((x, holds));
        }
    }
    let flips = watched.into_iter().flat_map(|one| one.flips).collect();
    Along { points, flips }
}

/// A headline on the way along an input.
struct Watched {
    headline: Headline,
    /// The last value of the input, and whether it held there.
    before: Option<(Decimal, bool)>,
    flips: Vec<Flip>,
}

impl Watched {
    fn new(headline: Headline) -> Self {
        Self {
            headline,
            before: None,
            flips: Vec::new(),
        }
    }
}

/// The two sides of a flip between `low`, where the headline holds or not, and `high`, where it is
/// the other way round.
fn narrowed(
    probe: &mut Probe,
    headline: &Headline,
    (mut low, held): (Decimal, bool),
    mut high: Decimal,
) -> (Decimal, Decimal) {
    for _ in 0..HALVINGS {
        let between = middle(low, high);
        if probe.holds(between, headline) == held {
            low = between;
        } else {
            high = between;
        }
    }
    (low, high)
}
