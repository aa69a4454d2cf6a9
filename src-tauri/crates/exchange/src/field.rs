//! The fields of a delegate that a file may have a column for, and the words by which people head those columns.

use crate::phrase::{has_any, has_words};

macro_rules! delegate_fields {
    ($($(#[$doc:meta])* $field:ident = $code:literal;)+) => {
        /// A field of a delegate.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum DelegateField { $($(#[$doc])* $field,)+ }

        impl DelegateField {
            /// Every field there is.
            pub const ALL: &[Self] = &[$(Self::$field,)+];

            /// The name on the wire.
            pub fn code(self) -> &'static str {
                match self { $(Self::$field => $code,)+ }
            }

            /// The field of a name on the wire.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$field),)+ _ => None }
            }
        }
    };
}

delegate_fields! {
    /// When a form was sent.
    Timestamp = "timestamp";
    /// The whole name as it is to be printed.
    FullName = "full_name";
    /// Given names, where the file splits the name.
    Given = "given";
    /// Family name, where the file splits the name.
    Family = "family";
    /// Dr, Mme ...: never part of the name.
    Title = "title";
    /// The name to call the person by.
    PreferredName = "preferred_name";
    /// The name in Latin letters beside one in another script.
    LatinName = "latin_name";
    /// The name in the person's own script.
    NativeName = "native_name";
    /// Sex or gender.
    Sex = "sex";
    /// Organisation.
    Organisation = "organisation";
    /// Its acronym.
    Acronym = "acronym";
    /// Position in the organisation.
    Position = "position";
    /// Country.
    Country = "country";
    /// City.
    City = "city";
    /// Phone.
    Phone = "phone";
    /// E-mail.
    Email = "email";
    /// Working languages.
    Languages = "languages";
    /// Diet and allergies.
    Diet = "diet";
    /// What the person needs to take part.
    AccessNeeds = "access_needs";
    /// Day of arrival.
    Arrival = "arrival";
    /// Day of departure.
    Departure = "departure";
    /// In person or online.
    Participation = "participation";
    /// Whether recognisable photographs may be published.
    PhotoConsent = "photo_consent";
    /// Participant, facilitator, staff ...
    Category = "category";
    /// Anything else.
    Note = "note";
    /// How far on the way: invited, confirmed ...
    Status = "status";
    /// Age or age band.
    AgeBand = "age_band";
    /// The delegation that the person belongs to.
    Delegation = "delegation";
    /// Time of arrival.
    ArrivalTime = "arrival_time";
    /// Time of departure.
    DepartureTime = "departure_time";
    /// Hotel room.
    HotelRoom = "hotel_room";
    /// Day of birth.
    BornOn = "born_on";
    /// Whether it is the first time.
    FirstTimer = "first_timer";
    /// Through whom the person is reached.
    ReachedBy = "reached_by";
    /// Language that the person needs interpretation into.
    Interpretation = "interpretation";
    /// Flight, bus or boat of arrival.
    ArrivalFlight = "arrival_flight";
    /// Flight, bus or boat of departure.
    DepartureFlight = "departure_flight";
    /// Pick-up at the airport.
    PickUp = "pick_up";
    /// Passport number.
    Passport = "passport";
    /// Last day on which the passport is valid.
    PassportExpires = "passport_expires";
    /// State of the visa.
    Visa = "visa";
    /// State of the letter of invitation.
    InvitationLetter = "invitation_letter";
    /// Whom to call in an emergency.
    EmergencyContact = "emergency_contact";
}

use DelegateField as F;

