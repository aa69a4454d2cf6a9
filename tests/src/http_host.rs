//! The api behind http on this machine only, so that an ordinary browser can show the real screen over the real api.
//!
//! `POST /call/NAME` runs a use case, `POST /dropped/NAME` takes a file that was dropped on the page, `GET /events` tells what changed,
//! everything else is a file of the built screen.
//! Not for people: it asks nobody who they are.

use std::fmt::Write as _;
use std::io::Write;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};
use tiny_http::{Method, Request, Server, StatusCode};
use warsha_api::{Backend, Host};

/// The window's own content policy, so that a page that works here works there.
const TAURI_CONFIGURATION: &str = include_str!("../../src-tauri/tauri.conf.json");

/// How many requests may be under way. The event stream of each page takes none.
const DESKS: usize = 4;

/// A running host.
pub struct HttpHost {
    server: Server,
    backend: Mutex<Backend>,
    pages: Mutex<Vec<Box<dyn Write + Send>>>,
    screen: PathBuf,
    folder: PathBuf,
    policy: String,
}

impl HttpHost {
    /// Listen on a port of the loopback interface; 0 takes a free one.
    ///
    /// `screen` is the built screen, `folder` the only place whose files a page may open.
    ///
    /// # Errors
    /// A sentence when the port is taken.
    pub fn listen(
        port: u16,
        host: impl Host + 'static,
        screen: PathBuf,
        folder: PathBuf,
    ) -> Result<Arc<Self>, String> {
        let server =
            Server::http(("127.0.0.1", port)).map_err(|e| format!("port {port} cannot be used: {e}"))?;
        Ok(Arc::new(Self {
            server,
            backend: Mutex::new(Backend::new(host)),
            pages: Mutex::new(Vec::new()),
            screen,
            folder,
            policy: policy(),
        }))
    }

    /// Where a browser finds it.
    pub fn address(&self) -> String {
        format!("http://{}", self.server.server_addr())
    }

    /// Answer until [`HttpHost::stop`].
    pub fn serve(self: &Arc<Self>) {
        std::thread::scope(|scope| {
            for _ in 0..DESKS {
                scope.spawn(|| {
                    while let Ok(request) = self.server.recv() {
                        self.answer(request);
                    }
                });
            }
        });
        // The file is left behind whole, as after closing the window.
        let _ = lock(&self.backend).call("close_workshop", json!({}));
    }

    /// Let [`HttpHost::serve`] return.
    pub fn stop(&self) {
        for _ in 0..DESKS {
            self.server.unblock();
        }
    }

    fn answer(&self, mut request: Request) {
        let address = request.url().to_owned();
        let (path, query) = address.split_once('?').unwrap_or((&address, ""));
        if *request.method() == Method::Post {
            if let Some(name) = path.strip_prefix("/dropped/") {
                let name = decoded(name);
                return self.take_dropped(request, &name);
            }
            let Some(name) = path.strip_prefix("/call/") else {
                return send(request, 404, "text/plain", b"no such door", None);
            };
            let mut body = String::new();
            let read = request.as_reader().read_to_string(&mut body);
            let (status, value) = match read {
                Ok(_) => self.call(name, &body),
                Err(error) => (400, unreadable(&error.to_string())),
            };
            return send(request, status, "application/json", value.to_string().as_bytes(), None);
        }
        match path {
            "/events" => self.add_page(request),
            "/files" => {
                let wanted = query.strip_prefix("path=").map(decoded).unwrap_or_default();
                // A page of a test may see what it made, and nothing else of the machine.
                let inside = Path::new(&wanted)
                    .canonicalize()
                    .ok()
                    .filter(|file| self.folder.canonicalize().is_ok_and(|folder| file.starts_with(folder)));
                self.send_file(request, inside.as_deref());
            }
            _ => {
                let file = self.screen.join(relative(&decoded(path)));
                self.send_file(request, Some(&file));
            }
        }
    }

    fn call(&self, name: &str, body: &str) -> (u16, Value) {
        let args = match serde_json::from_str(if body.is_empty() { "null" } else { body }) {
            Ok(args) => args,
            Err(error) => return (400, unreadable(&error.to_string())),
        };
        let reply = lock(&self.backend).call(name, args);
        match reply {
            Ok(reply) => {
                if !reply.changed.is_empty() {
                    self.tell(&json!(reply.changed));
                }
                (200, reply.value)
            }
            Err(error) => (422, json!(error.view())),
        }
    }

