//! What must stand in the environment before the webview starts.

/// On Linux, turn off a way of drawing that leaves windows empty with some graphics drivers, unless the user decided.
#[allow(unsafe_code)]
pub fn prepare() {
    const NAME: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if cfg!(target_os = "linux") && std::env::var_os(NAME).is_none() {
        // SAFETY: this is the first statement of `main`; no other thread exists that could read the environment.
        unsafe { std::env::set_var(NAME, "1") };
    }
}
