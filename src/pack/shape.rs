//! Gives a [`Tree`] the shape of a struct, and complains of all that does not fit.

use super::complaint::Complaint;
use super::tree::Tree;
use super::wiring::Listed;

/// What can be read from a tree. What does not fit gives a complaint and the default.
pub(super) trait Shape: Default {
    /// Whether it may be left out of a table.
    const OPTIONAL: bool = false;

    fn read(tree: &Tree, at: &str, complaints: &mut Vec<Complaint>) -> Self;

    /// What is to be written, for who writes it.
    fn form() -> Form;
}

/// What may be written somewhere in a pack.
#[derive(Clone, Debug)]
pub enum Form {
    /// Text in quotes, numbers too.
    Text,
    /// A whole number without quotes.
    Whole,
    /// `true` or `false`.
    Flag,
    /// A list of such.
    List(Box<Form>),
    /// A table whose keys the pack makes up.
    Named(Box<Form>),
    /// A table with these keys.
    Table(Vec<Key>),
}

/// A key of a table.
#[derive(Clone, Debug)]
pub struct Key {
    /// How it is written.
    pub name: &'static str,
    /// What it means, in a sentence or two.
    pub means: String,
    /// Whether it may be left out.
    pub optional: bool,
    /// What stands there.
    pub form: Form,
}

impl Key {
    pub(super) fn of<T: Shape>(name: &'static str, means: &[&str]) -> Self {
        let lines: Vec<&str> = means.iter().map(|line| line.trim()).collect();
        Self {
            name,
            means: lines.join(" "),
            optional: T::OPTIONAL,
            form: T::form(),
        }
    }
}

impl Shape for String {
    fn read(tree: &Tree, at: &str, complaints: &mut Vec<Complaint>) -> Self {
        if let Tree::Text(text) = tree {
            return text.clone();
        }
        misfit(at, "text in quotes, which numbers are too", complaints);
        Self::new()
    }

    fn form() -> Form {
        Form::Text
    }
}

impl Shape for u32 {
    fn read(tree: &Tree, at: &str, complaints: &mut Vec<Complaint>) -> Self {
        if let Tree::Whole(number) = tree {
            return *number;
        }
        misfit(at, "a whole number without quotes", complaints);
        0
    }

    fn form() -> Form {
        Form::Whole
    }
}

impl Shape for bool {
    const OPTIONAL: bool = true;

    fn read(tree: &Tree, at: &str, complaints: &mut Vec<Complaint>) -> Self {
        if let Tree::Flag(flag) = tree {
            return *flag;
        }
        misfit(at, "true or false", complaints);
        false
    }

    fn form() -> Form {
        Form::Flag
    }
}

impl<T: Shape> Shape for Option<T> {
    const OPTIONAL: bool = true;

    fn read(tree: &Tree, at: &str, complaints: &mut Vec<Complaint>) -> Self {
        Some(T::read(tree, at, complaints))
    }

    fn form() -> Form {
        T::form()
    }
}

impl<T: Shape> Shape for Vec<T> {
    const OPTIONAL: bool = true;

    fn read(tree: &Tree, at: &str, complaints: &mut Vec<Complaint>) -> Self {
        let Tree::List(items) = tree else {
            misfit(
                at,
                "a list: texts in [ ], or entries that each begin with [[…]]",
                complaints,
            );
            return Self::new();
        };
        let items = items.iter().enumerate();
        items
            .map(|(index, item)| T::read(item, &format!("{at}/{index}"), complaints))
            .collect()
    }

    fn form() -> Form {
        Form::List(Box::new(T::form()))
    }
}

/// Keys that the pack makes up itself, such as the ids of inputs in a scene, with their values.
impl<T: Shape> Shape for Vec<(String, T)> {
    const OPTIONAL: bool = true;

