//! A workshop to print. Every person here is invented.

#![allow(dead_code)]

use chrono::NaiveDate;
use warsha_print::{
    AttendanceRow, AttendanceView, DayView, PaperOptions, PeriodLabel, PeriodView, Photo, ProgrammeView,
    SessionClass, SessionView,
};

pub fn date(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, day).unwrap_or_default()
}

fn in_three(en: &str, fr: &str, ar: &str) -> Vec<(String, String)> {
    [("en", en), ("fr", fr), ("ar", ar)]
        .into_iter()
        .filter(|t| !t.1.is_empty())
        .map(|(l, t)| (l.to_owned(), t.to_owned()))
        .collect()
}

pub fn session(
    start: i32,
    end: i32,
    en: &str,
    fr: &str,
    ar: &str,
    room: &str,
    leads: &[&str],
) -> SessionView {
    SessionView {
        start,
        end: Some(end),
        title: in_three(en, fr, ar),
        room: room.to_owned(),
        leads: leads.iter().map(|l| (*l).to_owned()).collect(),
        ..SessionView::default()
    }
}

fn pause(start: i32, end: i32, en: &str, fr: &str, ar: &str, room: &str) -> SessionView {
    SessionView { class: SessionClass::Break, ..session(start, end, en, fr, ar, room, &[]) }
}

fn noted(note: &str, session: SessionView) -> SessionView {
    SessionView { language_note: note.to_owned(), ..session }
}

fn labelled(label: &str, session: SessionView) -> SessionView {
    SessionView { label: label.to_owned(), ..session }
}

fn holding(session: SessionView, children: Vec<SessionView>) -> SessionView {
    SessionView { children, ..session }
}

pub fn programme() -> ProgrammeView {
    ProgrammeView {
        title: in_three(
            "Regional Learning & Networking Exchange",
            "Échange régional d’apprentissage et de mise en réseau",
            "اللقاء الإقليمي للتعلّم والتشبيك",
        ),
        organiser: "Women’s International Peace Centre".into(),
        place: "Kampala".into(),
        version_line: "Version 3, 8 May 2026".into(),
        days: vec![day_1(), day_2(), day_3(), day_4()],
    }
}

fn day(number: u32, theme: [&str; 3], objective: [&str; 3], sessions: Vec<SessionView>) -> DayView {
    DayView {
        number,
        total: 4,
        date: date(11 + number),
        theme: in_three(theme[0], theme[1], theme[2]),
        objective: in_three(objective[0], objective[1], objective[2]),
        sessions,
    }
}

fn day_1() -> DayView {
    day(
        1,
        ["Arriving and setting the context", "Arriver et poser le contexte", "الوصول ووضع السياق"],
        [
            "Know who is here, and draw one shared picture of Women, Peace and Security in the Great Lakes region.",
            "Savoir qui est là et dresser un tableau commun de Femmes, paix et sécurité dans la région des Grands Lacs.",
            "",
        ],
        vec![
            pause(
                480,
                510,
                "Registration and welcome coffee",
                "Inscription et café d’accueil",
                "التسجيل وقهوة الترحيب",
                "Garden Terrace",
            ),
            session(
                510,
                555,
                "Opening and introductions",
                "Ouverture et présentations",
                "الافتتاح والتعارف",
                "Nile Hall",
                &["Ruth Nabirye Kizza", "Lindiwe Mokoena-Dube"],
            ),
            session(
                555,
                630,
                "The context for Women, Peace and Security in the Great Lakes region",
                "Le contexte Femmes, paix et sécurité dans la région des Grands Lacs",
                "سياق المرأة والسلام والأمن في منطقة البحيرات الكبرى",
                "Nile Hall",
                &[
                    "ICGLR Regional Training Facility",
                    "Ministry of Gender, Labour and Social Development",
                    "Regional Centre for Human Security",
                ],
            ),
            pause(630, 660, "Tea and coffee", "Pause thé et café", "استراحة شاي وقهوة", "Garden Terrace"),
            session(
                660,
                750,
                "Open conversation: regional mechanisms, networks and grassroots women mediators",
                "Conversation ouverte : mécanismes régionaux, réseaux et médiatrices de base",
                "حوار مفتوح: الآليات الإقليمية والشبكات والوسيطات",
                "Nile Hall",
                &["Dorcas Akello"],
            ),
            pause(750, 825, "Lunch", "Déjeuner", "الغداء", "Garden Terrace"),
            holding(
                session(
                    825,
                    915,
                    "Country stories: progress, challenges and good practice",
                    "Récits de pays : progrès, défis et bonnes pratiques",
                    "قصص من البلدان",
                    "Nile Hall",
                    &["Chair: Samuel Wasswa Mugerwa"],
                ),
                vec![
                    session(
                        825,
                        855,
                        "Burundi",
                        "Burundi",
                        "بوروندي",
                        "Nile Hall",
                        &["Espérance Nininahazwe"],
                    ),
                    session(
                        855,
                        885,
                        "Democratic Republic of the Congo",
                        "République démocratique du Congo",
                        "جمهورية الكونغو الديمقراطية",
                        "Nile Hall",
                        &["Chantal Ilunga Kabedi"],
                    ),
                    session(
                        885,
                        915,
                        "South Sudan",
                        "Soudan du Sud",
                        "جنوب السودان",
                        "Nile Hall",
                        &["Achol Majok Wol"],
                    ),
                ],
            ),
            pause(915, 945, "Tea and coffee", "Pause thé et café", "استراحة شاي وقهوة", "Garden Terrace"),
            noted(
                "In English",
                session(
                    945,
                    1000,
                    "Mapping our networks",
                    "Cartographie de nos réseaux",
                    "خريطة شبكاتنا",
                    "Room A",
                    &["Samuel Wasswa Mugerwa"],
                ),
            ),
            noted(
                "En français",
                session(
                    945,
                    1000,
                    "Cartographie de nos réseaux",
                    "Mapping our networks",
                    "",
                    "Nile Hall",
                    &["Consolate Habonimana"],
                ),
            ),
            session(
                1000,
                1020,
                "Looking back on the day",
                "Retour sur la journée",
                "نظرة إلى ما مضى من اليوم",
                "Nile Hall",
                &["Lindiwe Mokoena-Dube"],
            ),
        ],
    )
}

