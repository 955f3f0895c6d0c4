//! Names of things, one type each, so that an entity can never stand where an item is meant.
//!
//! All are the words authors write in YAML; they are compared exactly and kept as shared strings,
//! because a programme repeats them often and clones of an instance must be cheap.

use std::{borrow::Borrow, fmt, sync::Arc};

use serde::{Deserialize, Serialize};

macro_rules! name {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            pub fn new(text: impl Into<Arc<str>>) -> Self {
                Self(text.into())
            }
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", &*self.0)
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }
        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

name!(
    /// An item of a programme: `A01`, `A01.T1`, `C03`, `asec`. Unique in its programme over all kinds.
    ItemId
);
name!(
    /// An organisation that can be responsible: `asec`.
    EntityId
);
name!(
    /// A person as a member of an entity, `entity/member`: `asec/focal-point`. Never a name or a chat account.
    PersonId
);
name!(
    /// What an item remembers: `progress`, `expected`.
    FactName
);
name!(
    /// A text in `messages/*.ftl` or in the product's own wording: `kickoff`.
    TextKey
);
name!(
    /// A language as a BCP 47 code: `en`, `id`, `th`.
    Lang
);