/// Headers that mean exactly one field, folded: English, French, Portuguese, Spanish, Swahili.
#[rustfmt::skip]
const EXACT: &[(F, &[&str])] = &[
    (F::Timestamp, &["timestamp", "horodateur", "marca temporal", "carimbo de data hora", "submission date",
        "submitted"]),
    (F::FullName, &["full name", "fullname", "name", "names", "nom complet", "nom et prenom",
        "nom et prenoms", "noms et prenoms", "prenom et nom", "nom prenom", "nom prenoms", "prenom nom",
        "nom et prenom s", "nombre completo", "nombre y apellido", "nombre y apellidos", "nome completo",
        "nome", "jina", "jina kamili", "majina", "participant", "participant name", "name of participant",
        "delegate", "delegate name", "nom du participant", "identite", "الاسم الكامل"]),
    (F::Given, &["first name", "first names", "first name s", "firstname", "given name", "given names",
        "given name s", "given", "forename", "forenames", "prenom", "prenoms", "prenom s", "nombre",
        "nombres", "primeiro nome", "nome proprio", "jina la kwanza"]),
    (F::Family, &["surname", "last name", "lastname", "family name", "nom de famille", "apellido",
        "apellidos", "sobrenome", "apelido", "jina la ukoo", "jina la familia", "postnom",
        "nom et postnom", "اسم العايلة"]),
    (F::Title, &["title", "titre", "civilite", "titulo", "titulo de cortesia", "salutation", "honorific",
        "cheo cha heshima"]),
    (F::PreferredName, &["preferred name", "preferred name for badge", "badge name", "name on badge",
        "name for badge", "nickname", "known as", "prenom usuel", "nom usuel", "nom d usage",
        "nom sur le badge", "nom pour le badge", "nombre para la credencial", "nome no cracha",
        "nome preferido", "nombre preferido", "jina la beji", "اسم النداء"]),
    (F::LatinName, &["latin name", "name latin letters", "name in latin letters", "name latin",
        "nom en lettres latines", "name in english"]),
    (F::NativeName, &["native name", "name as in your own script", "name in own script",
        "name in your own script", "name in native script", "nom dans votre ecriture", "name in arabic",
        "nom en arabe", "الاسم", "nom dans son ecriture", "الاسم بخطه", "نام", "ስም"]),
    (F::Sex, &["sex", "gender", "sexe", "genre", "sexo", "genero", "jinsia", "m f", "f m", "h f", "f h",
        "sex m f", "gender m f", "sexe h f", "sexe f h", "sexe m f", "الجنس"]),
    (F::Organisation, &["organisation", "organization", "org", "institution", "structure", "association",
        "network", "affiliation", "employer", "company", "organizacion", "organizacao", "instituicao",
        "institucion", "shirika", "taasisi", "ong", "ngo", "cso", "osc", "entite", "reseau", "organisme",
        "organisation name", "name of organisation", "name of organization", "nom de l organisation",
        "nom de la structure", "المنظمة"]),
    (F::Acronym, &["acronym", "abbreviation", "sigle", "acronyme", "sigla", "kifupi", "الاختصار"]),
    (F::Position, &["position", "job title", "function", "occupation", "designation", "fonction", "poste",
        "profession", "cargo", "puesto", "funcion", "funcao", "wadhifa", "nafasi", "cheo", "title position",
        "titre fonction", "qualite", "المنصب"]),
    (F::Country, &["country", "pays", "pais", "nchi", "country of residence", "pays de residence", "البلد",
        "الدولة"]),
    (F::City, &["city", "town", "city town", "city or town", "ville", "localite", "ciudad", "cidade", "mji",
        "jiji", "المدينة"]),
    (F::Phone, &["phone", "telephone", "tel", "tel no", "phone number", "mobile", "cell", "cellphone",
        "whatsapp", "contact number", "numero de telephone", "n tel", "gsm", "portable", "telefono",
        "telefone", "celular", "telemovel", "simu", "namba ya simu", "الهاتف"]),
    (F::Email, &["email", "e mail", "mail", "email address", "e mail address", "courriel", "adresse mail",
        "adresse email", "adresse e mail", "adresse electronique", "correo", "correo electronico",
        "correio eletronico", "barua pepe", "البريد الالكتروني"]),
    (F::Languages, &["language", "languages", "langue", "langues", "working languages",
        "langues de travail", "idioma", "idiomas", "lingua", "linguas", "lugha", "langues parlees",
        "languages spoken", "اللغات"]),
    (F::Diet, &["diet", "dietary needs", "dietary requirements", "dietary restrictions", "food",
        "meal preference", "regime", "regime alimentaire", "dieta", "alimentacion", "chakula", "allergies",
        "allergie", "الطعام"]),
    (F::AccessNeeds, &["access", "access needs", "accessibility", "accessibility needs", "special needs",
        "support needs", "besoins specifiques", "besoins particuliers", "accessibilite",
        "necesidades de acceso", "necessidades de acesso", "mahitaji maalum", "besoins d acces", "احتياجات الوصول"]),
    (F::Arrival, &["arrival", "arrival date", "date of arrival", "arrives", "arrivee", "date d arrivee",
        "date arrivee", "llegada", "fecha de llegada", "chegada", "data de chegada", "kuwasili",
        "check in", "الوصول"]),
    (F::Departure, &["departure", "departure date", "date of departure", "leaves", "depart",
        "date de depart", "date depart", "salida", "fecha de salida", "partida", "saida", "data de partida",
        "kuondoka", "check out", "المغادرة"]),
    (F::Participation, &["participation", "attendance mode", "mode", "mode of participation",
        "mode de participation", "modalidad", "modalidade", "المشاركة"]),
    (F::PhotoConsent, &["photo consent", "consent", "photo", "photos", "photos y n", "photo ok",
        "photo y n", "droit a l image", "droit a l image oui non", "consentement", "consentement photo",
        "autorisation photo", "consentimiento", "consentimento", "idhini ya picha", "الموافقة على التصوير"]),
    (F::Category, &["category", "role", "participant type", "categorie", "categoria", "type de participant",
        "aina", "الدور"]),
    (F::Status, &["status", "statut", "etat", "estado", "estatus", "situacao", "hali", "الحالة"]),
    (F::AgeBand, &["age", "age band", "age group", "age range", "tranche d age", "groupe d age", "edad", "idade", "faixa etaria",
        "umri", "العمر"]),
    (F::Delegation, &["delegation", "delegacion", "delegacao", "ujumbe", "الوفد"]),
    (F::ArrivalTime, &["arrival time", "time of arrival", "heure d arrivee", "heure arrivee", "hora de llegada", "hora de chegada",
        "saa ya kuwasili", "وقت الوصول"]),
    (F::DepartureTime, &["departure time", "time of departure", "heure de depart", "heure depart", "hora de salida", "hora de partida",
        "saa ya kuondoka", "وقت المغادرة"]),
    (F::HotelRoom, &["hotel room", "room", "room number", "room no", "chambre", "chambre d hotel", "numero de chambre", "habitacion",
        "quarto", "chumba", "غرفة الفندق", "الغرفة"]),
    (F::BornOn, &["born on", "date of birth", "birth date", "birthday", "dob", "date de naissance", "ne e le", "fecha de nacimiento",
        "data de nascimento", "tarehe ya kuzaliwa", "تاريخ الميلاد"]),
    (F::FirstTimer, &["first timer", "first time", "new participant", "premiere participation", "premiere fois", "primera vez",
        "primeira vez", "mara ya kwanza", "اول مشاركة"]),
    (F::ReachedBy, &["reached by", "reached through", "focal point", "contact person", "joignable par", "point focal",
        "personne de contact", "جهة الاتصال"]),
    (F::Interpretation, &["interpretation", "interpretation needed", "interpretation into", "interpretation vers", "interpretacion",
        "interpretacao", "ukalimani", "الترجمة"]),
    (F::ArrivalFlight, &["arrival flight", "flight of arrival", "vol d arrivee", "vuelo de llegada", "voo de chegada", "رحلة الوصول"]),
    (F::DepartureFlight, &["departure flight", "flight of departure", "vol de depart", "vuelo de salida", "voo de partida",
        "رحلة المغادرة"]),
    (F::PickUp, &["pick up", "pickup", "airport pick up", "transfer", "transfert", "accueil aeroport", "recogida", "الاستقبال"]),
    (F::Passport, &["passport", "passport number", "passport no", "passeport", "numero de passeport", "n de passeport", "pasaporte",
        "passaporte", "pasipoti", "جواز السفر"]),
    (F::PassportExpires, &["passport valid until", "passport expires", "passport expiry", "passport expiry date", "expiration du passeport",
        "passeport valable jusqu au", "صلاحية الجواز"]),
    (F::Visa, &["visa", "visa status", "etat du visa", "التاشيرة"]),
    (F::InvitationLetter, &["letter of invitation", "invitation letter", "lettre d invitation", "carta de invitacion", "carta convite",
        "barua ya mwaliko", "خطاب الدعوة"]),
    (F::EmergencyContact, &["emergency contact", "in an emergency", "emergency", "contact d urgence", "personne a prevenir",
        "contacto de emergencia", "contacto de emergencia", "dharura", "جهة الطواري"]),
    (F::Note, &["note", "notes", "remark", "remarks", "comment", "comments", "observation", "observations",
        "remarque", "remarques", "commentaire", "commentaires", "observacion", "observaciones",
        "observacao", "observacoes", "maoni", "ملاحظات"]),
];

