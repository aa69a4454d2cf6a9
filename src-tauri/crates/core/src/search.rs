//! Finding people by any part of any name.
