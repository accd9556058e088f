//! A pack as bytes: what the native tool has checked, for a page to read without checking it all again.
//!
//! Fields follow one another in the order of their structs. A text or a list begins with its length, a
//! number is written seven bits at a time, the lowest first. Before them stand a magic with the version of
//! this form, the number of bytes that follow, and their checksum.

use rust_decimal::Decimal;

use super::{Domain, Pack, Range};
use crate::decimal;
use crate::error::Error;
use crate::status::Status;
use crate::unit::Unit;
use crate::year::FinancialYear;

/// The form, with its version as the last byte: raised whenever a field of the structs changes.
const MAGIC: [u8; 4] = *b"JUP\x03";

/// Bytes before the fields: magic, length, checksum.
const HEAD: usize = 12;

/// What can stand in a compiled pack.
pub(crate) trait Stored {
    /// Writes it at the end of `out`.
    fn put(&self, out: &mut Vec<u8>);

    /// Reads it; what the bytes do not hold is empty or nothing.
    fn take(from: &mut Bytes) -> Self;
}

/// Bytes that are being read. Behind their end there are zeros.
#[derive(Debug, Default)]
pub(crate) struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first
    }

    fn run(&mut self, count: usize) -> &'a [u8] {
        let (run, rest) = self.0.split_at(count.min(self.0.len()));
        self.0 = rest;
        run
    }

    /// No list or text is longer than what is left, whatever the bytes say.
    fn length(&mut self) -> usize {
        (u32::take(self) as usize).min(self.0.len())
    }
}

impl Stored for u32 {
    fn put(&self, out: &mut Vec<u8>) {
        let mut left = *self;
        while left > 0x7f {
            out.push((left & 0x7f) as u8 | 0x80);
            left >>= 7;
        }
        out.push(left as u8);
    }

    fn take(from: &mut Bytes) -> Self {
        let mut number = 0;
        for place in (0..32).step_by(7) {
            let byte = from.next();
            number |= u32::from(byte & 0x7f) << place;
            if byte & 0x80 == 0 {
                break;
            }
        }
        number
    }
}

impl Stored for u8 {
    fn put(&self, out: &mut Vec<u8>) {
        out.push(*self);
    }

    fn take(from: &mut Bytes) -> Self {
        from.next()
    }
}

impl Stored for bool {
    fn put(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }

    fn take(from: &mut Bytes) -> Self {
        from.next() == 1
    }
}

impl Stored for String {
    fn put(&self, out: &mut Vec<u8>) {
        (self.len() as u32).put(out);
        out.extend_from_slice(self.as_bytes());
    }

    fn take(from: &mut Bytes) -> Self {
        let length = from.length();
        String::from_utf8(from.run(length).to_vec()).unwrap_or_default()
    }
}

impl<T: Stored> Stored for Option<T> {
    fn put(&self, out: &mut Vec<u8>) {
        self.is_some().put(out);
        if let Some(value) = self {
            value.put(out);
        }
    }

    fn take(from: &mut Bytes) -> Self {
        bool::take(from).then(|| T::take(from))
    }
}

impl<T: Stored> Stored for Vec<T> {
    fn put(&self, out: &mut Vec<u8>) {
        (self.len() as u32).put(out);
        for item in self {
            item.put(out);
        }
    }

    fn take(from: &mut Bytes) -> Self {
        let length = from.length();
        (0..length).map(|_| T::take(from)).collect()
    }
}

impl<T: Stored, U: Stored, V: Stored> Stored for (T, U, V) {
    fn put(&self, out: &mut Vec<u8>) {
        self.0.put(out);
        self.1.put(out);
        self.2.put(out);
    }

    fn take(from: &mut Bytes) -> Self {
        (T::take(from), U::take(from), V::take(from))
    }
}

impl<T: Stored, U: Stored> Stored for (T, U) {
    fn put(&self, out: &mut Vec<u8>) {
        self.0.put(out);
        self.1.put(out);
    }

    fn take(from: &mut Bytes) -> Self {
        (T::take(from), U::take(from))
    }
}

/// A position in a list of the pack; one that leads nowhere where it is too large.
impl Stored for usize {
    fn put(&self, out: &mut Vec<u8>) {
        u32::try_from(*self).unwrap_or(u32::MAX).put(out);
    }

    fn take(from: &mut Bytes) -> Self {
        u32::take(from) as Self
    }
}

impl Stored for Decimal {
    fn put(&self, out: &mut Vec<u8>) {
        self.to_string().put(out);
    }

    fn take(from: &mut Bytes) -> Self {
        decimal::parse(&String::take(from)).unwrap_or_default()
    }
}

impl Stored for Unit {
    fn put(&self, out: &mut Vec<u8>) {
        (Self::ALL.iter().position(|unit| unit == self))
            .unwrap_or_default()
            .put(out);
    }

    fn take(from: &mut Bytes) -> Self {
        (Self::ALL.get(usize::take(from)).copied()).unwrap_or(Self::Count)
    }
}

impl Stored for Status {
    fn put(&self, out: &mut Vec<u8>) {
        (*self as u32).put(out);
    }

    fn take(from: &mut Bytes) -> Self {
        match u32::take(from) {
            0 => Self::Reported,
            1 => Self::Derived,
            _ => Self::Assumed,
        }
    }
}