/// Words inside a longer header or a question. The first line that fits decides, so the narrow ones come first ("phone number
/// with the country code" is a phone).
#[rustfmt::skip]
const WORDS: &[(F, &[&str])] = &[
    (F::Timestamp, &["timestamp", "horodateur"]),
    (F::PhotoConsent, &["photo", "photos", "photograph", "photographs", "image", "photographies", "fotos",
        "picha"]),
    (F::PreferredName, &["badge", "preferred", "prefered", "call you", "usuel", "appeler"]),
    (F::Participation, &["in person or online", "in person", "online", "en ligne", "presentiel",
        "participation"]),
    (F::Email, &["email", "e mail", "courriel", "mail", "correo", "barua pepe"]),
    (F::Phone, &["phone", "telephone", "whatsapp", "mobile", "tel", "telefono", "telefone", "simu",
        "cell"]),
    (F::Diet, &["dietary", "diet", "allergies", "allergy", "alimentaire", "alimentaires", "alimentacion",
        "chakula", "meals"]),
    (F::AccessNeeds, &["support to take part", "mobility", "disability", "accessibility", "handicap",
        "special needs", "besoins specifiques", "child care", "access needs", "mobilite"]),
    (F::ArrivalTime, &["arrival time", "time of arrival", "heure d arrivee"]),
    (F::DepartureTime, &["departure time", "time of departure", "heure de depart"]),
    (F::Arrival, &["arrive", "arrival", "arrivez", "arrivee", "arriving", "llegada", "llega", "chegada",
        "kuwasili"]),
    (F::Departure, &["leave", "leaving", "departure", "depart", "partez", "salida", "partida", "kuondoka"]),
    (F::Languages, &["language", "languages", "langue", "langues", "idioma", "idiomas", "lugha"]),
    (F::Country, &["country", "pays", "pais", "nchi"]),
    (F::City, &["city", "town", "ville", "ciudad", "cidade", "mji"]),
    (F::Acronym, &["acronym", "sigle"]),
    (F::Organisation, &["organisation", "organization", "institution", "network", "structure",
        "association", "organizacion", "organizacao", "shirika"]),
    (F::Position, &["position", "job title", "job", "fonction", "poste", "cargo", "wadhifa"]),
    (F::Sex, &["sex", "gender", "sexe", "genre", "sexo", "genero", "jinsia"]),
    (F::NativeName, &["own script", "native script"]),
    (F::LatinName, &["latin"]),
    (F::Given, &["first name", "given name", "prenom", "prenoms"]),
    (F::Family, &["surname", "family name", "last name", "nom de famille", "apellidos"]),
    (F::FullName, &["full name", "your name", "nom complet", "name of participant", "nombre completo",
        "nome completo"]),
    (F::Note, &["anything else", "comments", "remarks", "remarques", "commentaires", "observations",
        "autre chose"]),
];

