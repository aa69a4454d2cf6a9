//! Kinds of session that a workshop names itself ("Market place", "Healing circle"), beside the built-in ones.

use crate::ids::OwnKindId;
use crate::{Localised, coded_enum};

coded_enum! {
    /// Colours to choose from. All of them keep their contrast on light and dark screens and in black and white; nobody mixes others.
    KindColour {
        /// Plum.
        Plum = "plum",
        /// Violet.
        Violet = "violet",
        /// Blue.
        Blue = "blue",
        /// Teal.
        Teal = "teal",
        /// Green.
        Green = "green",
        /// Olive.
        Olive = "olive",
        /// Orange.
        Orange = "orange",
        /// Pink.
        Pink = "pink",
        /// Sand.
        Sand = "sand",
    }
}

/// A kind of session of the workshop's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnKind {
    /// Identity.
    pub id: OwnKindId,
    /// Name in one or more languages.
    pub name: Localised,
    /// Colour on screen.
    pub colour: KindColour,
    /// Whether its minutes are workshop hours.
    pub counts: bool,
    /// Fractional index: kinds are offered in the order of this text.
    pub rank: String,
}
