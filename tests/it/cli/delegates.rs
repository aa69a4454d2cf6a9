//! `warsha delegates` on the command line.

use super::*;

fn names(value: &Value) -> Vec<String> {
    let at = value["columns"].as_array().unwrap().iter().position(|column| column["code"] == "name").unwrap();
    value["rows"].as_array().unwrap().iter().map(|row| row[at].as_str().unwrap().to_owned()).collect()
}

#[test]
fn list_is_what_an_audience_may_see() {
    let terminal = Terminal::with_workshop();
    terminal.done(&[
        "delegates",
        "edit",
        "w.warsha",
        "Keji Lokuju",
        "--set",
        "protected=true",
        "--set",
        "alias=Heron",
    ]);
    let all = terminal.json(&["delegates", "list", "w.warsha"]);
    assert_eq!((&all["people"], &all["withheld"]), (&22.into(), &0.into()));
    assert!(names(&all).contains(&"Keji Lokuju Modi".to_owned()));
    let public = terminal.json(&["delegates", "list", "w.warsha", "--audience", "public"]);
    assert_eq!((&public["people"], &public["withheld"]), (&22.into(), &1.into()));
    assert!(
        !names(&public).contains(&"Keji Lokuju Modi".to_owned())
            && names(&public).contains(&"Heron".to_owned())
    );
    let burundi = terminal.json(&["delegates", "list", "w.warsha", "--country", "BI"]);
    assert_eq!(burundi["people"], 4);
    let said = terminal.done(&["delegates", "list", "w.warsha", "--audience", "hotel"]).out;
    assert!(said.contains("Nyakuoth") && said.contains("22 people"), "{said}");
}

#[test]
fn somebody_is_added_and_changed() {
    let terminal = Terminal::with_workshop();
    let said = terminal.done(&[
        "delegates",
        "add",
        "w.warsha",
        "Amina Yusuf",
        "--organisation",
        "Lake House",
        "--country",
        "Côte d’Ivoire",
        "--status",
        "invited",
        "--set",
        "diet=halal",
    ]);
    assert_eq!(said.out, "Added no. 23: Amina Yusuf\n");
    let changed =
        terminal.json(&["delegates", "edit", "w.warsha", "23", "--city", "Abidjan", "--status", "confirmed"]);
    assert_eq!(
        (
            &changed["city"],
            &changed["country"],
            &changed["status"],
            &changed["diet"],
            &changed["organisation_name"]
        ),
        (&"Abidjan".into(), &"CI".into(), &"confirmed".into(), &"halal".into(), &"Lake House".into())
    );
    let nobody = terminal.say(&["delegates", "edit", "w.warsha", "zzz", "--city", "Goma"]);
    assert_eq!((nobody.code, nobody.out.lines().count()), (1, 1), "{nobody:?}");
    let several = terminal.say(&["delegates", "edit", "w.warsha", "a", "--city", "Goma"]);
    assert!(several.code == 1 && several.out.lines().count() > 2, "{several:?}");
    for wrong in [&["--set", "shoe_size=42"][..], &["--country", "Nowhere"], &["--set", "diet"]] {
        let said = terminal.say(&[&["delegates", "edit", "w.warsha", "23"][..], wrong].concat());
        assert_eq!(said.code, 1, "{wrong:?} {said:?}");
        assert!(!said.err.is_empty());
    }
}

#[test]
fn list_is_imported_with_every_choice() {
    let terminal = Terminal::new();
    terminal.done(NEW);
    std::fs::write(terminal.path("a.csv"), "Full name;Champ;Country\nJean-Claude Murhulanda;Kivu Médiation;RDC\nSolange Kavirumba;Femmes du Lac;RDC\n").unwrap();
    let read = terminal.json(&["delegates", "import", "w.warsha", "a.csv", "--column", "2=organisation"]);
    assert_eq!(read["imported"]["added"], 2);
    std::fs::write(
        terminal.path("b.csv"),
        "Full name;Champ;Country;Phone\nJ.-Claude Murhulanda;Kivu Médiation;RDC;+243 000 111 204\nNeema Cirhezibwa;Réseau;RDC;\n",
    )
    .unwrap();
    let line = ["delegates", "import", "w.warsha", "b.csv", "--column", "2=organisation"];
    let said = terminal.done(&[&line[..], &["--dry-run"]].concat()).out;
    assert!(said.contains("J.-Claude Murhulanda may be Jean-Claude Murhulanda, no. 1"), "{said}");
    assert!(said.contains("No. 2, Solange Kavirumba, is not in the file"), "{said}");
    let merged =
        terminal.json(&[&line[..], &["--likely", "merge", "--keep", "phone", "--cancel-gone"]].concat());
    assert_eq!(
        merged["imported"],
        serde_json::json!({ "added": 1, "updated": 0, "unchanged": 1, "cancelled": 1, "left_out": 0 })
    );
    let left = terminal.json(&["delegates", "list", "w.warsha", "--status", "cancelled"]);
    assert_eq!(names(&left), ["Solange Kavirumba"]);
    let wrong = terminal.say(&["delegates", "import", "w.warsha", "b.csv", "--column", "note"]);
    assert_eq!(wrong.code, 1);
}

#[test]
fn list_is_exported_as_an_address_book() {
    let terminal = Terminal::with_workshop();
    assert!(terminal.done(&["delegates", "export", "w.warsha", "-o", "out.xlsx"]).out.contains("22 people"));
    let to = terminal.path("people.vcf");
    terminal.done(&[
        "delegates",
        "export",
        "w.warsha",
        "-o",
        to.to_str().unwrap(),
        "--audience",
        "participants",
    ]);
    let cards = std::fs::read_to_string(to).unwrap();
    assert_eq!(cards.matches("BEGIN:VCARD\r\n").count(), 22);
    assert!(cards.contains("FN:Nyakuoth\r\n") && !cards.contains("TEL:"), "{cards}");
}

#[test]
fn duplicates_and_targets_are_told() {
    let terminal = Terminal::with_workshop();
    assert_eq!(
        terminal.done(&["delegates", "duplicates", "w.warsha"]).out,
        "Nobody seems to stand on the list twice.\n"
    );
    terminal.done(&[
        "delegates",
        "add",
        "w.warsha",
        "NDAYISENGA Esperance",
        "--organisation",
        "IAA",
        "--country",
        "BI",
    ]);
    let pairs = terminal.json(&["delegates", "duplicates", "w.warsha"]);
    assert_eq!((&pairs[0]["first"]["number"], &pairs[0]["second"]["number"]), (&1.into(), &23.into()));
    let said = terminal.done(&["delegates", "targets", "w.warsha"]).out;
    assert!(said.contains("Burundi: 5, no target"), "{said}");
    let french = terminal.json(&["delegates", "targets", "w.warsha"]);
    assert_eq!(french["total"]["actual"], 23);
}

#[test]
fn help_names_everything_that_can_be_done() {
    let terminal = Terminal::new();
    let help = terminal.done(&["delegates", "--help"]).out;
    for word in ["list", "add", "edit", "import", "export", "duplicates", "targets"] {
        assert!(help.contains(word), "{word}: {help}");
        assert!(terminal.done(&["delegates", word, "--help"]).out.len() > 200, "{word}");
    }
}