/// How sure a header speaks for a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    Words,
    Exact,
}

/// The field of a header, if its words say so. `folded` is the whole header; `outside` the same without what is in brackets.
pub(crate) fn field_of_header(folded: &str, outside: &str) -> Option<(F, Fit)> {
    for text in [folded, outside] {
        if let Some((field, _)) = EXACT.iter().find(|(_, names)| names.contains(&text)) {
            return Some((*field, Fit::Exact));
        }
    }
    // What is in brackets explains ("with the country code"); only when nothing else speaks does it decide.
    for text in [outside, folded] {
        let both_names = has_words(text, "nom") && has_any(text, &["prenom", "prenoms"]);
        if both_names {
            return Some((F::FullName, Fit::Words));
        }
        if let Some((field, _)) = WORDS.iter().find(|(_, words)| has_any(text, words)) {
            return Some((*field, Fit::Words));
        }
    }
    None
}

/// Columns that forms and people add and that are nobody's detail.
pub(crate) fn is_machinery(header: &str, folded: &str) -> bool {
    const NAMES: &[&str] = &[
        "start",
        "end",
        "today",
        "deviceid",
        "username",
        "simserial",
        "subscriberid",
        "phonenumber",
        "audit",
        "formhub uuid",
        "uuid",
        "id",
        "no",
        "n",
        "nr",
        "num",
        "numero",
        "s n",
        "sn",
        "sno",
        "row",
        "ligne",
    ];
    header.trim().starts_with('_') || header.trim() == "#" || NAMES.contains(&folded)
}

