//! Session plans, as they cross the wire.

mod change;
mod files;
mod methods;
mod run;
mod view;

pub use change::*;
pub use files::*;
pub use methods::*;
pub use run::*;
pub use view::*;