impl Stored for FinancialYear {
    fn put(&self, out: &mut Vec<u8>) {
        self.to_string().put(out);
    }

    fn take(from: &mut Bytes) -> Self {
        Self::parse(&String::take(from)).unwrap_or(Self::FIRST)
    }
}

impl Stored for Domain {
    fn put(&self, out: &mut Vec<u8>) {
        match self {
            Self::Range(range) => {
                false.put(out);
                range.put(out);
            }
            Self::Choice { options, default } => {
                true.put(out);
                options.put(out);
                default.put(out);
            }
        }
    }

    fn take(from: &mut Bytes) -> Self {
        if bool::take(from) {
            Self::Choice {
                options: Stored::take(from),
                default: Stored::take(from),
            }
        } else {
            Self::Range(Range::take(from))
        }
    }
}

/// Declares structs and enums that a compiled pack holds, field by field in their order. A variant is
/// written as its number.
macro_rules! stored {
    ($($(#[$doc:meta])* $vis:vis struct $name:ident {
        $($(#[$field_doc:meta])* $field_vis:vis $field:ident: $type:ty,)*
    })*) => {
        $(
            $(#[$doc])*
            $vis struct $name {
                $($(#[$field_doc])* $field_vis $field: $type,)*
            }

            impl $crate::pack::Stored for $name {
                fn put(&self, out: &mut Vec<u8>) {
                    $($crate::pack::Stored::put(&self.$field, out);)*
                }

                fn take(from: &mut $crate::pack::Bytes) -> Self {
                    Self {
                        $($field: $crate::pack::Stored::take(from),)*
                    }
                }
            }
        )*
    };
    ($(#[$doc:meta])* $vis:vis enum $name:ident {
        $($(#[$variant_doc:meta])* $variant:ident $({ $($field:ident: $type:ty,)* })? = $tag:literal,)*
    }) => {
        $(#[$doc])*
        $vis enum $name {
            $($(#[$variant_doc])* $variant $({ $($field: $type,)* })?,)*
        }

        impl $crate::pack::Stored for $name {
            fn put(&self, out: &mut Vec<u8>) {
                match self {
                    $(Self::$variant $({ $($field,)* })? => {
                        $crate::pack::Stored::put(&($tag as u32), out);
                        $($($crate::pack::Stored::put($field, out);)*)?
                    })*
                }
            }

            fn take(from: &mut $crate::pack::Bytes) -> Self {
                let tag = <u32 as $crate::pack::Stored>::take(from);
                $(if tag == $tag {
                    return Self::$variant $({
                        $($field: $crate::pack::Stored::take(from),)*
                    })?;
                })*
                // Behind the end there are zeros, which every enum has a variant for.
                Self::take(&mut $crate::pack::Bytes::default())
            }
        }
    };
}

pub(crate) use stored;

impl Pack {
    /// All that the models rest on, as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut fields = Vec::new();
        self.put(&mut fields);
        let mut bytes = MAGIC.to_vec();
        bytes.extend((fields.len() as u32).to_le_bytes());
        bytes.extend(checksum(&fields).to_le_bytes());
        bytes.extend(fields);
        bytes
    }

    /// The same from bytes.
    ///
    /// # Errors
    ///
    /// [`Error::PackUnreadable`] where they are no pack of this form, or not all of one.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let (head, fields) = bytes.split_at_checked(HEAD).unwrap_or_default();
        let mut sound = MAGIC.to_vec();
        sound.extend((fields.len() as u32).to_le_bytes());
        sound.extend(checksum(fields).to_le_bytes());
        if head != sound {
            return Err(Error::PackUnreadable);
        }
        let pack = Self::take(&mut Bytes(fields));
        // The native tool makes none without a section: nothing would follow from it.
        if pack.sections.names().is_empty() {
            return Err(Error::PackUnreadable);
        }
        Ok(pack)
    }
}

/// FNV-1a: tells a file that was cut or mixed up, and keeps nobody from making one.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_texts_and_lists_come_back_as_they_went() {
        let mut out = Vec::new();
        type Value = (Vec<u32>, (Option<String>, (Option<String>, bool)));
        let value: Value = (
            vec![0, 127, 128, 16_384, u32::MAX],
            (Some("Ünïcode".to_owned()), (None, true)),
        );
        value.put(&mut out);
        assert_eq!(Value::take(&mut Bytes(&out)), value);
    }

    #[test]
    fn a_length_beyond_the_end_is_what_is_left() {
        assert_eq!(String::take(&mut Bytes(b"\xff\xff\xff\xff\x0fab")), "ab");
        assert_eq!(
            Vec::<String>::take(&mut Bytes(b"\xff\xff\x03")),
            Vec::<String>::new()
        );
    }

    #[test]
    fn what_is_cut_changed_or_of_another_form_is_refused() {
        let text = include_str!("../../tests/packs/good/two-mergers.toml");
        let bytes = crate::pack::toml::read(text).unwrap().to_bytes();
        assert!(Pack::from_bytes(&bytes).is_ok());
        for at in 0..bytes.len() {
            assert!(Pack::from_bytes(&bytes[..at]).is_err(), "cut at {at}");
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert!(Pack::from_bytes(&changed).is_err(), "changed at {at}");
        }
    }
}
