//! Writes the booklet and the time grids of the sample into `target/out-print`, to be looked at.

#[path = "../tests/paper/sample/mod.rs"]
mod sample;

use std::path::Path;
use std::time::Instant;
use std::{fs, io};

use warsha_print::{Paper, PaperOptions, PrintError, Printed, artefact};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../target/out-print");
    fs::create_dir_all(&out)?;
    let save = |name: &str, print: &dyn Fn() -> Result<Printed, PrintError>| -> io::Result<()> {
        let begun = Instant::now();
        let printed = print().map_err(io::Error::other)?;
        let took = begun.elapsed().as_millis();
        println!("{name}: {} pages, {} kB, {took} ms", printed.pages, printed.pdf.len() / 1024);
        for overflow in &printed.overflows {
            println!("    {}: {}", overflow.what, overflow.detail);
        }
        for uncovered in &printed.uncovered {
            println!("    no face has {:?} in {:?}", uncovered.character, uncovered.text);
        }
        fs::write(out.join(format!("{name}.pdf")), printed.pdf)
    };
    let booklet = sample::booklet::booklet();
    let two_sided = |languages: &[&str]| PaperOptions { two_sided: true, ..sample::options(languages) };
    for (name, options) in [
        ("booklet-en-fr", two_sided(&["en", "fr"])),
        ("booklet-en", sample::options(&["en"])),
        ("booklet-fr", two_sided(&["fr"])),
        ("booklet-ar", two_sided(&["ar"])),
        ("booklet-side", PaperOptions { side_by_side: true, ..two_sided(&["en", "fr"]) }),
        ("booklet-saver", PaperOptions { save_ink: true, mono: true, ..two_sided(&["en", "fr"]) }),
        ("booklet-letter", PaperOptions { paper: Paper::Letter, ..two_sided(&["en", "fr"]) }),
        ("booklet-large", PaperOptions { large_print: true, ..two_sided(&["en"]) }),
    ] {
        save(name, &|| artefact::booklet::print(&booklet, &options))?;
    }
    let mut long = booklet.clone();
    long.groups = sample::booklet::long_groups(300);
    save("booklet-300", &|| artefact::booklet::print(&long, &two_sided(&["en", "fr"])))?;
    let programme = sample::booklet::told_programme();
    for (name, options) in [
        ("glance-en-fr", sample::options(&["en", "fr"])),
        ("glance-ar", sample::options(&["ar"])),
        ("glance-letter", PaperOptions { paper: Paper::Letter, mono: true, ..sample::options(&["en"]) }),
    ] {
        save(name, &|| artefact::at_a_glance::print(&programme, &options))?;
    }
    let grid = sample::booklet::day_grid();
    let five = sample::booklet::many_rooms(5);
    let seven = sample::booklet::many_rooms(7);
    let poster = |languages: &[&str]| PaperOptions { paper: Paper::A3, ..sample::options(languages) };
    for (name, view, options) in [
        ("grid-en-fr", &grid, sample::options(&["en", "fr"])),
        ("grid-ar", &grid, sample::options(&["ar"])),
        ("grid-a3", &grid, poster(&["en", "fr"])),
        ("grid-a3-ar", &grid, poster(&["ar"])),
        ("grid-five", &five, sample::options(&["en"])),
        ("grid-five-a3", &five, poster(&["en"])),
        ("grid-seven", &seven, sample::options(&["en"])),
    ] {
        save(name, &|| artefact::day_grid::print(view, &options))?;
    }
    Ok(())
}
