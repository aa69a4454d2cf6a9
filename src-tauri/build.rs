//! Takes configuration, icons, permissions and the built screen into the app.

fn main() {
    let screen = std::path::Path::new("../ui/dist");
    // Tauri refuses to compile without a screen, but checking and documenting Rust must not need node.
    if !screen.join("index.html").exists() && std::fs::create_dir_all(screen).is_ok() {
        let page =
            "<!doctype html><title>Warsha</title><p>The screen is not built yet. Run: cargo xtask run\n";
        let _ = std::fs::write(screen.join("index.html"), page);
    }
    // Naming the commands makes each of them a permission, so that capabilities/ lists all a window may do.
    let commands =
        tauri_build::AppManifest::new().commands(&["call", "pick_open", "pick_save", "open_externally"]);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)) {
        println!("cargo::error={error:#}");
    }
}