    fn read(tree: &Tree, at: &str, complaints: &mut Vec<Complaint>) -> Self {
        let Tree::Table(entries) = tree else {
            misfit(at, "a table of keys and values", complaints);
            return Self::new();
        };
        let entries = entries.iter();
        entries
            .map(|(key, value)| {
                let value = T::read(value, &format!("{at}/{key}"), complaints);
                (key.clone(), value)
            })
            .collect()
    }

    fn form() -> Form {
        Form::Named(Box::new(T::form()))
    }
}

/// The value of one field: its default where the table has no such key.
pub(super) fn field<T: Shape>(
    tree: &Tree,
    at: &str,
    name: &str,
    complaints: &mut Vec<Complaint>,
) -> T {
    match tree.get(name) {
        Some(value) => T::read(value, &below(at, name), complaints),
        None => T::default(),
    }
}

/// Complains where `tree` is no table, and of each key that is not one of `known`.
pub(super) fn check_keys(tree: &Tree, at: &str, known: &[&str], complaints: &mut Vec<Complaint>) {
    let Tree::Table(entries) = tree else {
        return misfit(at, "a table of keys and values", complaints);
    };
    for (key, _) in entries
        .iter()
        .filter(|(key, _)| !known.contains(&key.as_str()))
    {
        complaints.push(Complaint::new(
            format_args!("{}", below(at, key)),
            format_args!("The key `{key}` is not known here"),
            format_args!(
                "Correct its spelling or leave it out; known are {}",
                Listed(known)
            ),
        ));
    }
}

fn misfit(at: &str, wanted: &str, complaints: &mut Vec<Complaint>) {
    complaints.push(Complaint::new(
        format_args!("{at}"),
        format_args!("What stands at `{at}` does not fit"),
        format_args!("It has to be {wanted}"),
    ));
}

fn below(at: &str, name: &str) -> String {
    if at.is_empty() {
        name.to_owned()
    } else {
        format!("{at}/{name}")
    }
}

/// Declares structs that can be read from a tree, field by field, under the names of the fields, and
/// stored in a compiled pack in the order of the fields.
///
/// What stands under `words` is for readers and editors. No model rests on it, so no compiled pack holds
/// it: the page has it from the pack's JSON.
macro_rules! shapes {
    ($($(#[doc = $doc:literal])* pub struct $name:ident {
        $($(#[doc = $field_doc:literal])* pub $field:ident: $type:ty,)*
        $(words {
            $($(#[doc = $word_doc:literal])* pub $word:ident: $word_type:ty,)*
        })?
    })*) => {
        $(
            $(#[doc = $doc])*
            #[derive(Clone, Debug, Default)]
            pub struct $name {
                $($(#[doc = $field_doc])* pub $field: $type,)*
                $($(
                    $(#[doc = $word_doc])*
                    pub $word: $word_type,
                )*)?
            }

            impl $crate::pack::shape::Shape for $name {
                fn read(
                    tree: &$crate::pack::tree::Tree,
                    at: &str,
                    complaints: &mut Vec<$crate::pack::Complaint>,
                ) -> Self {
                    $crate::pack::shape::check_keys(
                        tree,
                        at,
                        &[$(stringify!($field),)* $($(stringify!($word),)*)?],
                        complaints,
                    );
                    Self {
                        $($field: $crate::pack::shape::field(
                            tree, at, stringify!($field), complaints,
                        ),)*
                        $($($word: $crate::pack::shape::field(
                            tree, at, stringify!($word), complaints,
                        ),)*)?
                    }
                }

                fn form() -> $crate::pack::shape::Form {
                    $crate::pack::shape::Form::Table(vec![
                        $($crate::pack::shape::Key::of::<$type>(
                            stringify!($field), &[$($field_doc),*],
                        ),)*
                        $($($crate::pack::shape::Key::of::<$word_type>(
                            stringify!($word), &[$($word_doc),*],
                        ),)*)?
                    ])
                }
            }
        )*
    };
}

pub(super) use shapes;
