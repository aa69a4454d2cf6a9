//! Writes the sample's sheets into `target/out-print`, to be looked at.

#[path = "../tests/paper/sample/mod.rs"]
mod sample;

use std::path::Path;
use std::{fs, io};

use warsha_print::{BadgeSize, Paper, PaperOptions, PrintError, Printed, artefact};

/// Writes a file under a name.
type Save<'a> = dyn Fn(&str, Result<Printed, PrintError>) -> io::Result<()> + 'a;

/// Lists and forms.
fn lists(save: &Save<'_>) -> io::Result<()> {
    use sample::lists as l;
    for (suffix, options) in [
        ("en", sample::options(&["en"])),
        ("fr", sample::options(&["fr"])),
        ("en-fr", sample::options(&["en", "fr"])),
        ("ar", sample::options(&["ar"])),
        ("letter", PaperOptions { paper: Paper::Letter, ..sample::options(&["en"]) }),
    ] {
        let save = |name: &str, printed| save(&format!("{name}-{suffix}"), printed);
        save("allowances", artefact::allowances::print(&l::allowances(), &options))?;
        save("changes", artefact::changes::print(&sample::plans::changes(), &options))?;
        save("delegates", artefact::delegates::print(&l::delegates(), &options))?;
        save("delegates-security", artefact::delegates::print(&l::security_delegates(), &options))?;
        save("feedback", artefact::feedback::print(&l::feedback(), &options))?;
        save("meals", artefact::meals::print(&l::meals(), &options))?;
        save("rooming", artefact::rooming::print(&l::rooming(), &options))?;
        save("session-plan", artefact::session_plan::print(&sample::plans::session_plan(), &options))?;
        save("table", artefact::table::print(&l::table(), &options))?;
        save("transport", artefact::transport::print(&l::transport(), &options))?;
    }
    let en = sample::options(&["en"]);
    save("delegates-200", artefact::delegates::print(&l::many_delegates(200), &en))?;
    save(
        "session-plan-own",
        artefact::session_plan::print(&sample::plans::session_plan_with_own_columns(), &en),
    )?;
    let shared = warsha_print::SessionPlanView { for_participants: true, ..sample::plans::session_plan() };
    save("session-plan-participants", artefact::session_plan::print(&shared, &en))?;
    let large = PaperOptions { large_print: true, ..en.clone() };
    save("session-plan-large", artefact::session_plan::print(&sample::plans::session_plan(), &large))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../target/out-print");
    fs::create_dir_all(&out)?;
    let save = |name: &str, printed: Result<Printed, PrintError>| -> io::Result<()> {
        let printed = printed.map_err(io::Error::other)?;
        println!("{name}: {} pages, {} kB", printed.pages, printed.pdf.len() / 1024);
        for overflow in &printed.overflows {
            println!("    {}: {}", overflow.what, overflow.detail);
        }
        for uncovered in &printed.uncovered {
            println!("    no face has {:?} in {:?}", uncovered.character, uncovered.text);
        }
        fs::write(out.join(format!("{name}.pdf")), printed.pdf)
    };
    let programme = sample::programme();
    for (name, options) in [
        ("programme-en", sample::options(&["en"])),
        ("programme-en-fr", PaperOptions { two_sided: true, ..sample::options(&["en", "fr"]) }),
        ("programme-side", PaperOptions { side_by_side: true, ..sample::options(&["en", "fr"]) }),
        ("programme-ar", sample::options(&["ar"])),
        ("programme-side-ar", PaperOptions { side_by_side: true, ..sample::options(&["en", "ar"]) }),
        ("programme-large", PaperOptions { large_print: true, ..sample::options(&["en"]) }),
        ("programme-letter", PaperOptions { paper: Paper::Letter, ..sample::options(&["fr", "en"]) }),
    ] {
        save(name, artefact::programme::print(&programme, &options))?;
    }
    let attendance = sample::attendance();
    for (name, options) in [
        ("attendance-en-fr", sample::options(&["en", "fr"])),
        ("attendance-en", sample::options(&["en"])),
        ("attendance-fr", sample::options(&["fr"])),
        ("attendance-ar", sample::options(&["ar"])),
        ("attendance-letter", PaperOptions { paper: Paper::Letter, ..sample::options(&["en"]) }),
    ] {
        save(name, artefact::attendance::print(&attendance, &options))?;
    }
    for (name, languages) in [("en-fr", &["en", "fr"][..]), ("fr", &["fr"]), ("ar", &["ar"])] {
        let options = sample::options(languages);
        let session = sample::session_attendance();
        save(&format!("attendance-session-{name}"), artefact::attendance::print(&session, &options))?;
        let told = sample::told_attendance();
        save(&format!("attendance-told-{name}"), artefact::attendance::print(&told, &options))?;
    }
    lists(&save)?;
    save(
        "attendance-200",
        artefact::attendance::print(&sample::long_attendance(200), &sample::options(&["en"])),
    )?;
    for (name, size, options) in [
        ("badges-a6", BadgeSize::A6, sample::options(&["en"])),
        ("badges-a6-ar", BadgeSize::A6, sample::options(&["ar"])),
        ("badges-a6-mono", BadgeSize::A6, PaperOptions { mono: true, ..sample::options(&["fr"]) }),
        ("badges-90x60", BadgeSize::Small, sample::options(&["en"])),
        (
            "badges-90x60-letter",
            BadgeSize::Small,
            PaperOptions { paper: Paper::Letter, ..sample::options(&["fr"]) },
        ),
    ] {
        save(name, artefact::badges::print(&sample::signs::badges(size), &options))?;
    }
    for (name, languages) in [("en-fr", &["en", "fr"][..]), ("fr", &["fr"]), ("ar", &["ar"])] {
        let options = sample::options(languages);
        let tents = sample::signs::name_tents();
        save(&format!("name-tents-{name}"), artefact::name_tents::print(&tents, &options))?;
        let doors = sample::signs::door_signs();
        save(&format!("door-signs-{name}"), artefact::door_signs::print(&doors, &options))?;
        let arrows = sample::signs::arrow_signs();
        save(&format!("arrow-signs-{name}"), artefact::arrow_signs::print(&arrows, &options))?;
        let certificates = sample::signs::certificates();
        save(&format!("certificates-{name}"), artefact::certificates::print(&certificates, &options))?;
        let groups = [3, 4, 6, 1].map(sample::signs::groups);
        save(&format!("groups-{name}"), artefact::groups::print(&groups, &options))?;
        let wall = PaperOptions { paper: Paper::A3, ..options };
        save(&format!("groups-a3-{name}"), artefact::groups::print(&groups, &wall))?;
    }
    Ok(())
}