fn day_2() -> DayView {
    day(
        2,
        ["Practitioners’ Reflective Space", "Espace de réflexion", "فضاء تأمّل الممارِسات"],
        [
            "Learn from each other’s practice: what moved forward, what was hard, and what can travel to another country.",
            "Apprendre de nos pratiques : ce qui a avancé, ce qui a été difficile et ce qui peut servir dans un autre pays.",
            "نتعلّم من تجارب بعضنا: ما الذي تقدّم، وما الذي كان صعبًا، وما الذي يمكن نقله إلى بلد آخر.",
        ],
        vec![
            session(
                510,
                525,
                "Recap of day 1",
                "Retour sur le jour 1",
                "مراجعة اليوم الأول",
                "Nile Hall",
                &["Burundi delegation"],
            ),
            holding(
                session(
                    525,
                    630,
                    "Practitioners’ Reflective Space",
                    "Espace de réflexion des praticiennes",
                    "فضاء تأمّل الممارِسات",
                    "Nile Hall",
                    &["Chair: Dorcas Akello"],
                ),
                vec![
                    session(
                        525,
                        575,
                        "Localising national action plans on Women, Peace and Security",
                        "Localiser les plans d’action nationaux Femmes, paix et sécurité",
                        "توطين خطط العمل الوطنية بشأن المرأة والسلام والأمن",
                        "Nile Hall",
                        &["Coalition for Action on 1325", "Espérance Nininahazwe"],
                    ),
                    session(
                        575,
                        630,
                        "Women in peacebuilding and civil-military relations",
                        "Les femmes dans la consolidation de la paix et les relations civilo-militaires",
                        "المرأة في بناء السلام والعلاقات المدنية العسكرية",
                        "Nile Hall",
                        &["Rebecca Keji Lado", "Germaine Kavira Musubao"],
                    ),
                ],
            ),
            pause(630, 660, "Tea and coffee", "Pause thé et café", "استراحة شاي وقهوة", "Garden Terrace"),
            session(
                660,
                750,
                "Panel: access to justice through legal clinics",
                "Panel : l’accès à la justice par les cliniques juridiques",
                "حلقة نقاش: الوصول إلى العدالة عبر العيادات القانونية",
                "Nile Hall",
                &["FIDA-U", "Aline Irakoze", "Sunita Rai Shrestha"],
            ),
            pause(750, 825, "Lunch", "Déjeuner", "الغداء", "Garden Terrace"),
            noted(
                "English, French interpretation",
                session(
                    825,
                    915,
                    "The role of women in security sector reform",
                    "Le rôle des femmes dans la réforme du secteur de la sécurité",
                    "دور المرأة في إصلاح القطاع الأمني",
                    "Nile Hall",
                    &["Achol Majok Wol", "Peter Lokang Ohure"],
                ),
            ),
            noted(
                "French, English interpretation",
                session(
                    825,
                    915,
                    "Building networks in a shrinking civic space",
                    "Bâtir des réseaux dans un espace civique qui se réduit",
                    "بناء الشبكات في فضاء مدني آخذ في التقلّص",
                    "Room A",
                    &["Marie-Josephine Nyirahabimana-Uwimpuhwe"],
                ),
            ),
            pause(915, 945, "Tea and coffee", "Pause thé et café", "استراحة شاي وقهوة", "Garden Terrace"),
            session(
                945,
                1000,
                "Learning-topic map: what we offer, what we seek",
                "Carte des sujets d’apprentissage : nos offres, nos besoins",
                "خريطة موضوعات التعلّم: ما نقدّمه وما نبحث عنه",
                "Garden Terrace",
                &["Samuel Wasswa Mugerwa", "Ève Bahati"],
            ),
            session(
                1000,
                1020,
                "Looking back on the day",
                "Retour sur la journée",
                "نظرة إلى ما مضى من اليوم",
                "Nile Hall",
                &["Lindiwe Mokoena-Dube"],
            ),
        ],
    )
}

