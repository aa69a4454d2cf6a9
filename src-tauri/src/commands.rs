//! What a window may ask of Rust: one use case of the api, the two file dialogs, and another program for a file.

use serde::Deserialize;
use serde_json::{Value, json};
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, Emitter, Manager, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use tauri_plugin_opener::OpenerExt;

use crate::picks::{Pick, Picks};
use crate::windows::Windows;

/// One line of the "type of file" list in a file dialog.
#[derive(Deserialize)]
pub struct Filter {
    name: String,
    extensions: Vec<String>,
}

/// Run one use case in the window's workshop, and tell that window what changed.
#[tauri::command]
pub async fn call(window: WebviewWindow, name: String, args: Value) -> Result<Value, Value> {
    let Some(document) = window.state::<Windows>().document(window.label()) else {
        return Err(unexpected("the window is closing"));
    };
    let counted = document.begin();
    // Reading a file or setting a page takes longer than a frame.
    let reply = spawn_blocking(move || counted.run(&name, args)).await.map_err(unexpected)?;
    let reply = reply.map_err(|error| serde_json::to_value(error.view()).unwrap_or_else(unexpected))?;
    if !reply.changed.is_empty() {
        let _ = window.emit_to(window.label(), "changed", &reply.changed);
    }
    Ok(reply.value)
}

/// Ask for a file to open.
#[tauri::command]
pub async fn pick_open(
    window: WebviewWindow,
    title: String,
    filters: Vec<Filter>,
) -> Result<Option<String>, Value> {
    pick(window, title, filters, FileDialogBuilder::blocking_pick_file).await
}

/// Ask where to write a file.
#[tauri::command]
pub async fn pick_save(
    window: WebviewWindow,
    title: String,
    filters: Vec<Filter>,
    suggested: String,
) -> Result<Option<String>, Value> {
    pick(window, title, filters, move |dialog| dialog.set_file_name(suggested).blocking_save_file()).await
}

async fn pick<A>(
    window: WebviewWindow,
    title: String,
    filters: Vec<Filter>,
    ask: A,
) -> Result<Option<String>, Value>
where
    A: FnOnce(FileDialogBuilder<tauri::Wry>) -> Option<tauri_plugin_dialog::FilePath> + Send + 'static,
{
    if let Some(prepared) = window.state::<Picks>().next() {
        return Ok(match prepared {
            Pick::Path(path) => Some(path),
            Pick::Dismissed => None,
        });
    }
    let mut dialog = window.dialog().file().set_parent(&window).set_title(title);
    for filter in &filters {
        let extensions: Vec<&str> = filter.extensions.iter().map(String::as_str).collect();
        dialog = dialog.add_filter(&filter.name, &extensions);
    }
    // The dialog runs its own loop and would hold up every other window.
    let answer = spawn_blocking(move || ask(dialog)).await.map_err(unexpected)?;
    Ok(answer.and_then(|path| path.into_path().ok()).map(|path| path.to_string_lossy().into_owned()))
}

/// Hand a file to the program that the computer uses for it.
#[tauri::command]
pub async fn open_externally(app: AppHandle, path: String) -> Result<(), Value> {
    // Only files: an address or an option handed to another program could do anything.
    let file = std::path::absolute(&path).map_err(unexpected)?;
    if !file.is_file() {
        return Err(json!({ "code": "missing_file", "args": { "path": path } }));
    }
    app.opener().open_path(file.to_string_lossy(), None::<&str>).map_err(unexpected)
}

/// The wire form of an error that only this host can meet.
fn unexpected(error: impl std::fmt::Display) -> Value {
    json!({ "code": "unexpected", "args": { "detail": error.to_string() } })
}
