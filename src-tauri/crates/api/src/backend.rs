//! The one door: a command's name and arguments go in, its answer and what changed come out.

use crate::error::{ApiError, ErrorCode};
use crate::host::Host;
use crate::open::Open;
use crate::wire::*;
use crate::{
    actual, agenda, attendance, cells, check_in, delegate_list, delegates, delegations, desk, document,
    duplicates, edition, hand_outs, import, joining, kinds, lists, methods, organisations, own_fields, paper,
    release, rooms, saved_views, seats, session_plans, template, workshop,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::sync::Arc;

/// One window's use cases, with at most one open workshop.
pub struct Backend {
    pub(crate) host: Arc<dyn Host>,
    pub(crate) open: Option<Open>,
}

/// The answer to a command, ready for the wire.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// The result.
    pub value: Value,
    /// What changed; a host tells its screens.
    pub changed: Vec<ChangedArea>,
}

/// What a use case answers: a value, and what it changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer<T> {
    /// The result.
    pub value: T,
    /// What changed.
    pub changed: Vec<ChangedArea>,
}

impl<T> Answer<T> {
    /// An answer that changed nothing.
    pub fn read(value: T) -> Self {
        Self { value, changed: Vec::new() }
    }

    /// An answer that changed something.
    pub fn changed(value: T, areas: &[warsha_core::operation::ChangedArea]) -> Self {
        Self { value, changed: areas.iter().copied().map(ChangedArea).collect() }
    }
}

impl<T> From<T> for Answer<T> {
    fn from(value: T) -> Self {
        Self::read(value)
    }
}

/// What every use case returns.
pub type Outcome<T> = Result<Answer<T>, ApiError>;

impl Backend {
    /// A backend without an open workshop.
    pub fn new(host: impl Host + 'static) -> Self {
        Self { host: Arc::new(host), open: None }
    }

    /// Runs a command by name.
    ///
    /// # Errors
    /// [`ErrorCode::UnknownCommand`], [`ErrorCode::BadArguments`], or whatever kept the command from being done.
    pub fn call(&mut self, name: &str, args: Value) -> Result<Reply, ApiError> {
        macro_rules! dispatch {
            ($($(#[$doc:meta])* $command:ident($args:ty) -> $result:ty = $module:ident::$handler:ident;)+) => {
                match name {
                    $(stringify!($command) => {
                        let args: $args = parse(args)?;
                        let answer: Answer<$result> = $module::$handler(self, args)?;
                        reply(answer)
                    })+
                    _ => Err(ApiError::new(ErrorCode::UnknownCommand).with("name", name)),
                }
            };
        }
        crate::with_commands!(dispatch)
    }

    /// The names of all commands.
    pub fn command_names() -> Vec<&'static str> {
        macro_rules! names {
            ($($(#[$doc:meta])* $command:ident($args:ty) -> $result:ty = $module:ident::$handler:ident;)+) => {
                vec![$(stringify!($command)),+]
            };
        }
        crate::with_commands!(names)
    }

    /// The open workshop.
    pub(crate) fn open(&self) -> Result<&Open, ApiError> {
        self.open.as_ref().ok_or_else(|| ErrorCode::NoWorkshopOpen.into())
    }

    /// The open workshop, to change it.
    pub(crate) fn open_mut(&mut self) -> Result<&mut Open, ApiError> {
        self.open.as_mut().ok_or_else(|| ErrorCode::NoWorkshopOpen.into())
    }
}

fn parse<T: DeserializeOwned>(args: Value) -> Result<T, ApiError> {
    let args = if args.is_null() { Value::Object(serde_json::Map::new()) } else { args };
    serde_json::from_value(args)
        .map_err(|error| ApiError::new(ErrorCode::BadArguments).with("detail", error.to_string()))
}

fn reply<T: Serialize>(answer: Answer<T>) -> Result<Reply, ApiError> {
    let value = serde_json::to_value(answer.value)
        .map_err(|error| ApiError::new(ErrorCode::Unexpected).with("detail", error.to_string()))?;
    Ok(Reply { value, changed: answer.changed })
}