fn day_3() -> DayView {
    day(
        3,
        [
            "Care, safety and working together",
            "Prendre soin, être en sécurité, travailler ensemble",
            "الرعاية والسلامة والعمل معًا",
        ],
        [
            "Look after ourselves and each other, then turn what we learned into first plans by country.",
            "Prendre soin de soi et des autres, puis traduire ce que nous avons appris en premiers plans par pays.",
            "",
        ],
        vec![
            session(
                510,
                525,
                "Recap of day 2",
                "Retour sur le jour 2",
                "مراجعة اليوم الثاني",
                "Nile Hall",
                &["DRC delegation"],
            ),
            session(
                525,
                630,
                "Wellness and self-care: psychological wellbeing, safety and integrated security",
                "Bien-être et soin de soi : équilibre psychologique, sécurité et protection intégrée",
                "العافية والعناية بالذات",
                "Garden Terrace",
                &["Joan Atim Lapolo", "Béatrice Mwamini Furaha"],
            ),
            pause(630, 660, "Tea and coffee", "Pause thé et café", "استراحة شاي وقهوة", "Garden Terrace"),
            holding(
                session(
                    660,
                    750,
                    "Working groups",
                    "Groupes de travail",
                    "مجموعات العمل",
                    "",
                    &["Convened by Lindiwe Mokoena-Dube"],
                ),
                vec![
                    labelled(
                        "A",
                        noted(
                            "English",
                            session(
                                660,
                                750,
                                "Civil-military relations",
                                "Relations civilo-militaires",
                                "العلاقات المدنية العسكرية",
                                "Nile Hall",
                                &["Peter Lokang Ohure"],
                            ),
                        ),
                    ),
                    labelled(
                        "B",
                        noted(
                            "French",
                            session(
                                660,
                                750,
                                "Legal clinics and access to justice",
                                "Cliniques juridiques et accès à la justice",
                                "العيادات القانونية والوصول إلى العدالة",
                                "Room A",
                                &["Aline Irakoze"],
                            ),
                        ),
                    ),
                    labelled(
                        "C",
                        noted(
                            "English, French",
                            session(
                                660,
                                750,
                                "Networks in a shrinking civic space",
                                "Réseaux dans un espace civique qui se réduit",
                                "الشبكات في فضاء مدني يضيق",
                                "Garden Terrace",
                                &["Marie-Josephine Nyirahabimana-Uwimpuhwe"],
                            ),
                        ),
                    ),
                ],
            ),
            pause(750, 825, "Lunch", "Déjeuner", "الغداء", "Garden Terrace"),
            holding(
                session(
                    825,
                    915,
                    "Joint activity planning, part 1: by country",
                    "Planification conjointe des activités, 1re partie : par pays",
                    "التخطيط المشترك للأنشطة",
                    "",
                    &[],
                ),
                vec![
                    noted(
                        "French",
                        session(
                            825,
                            915,
                            "Burundi",
                            "Burundi",
                            "بوروندي",
                            "Room A",
                            &["Consolate Habonimana"],
                        ),
                    ),
                    noted(
                        "French",
                        session(
                            825,
                            915,
                            "Democratic Republic of the Congo",
                            "République démocratique du Congo",
                            "جمهورية الكونغو الديمقراطية",
                            "Nile Hall",
                            &["Dieudonné Mulumba wa Tshibangu"],
                        ),
                    ),
                    noted(
                        "English",
                        session(
                            825,
                            915,
                            "South Sudan",
                            "Soudan du Sud",
                            "جنوب السودان",
                            "Garden Terrace",
                            &["Rebecca Keji Lado"],
                        ),
                    ),
                ],
            ),
            pause(915, 945, "Tea and coffee", "Pause thé et café", "استراحة شاي وقهوة", "Garden Terrace"),
            session(
                945,
                1000,
                "Gallery walk: each country comments on the plans of the others",
                "Galerie : chaque pays commente les plans des autres",
                "جولة المعرض",
                "Nile Hall",
                &["Winnie Achieng Odongo"],
            ),
            session(
                1000,
                1020,
                "Looking back on the day",
                "Retour sur la journée",
                "نظرة إلى ما مضى من اليوم",
                "Nile Hall",
                &["Lindiwe Mokoena-Dube"],
            ),
            SessionView {
                class: SessionClass::OffProgramme,
                ..session(
                    1110,
                    1470,
                    "Social evening: supper, music and dances",
                    "Soirée : repas, musique et danses",
                    "أمسية اجتماعية: عشاء وموسيقى ورقص",
                    "Garden Terrace",
                    &["Winnie Achieng Odongo"],
                )
            },
        ],
    )
}

