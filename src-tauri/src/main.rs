//! Warsha in a window: the only Rust that knows Tauri.
//!
//! One window holds at most one workshop, through one backend of its own. This crate opens windows, hands their calls
//! to `warsha_api`, and tells every window what changed. It knows no rule, no table and no sentence.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod environment;
mod menu;
mod picks;
mod start;
mod windows;

use std::process::ExitCode;

use tauri::{Manager, RunEvent, WindowEvent};
use tauri_plugin_log::{Target, TargetKind};
use tauri_plugin_window_state::StateFlags;

use start::Start;
use windows::Windows;

fn main() -> ExitCode {
    environment::prepare();
    let app = tauri::Builder::default()
        // First, so that a second start ends before it touches anything.
        .plugin(tauri_plugin_single_instance::init(|app, words, folder| {
            let start = Start::read(words.into_iter().skip(1), folder.as_ref());
            windows::open_later(app, start);
        }))
        .plugin(
            tauri_plugin_log::Builder::new()
                .clear_targets()
                .target(Target::new(TargetKind::LogDir { file_name: Some("warsha".to_owned()) }))
                .level(log::LevelFilter::Warn)
                .level_for("warsha_app", log::LevelFilter::Info)
                .build(),
        )
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                // Every workshop window opens where the last one was.
                .map_label(|_| "document")
                .build(),
        )
        .manage(Windows::default())
        .manage(picks::Picks::default())
        .invoke_handler(tauri::generate_handler![
            commands::call,
            commands::pick_open,
            commands::pick_save,
            commands::open_externally,
        ])
        .setup(|app| {
            menu::set(app.handle())?;
            let folder = std::env::current_dir().unwrap_or_default();
            windows::open(app.handle(), &Start::read(std::env::args().skip(1), &folder))?;
            Ok(())
        })
        .on_window_event(|window, event| match event {
            WindowEvent::CloseRequested { api, .. } if windows::close(window) => api.prevent_close(),
            WindowEvent::DragDrop(tauri::DragDropEvent::Drop { paths, .. }) => {
                windows::tell_dropped(window, paths);
            }
            _ => {}
        })
        .build(tauri::generate_context!());
    let app = match app {
        Ok(app) => app,
        Err(error) => {
            eprintln!("warsha-app: the window could not be opened: {error}");
            return ExitCode::FAILURE;
        }
    };
    let code = app.run_return(|app, event| match event {
        RunEvent::Exit => app.state::<Windows>().close_documents(),
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            for file in urls.iter().filter_map(|url| url.to_file_path().ok()) {
                windows::open_later(app, Start::File(file));
            }
        }
        _ => {}
    });
    u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from)
}
