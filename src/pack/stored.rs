//! A pack as bytes: what the native tool has checked, for a page to read without checking it all again.
//!
//! Fields follow one another in the order of their structs. A text or a list begins with its length, a
//! number is written seven bits at a time, the lowest first. Before them stand a magic with the version of
//! this form, the number of bytes that follow, and their checksum.

use super::RawPack;
use crate::error::Error;

/// The form, with its version as the last byte: raised whenever a field of the structs changes.
const MAGIC: [u8; 4] = *b"JUP\x02";

/// Bytes before the fields: magic, length, checksum.
const HEAD: usize = 12;

/// What can stand in a compiled pack.
pub(super) trait Stored {
    /// Writes it at the end of `out`.
    fn put(&self, out: &mut Vec<u8>);

    /// Reads it; what the bytes do not hold is empty or nothing.
    fn take(from: &mut Bytes) -> Self;
}

/// Bytes that are being read. Behind their end there are zeros.
#[derive(Debug)]
pub(super) struct Bytes<'a>(&'a [u8]);

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
        String::from_utf8_lossy(from.run(length)).into_owned()
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

impl<T: Stored, U: Stored> Stored for (T, U) {
    fn put(&self, out: &mut Vec<u8>) {
        self.0.put(out);
        self.1.put(out);
    }

    fn take(from: &mut Bytes) -> Self {
        (T::take(from), U::take(from))
    }
}

impl RawPack {
    /// What a model rests on, as bytes.
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
        if head == sound {
            Ok(Self::take(&mut Bytes(fields)))
        } else {
            Err(Error::PackUnreadable)
        }
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
        let bytes = RawPack::default().to_bytes();
        assert!(RawPack::from_bytes(&bytes).is_ok());
        for at in 0..bytes.len() {
            assert!(RawPack::from_bytes(&bytes[..at]).is_err(), "cut at {at}");
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert!(RawPack::from_bytes(&changed).is_err(), "changed at {at}");
        }
    }
}