fn day_4() -> DayView {
    day(
        4,
        ["From exchange to action", "De l’échange à l’action", "من التبادل إلى العمل"],
        [
            "Leave with one calendar for twelve months and a short list of actions, each with an owner.",
            "Repartir avec un calendrier de douze mois et une courte liste d’actions, chacune avec sa responsable.",
            "",
        ],
        vec![
            session(
                510,
                525,
                "Recap of day 3",
                "Retour sur le jour 3",
                "مراجعة اليوم الثالث",
                "Nile Hall",
                &["South Sudan delegation"],
            ),
            session(
                525,
                630,
                "Joint activity planning, part 2: one calendar for twelve months",
                "Planification conjointe, 2e partie : un calendrier pour douze mois",
                "التخطيط المشترك: تقويم واحد لاثني عشر شهرًا",
                "Nile Hall",
                &["Samuel Wasswa Mugerwa", "Joëlle N’Landu"],
            ),
            pause(630, 660, "Tea and coffee", "Pause thé et café", "استراحة شاي وقهوة", "Garden Terrace"),
            session(
                660,
                720,
                "Recommendations into actions: what comes first?",
                "Des recommandations aux actions : quelles priorités ?",
                "من التوصيات إلى الأعمال",
                "Nile Hall",
                &["Lindiwe Mokoena-Dube"],
            ),
            session(
                720,
                750,
                "Certificates and closing",
                "Certificats et clôture",
                "الشهادات والختام",
                "Nile Hall",
                &["Ruth Nabirye Kizza"],
            ),
            pause(750, 825, "Lunch", "Déjeuner", "الغداء", "Garden Terrace"),
            SessionView {
                class: SessionClass::OffProgramme,
                ..session(
                    825,
                    990,
                    "Optional visit: Women’s International Peace Centre, Bulindo",
                    "Visite facultative : Women’s International Peace Centre, Bulindo",
                    "زيارة اختيارية",
                    "Bus, main gate",
                    &["Winnie Achieng Odongo"],
                )
            },
        ],
    )
}

pub fn row(
    number: u32,
    given: &str,
    family: &str,
    native: &str,
    organisation: &str,
    place: &str,
    photo: Photo,
) -> AttendanceRow {
    AttendanceRow {
        number,
        given: given.into(),
        family: family.into(),
        native_name: native.into(),
        organisation: organisation.into(),
        place_line: place.into(),
        photo,
        protected: false,
    }
}

