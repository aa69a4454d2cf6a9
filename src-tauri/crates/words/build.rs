//! Lists every `ui/locales/<language>/<file>.ftl` so that adding a file needs no other edit.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = PathBuf::from(
        env::var_os("CARGO_MANIFEST_DIR").ok_or_else(|| io::Error::other("no manifest directory"))?,
    );
    let locales = here.join("../../../ui/locales");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("no output directory"))?);
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", locales.display());

    let mut list = String::from(
        "/// `(language, file, text)` of every bundled Fluent file.\npub(crate) static FILES: &[(&str, &str, &str)] = &[\n",
    );
    for folder in sorted(&locales)? {
        if !folder.is_dir() {
            continue;
        }
        println!("cargo::rerun-if-changed={}", folder.display());
        for file in sorted(&folder)? {
            if file.extension().is_none_or(|e| e != "ftl") {
                continue;
            }
            println!("cargo::rerun-if-changed={}", file.display());
            let path = fs::canonicalize(&file)?;
            let _ = writeln!(
                list,
                "    ({:?}, {:?}, include_str!({:?})),",
                name(&folder),
                name(&file),
                path.display().to_string()
            );
        }
    }
    list.push_str("];\n");
    fs::write(out.join("files.rs"), list)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|e| e.map(|e| e.path())).collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default()
}
