//! The system's menu bar. Only macOS has one that does not take room from the window.

use tauri::{AppHandle, Runtime};

/// Without Edit, macOS knows no copy and paste; without the first menu, no quit.
///
/// Undo and redo are left out on purpose: as menu entries they would never reach the screen, which has its own.
#[cfg(target_os = "macos")]
pub fn set<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    use tauri::menu::{AboutMetadata, MenuBuilder, SubmenuBuilder};
    let first = SubmenuBuilder::new(app, "Warsha")
        .about(Some(AboutMetadata::default()))
        .separator()
        .hide()
        .hide_others()
        .show_all()
        .separator()
        .quit()
        .build()?;
    let edit = SubmenuBuilder::new(app, "Edit").cut().copy().paste().select_all().build()?;
    let window = SubmenuBuilder::new(app, "Window")
        .minimize()
        .maximize()
        .fullscreen()
        .separator()
        .close_window()
        .build()?;
    app.set_menu(MenuBuilder::new(app).items(&[&first, &edit, &window]).build()?)?;
    Ok(())
}

/// Elsewhere the window's own palette and shortcuts do it.
#[cfg(not(target_os = "macos"))]
#[allow(clippy::unnecessary_wraps)]
pub fn set<R: Runtime>(_app: &AppHandle<R>) -> tauri::Result<()> {
    Ok(())
}
