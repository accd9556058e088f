//! Numbers between 0 and 1 that fill the room evenly, so that a few hundred runs already come to nearly
//! what ten thousand do.

use rand_pcg::Pcg64Mcg;
use rand_pcg::rand_core::{Rng, SeedableRng};

/// Of so many numbers in a row, one lies in each of as many equal parts.
const PARTS: usize = 100;

/// A stream of numbers, each hundred of them one from every hundredth, in an order of its own.
#[derive(Debug)]
pub(super) struct Strata {
    random: Pcg64Mcg,
    order: Vec<u32>,
}

impl Strata {
    pub(super) fn new(seed: u64) -> Self {
        Self {
            random: Pcg64Mcg::seed_from_u64(seed),
            order: Vec::new(),
        }
    }

    /// The next number, from 0 to below 1.
    pub(super) fn next(&mut self) -> f64 {
        let part = self.part();
        (f64::from(part) + self.uniform()) / PARTS as f64
    }

    /// A part that has not been taken in this hundred, each as likely as the others.
    fn part(&mut self) -> u32 {
        if self.order.is_empty() {
            self.order.extend(0..PARTS as u32);
        }
        let left = self.order.len();
        let at = (self.uniform() * left as f64) as usize;
        self.order.swap_remove(at.min(left.saturating_sub(1)))
    }

    /// From 0 to below 1, all 53 bits of it.
    fn uniform(&mut self) -> f64 {
        (self.random.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }
}