#[cfg(test)]
mod tests {
    use super::*;
    use warsha_words::fold;

    fn field(header: &str) -> Option<F> {
        let outside: String = header.split('(').next().unwrap_or_default().to_owned();
        field_of_header(&fold(header), &fold(&outside)).map(|(field, _)| field)
    }

    #[test]
    fn headers_are_understood_in_five_languages() {
        let headers = [
            (F::FullName, "Full name|Nom complet|Nom et prénom(s)|Nombre completo|Nome completo|Jina kamili"),
            (F::Given, "First name(s)|Prénom(s)|PRENOM"),
            (F::Family, "Surname|Nom de famille|Apellidos"),
            (F::Sex, "Sex|Sexe (H/F)|M/F|Género|Jinsia|Sex (only for the donor report)"),
            (
                F::Organisation,
                "Organisation|Structure|Which organisation, network or institution do you represent? (full name and acronym)",
            ),
            (F::Country, "Pays|País|Nchi|In which country is your organisation based?"),
            (F::Phone, "Tél.|Telephone|Phone or WhatsApp number, with the country code (e.g. +256 ...)"),
            (F::Email, "Courriel|E-mail|Email Address|Barua pepe"),
            (F::Arrival, "Date d'arrivée (jj/mm/aaaa)|When do you arrive in Nairobi?"),
            (F::PhotoConsent, "Droit à l'image (oui/non)|Photos (Y/N)|photo_ok"),
            (F::NativeName, "Name (as in your own script)"),
            (F::LatinName, "Name (Latin letters)"),
            (
                F::AccessNeeds,
                "Do you need any support to take part fully (mobility, hearing, sight, child care, other)? Please describe",
            ),
            (F::Participation, "Will you join us in person or online?"),
            (F::PreferredName, "What name should we print in large letters on your badge?"),
        ];
        for (expected, texts) in headers {
            for text in texts.split('|') {
                assert_eq!(field(text), Some(expected), "{text}");
            }
        }
        assert_eq!(field("Favourite colour"), None);
    }

    #[test]
    fn codes_come_back() {
        for wanted in F::ALL {
            assert_eq!(F::from_code(wanted.code()), Some(*wanted));
        }
    }
}
