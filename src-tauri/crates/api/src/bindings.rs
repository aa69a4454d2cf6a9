//! TypeScript for the screen: one file per wire type, and `commands.ts` with every command's arguments and result.

use crate::wire::*;
use std::fmt::Write as _;
use std::path::Path;
use ts_rs::{Config, ExportError, TS};

const HEAD: &str =
    "// Made from Rust by `cargo xtask bindings`. Change src-tauri/crates/api/src/wire instead.\n";

/// Writes all TypeScript files into `folder`, which is made when missing.
///
/// # Errors
/// When a file cannot be written.
pub fn write_bindings(folder: &Path) -> Result<(), ExportError> {
    let config = Config::new().with_out_dir(folder);
    let mut table = String::new();
    let mut names = std::collections::BTreeSet::new();
    macro_rules! collect {
        ($($(#[doc = $doc:literal])* $name:ident($args:ty) -> $result:ty = $module:ident::$handler:ident;)+) => {$(
            <$args as TS>::export_all(&config)?;
            export_result::<$result>(&config)?;
            names.insert(<$args as TS>::name(&config));
            names.insert(<$result as TS>::name(&config).trim_start_matches("Array<").trim_end_matches('>').to_owned());
            let doc = [$($doc),*].concat();
            let _ = writeln!(
                table,
                "  /**{doc} */\n  {}: {{ args: {}; result: {} }};",
                stringify!($name), <$args as TS>::name(&config), <$result as TS>::name(&config)
            );
        )+};
    }
    crate::with_commands!(collect);
    ApiErrorView::export_all(&config)?;
    Changed::export_all(&config)?;
    names.insert("ApiErrorView".into());
    names.insert("Changed".into());

    let mut commands = HEAD.to_owned();
    for name in names.iter().filter(|n| *n != "ApiErrorView" && *n != "Changed") {
        let _ = writeln!(commands, "import type {{ {name} }} from \"./{name}\";");
    }
    let _ = write!(
        commands,
        "\n/** Every command: what it takes and what it answers. */\nexport interface Commands {{\n{table}}}\n"
    );
    std::fs::write(folder.join("commands.ts"), commands)?;

    let mut files: Vec<String> = std::fs::read_dir(folder)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|file| file.strip_suffix(".ts").map(str::to_owned))
        .filter(|name| name != "index")
        .collect();
    files.sort();
    let mut index = HEAD.to_owned();
    for name in files {
        let _ = writeln!(index, "export * from \"./{name}\";");
    }
    std::fs::write(folder.join("index.ts"), index)?;
    Ok(())
}

/// A list exports its elements, anything else itself.
fn export_result<T: TS + 'static>(config: &Config) -> Result<(), ExportError> {
    if T::output_path().is_some() { T::export_all(config) } else { export_inner::<T>(config) }
}

fn export_inner<T: TS + 'static>(config: &Config) -> Result<(), ExportError> {
    struct Inner<'a>(&'a Config, Result<(), ExportError>);
    impl ts_rs::TypeVisitor for Inner<'_> {
        fn visit<U: TS + 'static + ?Sized>(&mut self) {
            if self.1.is_ok() && U::output_path().is_some() {
                self.1 = U::export_all(self.0);
            }
        }
    }
    let mut inner = Inner(config, Ok(()));
    T::visit_generics(&mut inner);
    inner.1
}