pub fn rows() -> Vec<AttendanceRow> {
    use Photo::{Ask, No, Yes};
    let mut rows = vec![
        row(
            1,
            "Consolate",
            "Habonimana",
            "",
            "Maison des Médiatrices de Bujumbura",
            "Bujumbura, Burundi",
            Yes,
        ),
        row(2, "Aline", "Irakoze", "", "Clinique juridique Ubutungane", "Bujumbura, Burundi", Yes),
        row(3, "Jean-Claude", "Ndikuriyo", "", "Clinique juridique Ubutungane", "Bujumbura, Burundi", Ask),
        row(4, "Espérance", "Nininahazwe", "", "Réseau Amahoro n’Umutekano", "Bujumbura, Burundi", Yes),
        row(5, "Ève", "Bahati", "", "Centre d’Écoute Tumaini", "Bukavu, DR Congo", Yes),
        row(6, "Chantal", "Ilunga Kabedi", "", "Observatoire Femmes et Sécurité", "Kinshasa, DR Congo", Yes),
        row(
            7,
            "Germaine",
            "Kavira Musubao",
            "",
            "Collectif des Femmes Médiatrices du Kivu-Nord",
            "Goma, DR Congo",
            No,
        ),
        row(
            8,
            "Dieudonné",
            "Mulumba wa Tshibangu",
            "",
            "Observatoire Femmes et Sécurité",
            "Kinshasa, DR Congo",
            Yes,
        ),
        row(9, "Béatrice", "Mwamini Furaha", "", "Centre d’Écoute Tumaini", "Bukavu, DR Congo", Yes),
        row(10, "Joëlle", "N’Landu", "", "Barreau Solidaire", "Kinshasa, DR Congo", Yes),
        row(
            11,
            "Marie-Josephine",
            "Nyirahabimana-Uwimpuhwe",
            "",
            "Collectif des Femmes Médiatrices du Kivu-Nord",
            "Goma, DR Congo",
            Yes,
        ),
        row(12, "Secret", "Name", "", "Secret Organisation", "Goma, DR Congo", No),
        row(
            13,
            "Amal",
            "Abdelrahman Deng",
            "أمل عبد الرحمن دينق",
            "Nile Paralegal Association",
            "Juba, South Sudan",
            Yes,
        ),
        row(14, "Rebecca", "Keji Lado", "", "Juba Women’s Mediation Network", "Juba, South Sudan", Yes),
        row(15, "Peter", "Lokang Ohure", "", "Forum for Safer Communities", "Juba, South Sudan", Yes),
        row(16, "Achol", "Majok Wol", "", "Juba Women’s Mediation Network", "Juba, South Sudan", Ask),
        row(17, "Nyakim", "", "", "Nile Paralegal Association", "Juba, South Sudan", Yes),
        row(18, "Winnie", "Achieng Odongo", "", "Women’s International Peace Centre", "Kampala, Uganda", Yes),
        row(19, "Dorcas", "Akello", "", "Women’s International Peace Centre", "Kampala, Uganda", Yes),
        row(20, "Farida", "Ahmadi", "فریده احمدی", "Hamsaya Legal Aid", "Herat, Afghanistan", No),
        row(
            21,
            "Selamawit",
            "Gebremedhin",
            "ሰላማዊት ገብረመድኅን",
            "Qal Interpreters",
            "Addis Ababa, Ethiopia",
            Photo::Unknown,
        ),
        row(22, "Sunita", "Rai Shrestha", "सुनिता राई श्रेष्ठ", "Nyaya Sathi", "Kathmandu, Nepal", Yes),
    ];
    rows[11].protected = true;
    rows
}

pub fn attendance() -> AttendanceView {
    let period = |label, from, to| PeriodView {
        label,
        from: Some(from),
        to: Some(to),
        facilitator: "Lindiwe Mokoena-Dube".into(),
    };
    AttendanceView {
        title: programme().title,
        day_number: 2,
        day_total: 4,
        date: date(13),
        place: "Lakeside Conference Gardens, Kampala".into(),
        organiser: "Women’s International Peace Centre".into(),
        programme: "Just Future".into(),
        donor: "Dutch Ministry of Foreign Affairs".into(),
        periods: vec![period(PeriodLabel::Morning, 510, 750), period(PeriodLabel::Afternoon, 825, 1020)],
        rows: rows(),
        blank_rows: None,
        checked_by: "Winnie Achieng Odongo".into(),
        sheet_code: "D2".into(),
        version: "version 3".into(),
        printed_at: "12 May 2026, 18:10".into(),
    }
}

/// The sample list repeated until it is `count` long.
pub fn long_attendance(count: u32) -> AttendanceView {
    let sample = rows();
    let rows = (0..count)
        .map(|n| AttendanceRow { number: n + 1, ..sample[n as usize % sample.len()].clone() })
        .collect();
    AttendanceView { rows, ..attendance() }
}

pub fn options(languages: &[&str]) -> PaperOptions {
    let mut options = PaperOptions::new(languages[0], date(8));
    options.languages = languages.iter().map(|l| (*l).to_owned()).collect();
    options
}
