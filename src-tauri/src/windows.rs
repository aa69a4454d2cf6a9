//! Windows, and the one workshop that each of them holds.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tauri::{AppHandle, Emitter, Manager, Runtime, WebviewUrl, WebviewWindowBuilder, Window};
use warsha_api::{ApiError, Backend, ErrorCode, Reply, SystemHost};

use crate::start::Start;

/// How long a closing window may take for what was still being typed or saved.
const PATIENCE: Duration = Duration::from_secs(5);

/// A window's backend, and how many of its calls are under way or waiting.
pub struct Document {
    backend: Mutex<Backend>,
    calls: Mutex<usize>,
    idle: Condvar,
}

/// One call that closing has to wait for.
pub struct Call(Arc<Document>);

impl Call {
    /// Run the use case.
    pub fn run(self, name: &str, args: Value) -> Result<Reply, ApiError> {
        lock(&self.0.backend).call(name, args)
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        *lock(&self.0.calls) -= 1;
        self.0.idle.notify_all();
    }
}

impl Document {
    fn new() -> Document {
        Document {
            backend: Mutex::new(Backend::new(SystemHost::new())),
            calls: Mutex::new(0),
            idle: Condvar::new(),
        }
    }

    /// Announce a call.
    pub fn begin(self: Arc<Self>) -> Call {
        *lock(&self.calls) += 1;
        Call(self)
    }

    fn wait_until_idle(&self) {
        let _ = self.idle.wait_timeout_while(lock(&self.calls), PATIENCE, |calls| *calls > 0);
    }

    /// The file that is open here.
    fn path(&self) -> Option<PathBuf> {
        let state = lock(&self.backend).call("app_state", json!({})).ok()?.value;
        state.pointer("/workshop/path").and_then(Value::as_str).map(PathBuf::from)
    }

    /// Leave the file behind as one whole file.
    fn close(&self) {
        // Nothing may be open here, which is no failure.
        match lock(&self.backend).call("close_workshop", json!({})) {
            Err(error) if error.code != ErrorCode::NoWorkshopOpen => {
                log::error!("a workshop was not closed cleanly: {error}");
            }
            _ => {}
        }
    }
}

/// A panic in another thread must not take every other window with it.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Every window's document, by the window's label.
#[derive(Default)]
pub struct Windows {
    documents: Mutex<BTreeMap<String, Arc<Document>>>,
    made: AtomicUsize,
}

impl Windows {
    /// The document of a window.
    pub fn document(&self, label: &str) -> Option<Arc<Document>> {
        lock(&self.documents).get(label).cloned()
    }

    /// Close what is open in every window that is left; the app is ending.
    pub fn close_documents(&self) {
        let left: Vec<_> = std::mem::take(&mut *lock(&self.documents)).into_values().collect();
        for document in left {
            document.wait_until_idle();
            document.close();
        }
    }

    /// The window that shows this file.
    fn showing(&self, file: &Path) -> Option<String> {
        let file = file.canonicalize().ok()?;
        let documents: Vec<_> =
            lock(&self.documents).iter().map(|(label, document)| (label.clone(), document.clone())).collect();
        documents
            .into_iter()
            .find(|(_, document)| {
                document.path().and_then(|path| path.canonicalize().ok()).as_ref() == Some(&file)
            })
            .map(|(label, _)| label)
    }
}

/// Open a window from any thread, or bring the one forward that already shows the file.
pub fn open_later<R: Runtime>(app: &AppHandle<R>, start: Start) {
    let handle = app.clone();
    // Windows are made on the main thread, and asking the backends which file they hold may wait for a disk.
    tauri::async_runtime::spawn_blocking(move || {
        if let Start::File(file) = &start
            && let Some(label) = handle.state::<Windows>().showing(file)
            && let Some(window) = handle.get_webview_window(&label)
        {
            let _ = window.unminimize();
            let _ = window.set_focus();
            return;
        }
        if let Err(error) = open(&handle, &start) {
            log::error!("a window could not be opened: {error}");
        }
    });
}

/// Open a window with a backend of its own.
pub fn open<R: Runtime>(app: &AppHandle<R>, start: &Start) -> tauri::Result<()> {
    let windows = app.state::<Windows>();
    let label = format!("document-{}", windows.made.fetch_add(1, Ordering::Relaxed));
    lock(&windows.documents).insert(label.clone(), Arc::new(Document::new()));

    let built = WebviewWindowBuilder::new(app, &label, WebviewUrl::App(start.page().into()))
        .title("Warsha")
        .inner_size(1440.0, 900.0)
        .min_inner_size(1100.0, 680.0)
        .prevent_overflow()
        .center()
        .focused(true)
        .on_document_title_changed(|window, title| {
            let _ = window.set_title(&title);
        })
        // The screen is one page of our own, and nothing it shows may lead anywhere else.
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny)
        .build();
    if built.is_err() {
        lock(&windows.documents).remove(&label);
    }
    built.map(|_| ())
}

/// Files were dropped on a window.
pub fn tell_dropped<R: Runtime>(window: &Window<R>, paths: &[PathBuf]) {
    let paths: Vec<_> = paths.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    let _ = window.emit_to(window.label(), "files-dropped", paths);
}

/// The organiser closes a window: its screen is told, its last calls are waited for, its workshop is closed.
///
/// Whether the window stays until that is done.
pub fn close<R: Runtime>(window: &Window<R>) -> bool {
    let app = window.app_handle().clone();
    let label = window.label().to_owned();
    let Some(document) = app.state::<Windows>().document(&label) else { return false };
    let _ = window.emit_to(window.label(), "close-requested", ());

    // The answer to this comes after the screen heard the event and made its last calls.
    let (answered, answer) = std::sync::mpsc::channel();
    if let Some(webview) = app.get_webview_window(&label) {
        let _ = webview.eval_with_callback("0", move |_| {
            let _ = answered.send(());
        });
    }
    let window = window.clone();
    tauri::async_runtime::spawn_blocking(move || {
        let _ = answer.recv_timeout(PATIENCE);
        document.wait_until_idle();
        // A second click on the close button meanwhile finds nothing left to do.
        if lock(&app.state::<Windows>().documents).remove(&label).is_some() {
            document.close();
        }
        if let Err(error) = window.destroy() {
            log::error!("a window did not go: {error}");
        }
    });
    true
}
