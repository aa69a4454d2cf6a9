//! The host of the browser tests, spoken to as a browser does.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

use chrono::DateTime;
use serde_json::{Value, json};
use warsha_tests::host::TestHost;
use warsha_tests::http_host::HttpHost;

/// Runs `ask` against a host that listens, then lets the host go.
fn with_host(ask: impl FnOnce(&str)) {
    let folder = tempfile::tempdir().unwrap();
    let screen = folder.path().join("screen");
    std::fs::create_dir_all(&screen).unwrap();
    std::fs::create_dir_all(folder.path().join("documents")).unwrap();
    std::fs::write(screen.join("index.html"), "<title>Warsha</title>").unwrap();
    std::fs::write(folder.path().join("secret"), "not for pages").unwrap();
    let clock = DateTime::from_timestamp(1_718_020_800, 0).unwrap();
    let host = TestHost::standing_at(clock, folder.path());
    let server = HttpHost::listen(0, host, screen, folder.path().join("documents")).unwrap();
    let running = {
        let server = Arc::clone(&server);
        std::thread::spawn(move || server.serve())
    };
    let address = server.address().trim_start_matches("http://").to_owned();
    // The host is let go even when `ask` fails, or the test would hang instead of failing.
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| ask(&address)));
    server.stop();
    running.join().unwrap();
    if let Err(cause) = outcome {
        std::panic::resume_unwind(cause);
    }
}

fn ask(address: &str, method: &str, path: &str, body: &str) -> (u16, String, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    let length = body.len();
    write!(stream, "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, head.to_owned(), body.to_owned())
}

fn call(address: &str, name: &str, args: &Value) -> (u16, Value) {
    let (status, _, body) = ask(address, "POST", &format!("/call/{name}"), &args.to_string());
    (status, serde_json::from_str(&body).unwrap())
}

#[test]
fn http_host_runs_a_use_case_and_answers_its_errors_with_codes() {
    with_host(|address| {
        let (status, state) = call(address, "app_state", &json!({}));
        assert_eq!((status, &state["workshop"]), (200, &Value::Null));
        let (status, error) = call(address, "undo", &json!({}));
        assert_eq!((status, &error["code"]), (422, &json!("no_workshop_open")));
        let (status, error) = call(address, "no_such_command", &json!({}));
        assert_eq!((status, &error["code"]), (422, &json!("unknown_command")));
        let (status, _, body) = ask(address, "POST", "/call/app_state", "{not json");
        assert_eq!(status, 400);
        assert!(body.contains("bad_arguments"), "{body}");
    });
}

#[test]
fn http_host_shows_the_screen_under_the_windows_own_policy() {
    with_host(|address| {
        let (status, head, body) = ask(address, "GET", "/?sample", "");
        assert_eq!((status, body.as_str()), (200, "<title>Warsha</title>"));
        assert!(head.contains("Content-Security-Policy: "), "{head}");
        assert_eq!(ask(address, "GET", "/not-there.js", "").0, 404);
    });
}

#[test]
fn http_host_keeps_files_outside_its_folder_to_itself() {
    with_host(|address| {
        for path in ["/../secret", "/..%2Fsecret", "/files?path=/etc/hostname", "/files?path=..%2Fsecret"] {
            assert_eq!(ask(address, "GET", path, "").0, 404, "{path}");
        }
    });
}

#[test]
fn http_host_tells_listening_pages_what_changed() {
    with_host(|address| {
        let mut page = TcpStream::connect(address).unwrap();
        write!(page, "GET /events HTTP/1.1\r\nHost: {address}\r\n\r\n").unwrap();
        let mut lines = BufReader::new(page).lines().map(Result::unwrap);
        assert!(lines.any(|line| line.starts_with("retry:")));
        let (status, sample) = call(address, "open_sample", &json!({ "path": "" }));
        assert_eq!(status, 200, "{sample}");
        let told = lines.find_map(|line| line.strip_prefix("data: ").map(str::to_owned)).unwrap();
        let areas: Vec<String> = serde_json::from_str(&told).unwrap();
        assert!(!areas.is_empty());
    });
}