    /// Keeps a file that was dropped on the page, because a browser tells no path. Answers with the path of the copy.
    fn take_dropped(&self, mut request: Request, name: &str) {
        let folder = self.folder.join("dropped");
        let file = folder.join(relative(name));
        let mut bytes = Vec::new();
        let kept = request
            .as_reader()
            .read_to_end(&mut bytes)
            .and_then(|_| std::fs::create_dir_all(&folder))
            .and_then(|()| std::fs::write(&file, &bytes));
        let (status, value) = match kept {
            Ok(()) => (200, json!(file)),
            Err(error) => (400, unreadable(&error.to_string())),
        };
        send(request, status, "application/json", value.to_string().as_bytes(), None);
    }

    fn add_page(&self, request: Request) {
        let mut page = request.into_writer();
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\
                    Connection: keep-alive\r\n\r\nretry: 200\n\n";
        if page.write_all(head.as_bytes()).and_then(|()| page.flush()).is_ok() {
            lock(&self.pages).push(page);
        }
    }

    fn tell(&self, changed: &Value) {
        let event = format!("event: changed\ndata: {changed}\n\n");
        lock(&self.pages)
            .retain_mut(|page| page.write_all(event.as_bytes()).and_then(|()| page.flush()).is_ok());
    }

    fn send_file(&self, request: Request, file: Option<&Path>) {
        match file.and_then(|file| std::fs::read(file).ok().map(|bytes| (file, bytes))) {
            Some((file, bytes)) => send(request, 200, content_type(file), &bytes, Some(&self.policy)),
            None => send(request, 404, "text/plain", b"not here", None),
        }
    }
}

/// A page that went away in the middle of an answer is no reason to stop.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn unreadable(detail: &str) -> Value {
    json!({ "code": "bad_arguments", "args": { "detail": detail } })
}

/// Answers and lets the connection go. The server gives each connection a thread for as long as it lives and may leave a new one
/// waiting for a thread that only an ended connection frees; a browser that keeps its connections would wait for itself.
fn send(request: Request, status: u16, kind: &str, bytes: &[u8], policy: Option<&str>) {
    let mut head = format!(
        "HTTP/1.1 {} {}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n",
        status,
        StatusCode(status).default_reason_phrase(),
        bytes.len()
    );
    if let Some(policy) = policy {
        let _ = write!(head, "Content-Security-Policy: {policy}\r\n");
    }
    head.push_str("\r\n");
    let mut out = request.into_writer();
    // Whoever does not wait for the answer has not asked.
    let _ = out.write_all(head.as_bytes()).and_then(|()| out.write_all(bytes)).and_then(|()| out.flush());
}

/// The policy of tauri.conf.json as a header.
fn policy() -> String {
    let configuration: Value = serde_json::from_str(TAURI_CONFIGURATION).unwrap_or_default();
    let rules = configuration["app"]["security"]["csp"].as_object().cloned().unwrap_or_default();
    let rules: Vec<_> =
        rules.iter().map(|(name, value)| format!("{name} {}", value.as_str().unwrap_or_default())).collect();
    rules.join("; ")
}

/// A path of the address as one inside the screen's folder, never above it.
fn relative(path: &str) -> PathBuf {
    let inside: PathBuf =
        Path::new(path).components().filter(|part| matches!(part, Component::Normal(_))).collect();
    if inside.as_os_str().is_empty() { "index.html".into() } else { inside }
}

/// Percent signs undone.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        if let Some(byte) = code.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            plain.push(byte);
            at += 3;
        } else {
            plain.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8_lossy(&plain).into_owned()
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "wasm" => "application/wasm",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn address_cannot_climb_out_of_the_screen() {
        assert_eq!(relative("/../../etc/passwd"), Path::new("etc/passwd"));
        assert_eq!(relative("/"), Path::new("index.html"));
        assert_eq!(relative("/assets/index-1.js"), Path::new("assets/index-1.js"));
    }

    #[test]
    fn percent_signs_are_undone() {
        assert_eq!(decoded("N%27Djam%C3%A9na%20100%"), "N'Djaména 100%");
    }

    #[test]
    fn policy_of_the_window_forbids_strangers() {
        let policy = policy();
        assert!(policy.contains("default-src 'self'"), "{policy}");
        assert!(policy.contains("worker-src 'self' blob:"), "{policy}");
        assert!(!policy.contains("https:") && !policy.contains('*'), "{policy}");
    }
}
