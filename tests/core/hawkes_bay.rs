//! The merger of five councils in Hawke’s Bay, New Zealand, proposed from 2013 to 2015: about
//! NZ$19m once, about NZ$10m a year from year five. A newspaper divided the one by the other and
//! printed two years; the commission that proposed it said about four. (Local Government
//! Commission and NZ Herald.)

use joined_up::model::merger::Plan;
use joined_up::number::{Exact, Fast, Number};

fn payback<N: Number>(ramp_years: u32) -> N {
    let plan = Plan {
        one_off: N::whole(19_000_000),
        saving: N::whole(10_000_000),
        ramp_years: N::whole(ramp_years),
        new_running_costs: N::whole(0),
    };
    plan.first_reaches(N::whole(0))
}

#[test]
fn without_a_ramp_it_pays_back_in_1_9_years_the_naive_answer_once_printed() {
    // After one year 10 of 19 are back; 9 of the next 10 are missing: 1 + 9 ÷ 10.
    assert_eq!(payback::<Exact>(1).value(), Some("1.9".parse().unwrap()));
    assert_eq!(payback::<Fast>(1).value(), Some(1.9));
}

#[test]
fn with_a_ramp_of_five_years_it_takes_3_875_the_commissions_about_four() {
    // 2 + 4 + 6 = 12 after three years; 7 of the next 8 are missing: 3 + 7 ÷ 8.
    assert_eq!(payback::<Exact>(5).value(), Some("3.875".parse().unwrap()));
    assert_eq!(payback::<Fast>(5).value(), Some(3.875));
}
