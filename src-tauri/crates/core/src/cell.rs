//! Why a text that was typed or pasted into a cell of the delegates' table could not become its value.

use crate::coded_enum;

coded_enum! {
    /// The closed list. The text stays with its cell until somebody mends it or lets it go.
    CellRefusal {
        /// A delegate needs a name.
        NameMissing = "name_missing",
        /// No day, or a day that does not exist.
        NotADay = "not_a_day",
        /// None of the choices.
        NotAChoice = "not_a_choice",
        /// No number.
        NotANumber = "not_a_number",
        /// No country of any name.
        CountryUnknown = "country_unknown",
        /// Several countries.
        CountryAmbiguous = "country_ambiguous",
        /// No delegation of that name.
        DelegationUnknown = "delegation_unknown",
        /// A spreadsheet has made a power of ten of a telephone number.
        DamagedNumber = "damaged_number",
        /// A detail of a protected person, which is closed on this screen.
        Protected = "protected",
        /// A column that is worked out, or whose value changes elsewhere.
        NotEditable = "not_editable",
    }
}
