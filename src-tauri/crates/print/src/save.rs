//! The bytes of a file: objects in compressed object streams, one after the other (ISO 32000-1, 7.5.7 and 7.5.8).
//!
//! lopdf can write a document too, but keeps every object a second time while it does; a long tagged list has a hundred thousand of them.

use std::cell::RefCell;
use std::io::Write as _;

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Document, Object, Stream, StringFormat};

use crate::artefact::PrintError;

/// An object by its number, written already: the structure tree has too many to be kept as anything else.
pub(crate) type Raw = (u32, Vec<u8>);

/// So many objects share a stream.
const SHARED: usize = 200;

/// Where an object stands.
#[derive(Clone, Copy)]
enum Place {
    Free,
    /// So many bytes from the start.
    At(u32),
    /// In an object stream, and its number there.
    In(u32, u16),
}

struct File {
    bytes: Vec<u8>,
    places: Vec<Place>,
}

/// Writes the document and the objects that are written already; their numbers follow those of the document.
pub(crate) fn save(document: Document, raws: Vec<Raw>) -> Result<Vec<u8>, PrintError> {
    let last = raws.iter().map(|raw| raw.0).max().unwrap_or_default().max(document.max_id);
    let mut file = File { bytes: Vec::new(), places: vec![Place::Free; last as usize + 1] };
    // The second line tells programs that pass the file on that it is not text.
    file.bytes.extend_from_slice(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
    let mut shared: Vec<Raw> = Vec::with_capacity(SHARED);
    let mut next = last + 1;
    let trailer = document.trailer;
    let mut written = |file: &mut File, shared: &mut Vec<Raw>| -> Result<(), PrintError> {
        if !shared.is_empty() {
            file.objects(next, shared)?;
            next += 1;
            shared.clear();
        }
        Ok(())
    };
    for ((number, _), object) in document.objects {
        match object {
            Object::Stream(stream) => file.stream(number, &stream),
            other => {
                let mut bytes = Vec::with_capacity(128);
                write(&other, &mut bytes);
                shared.push((number, bytes));
            }
        }
        if shared.len() == SHARED {
            written(&mut file, &mut shared)?;
        }
    }
    for raw in raws {
        shared.push(raw);
        if shared.len() == SHARED {
            written(&mut file, &mut shared)?;
        }
    }
    written(&mut file, &mut shared)?;
    file.index(next, &trailer)
}

impl File {
    fn stream(&mut self, number: u32, stream: &Stream) {
        self.place(number, Place::At(self.bytes.len() as u32));
        let mut head = stream.dict.clone();
        head.set("Length", stream.content.len() as i64);
        let _ = writeln!(self.bytes, "{number} 0 obj");
        dictionary(&head, &mut self.bytes);
        self.bytes.extend_from_slice(b"\nstream\n");
        self.bytes.extend_from_slice(&stream.content);
        self.bytes.extend_from_slice(b"\nendstream\nendobj\n");
    }

    /// Several objects in one stream.
    fn objects(&mut self, number: u32, objects: &[Raw]) -> Result<(), PrintError> {
        let (mut head, mut body) = (Vec::new(), Vec::new());
        for (at, (own, bytes)) in objects.iter().enumerate() {
            let _ = write!(head, "{own} {} ", body.len());
            body.extend_from_slice(bytes);
            body.push(b'\n');
            self.place(*own, Place::In(number, at as u16));
        }
        let mut dict = Dictionary::new();
        dict.set("Type", "ObjStm");
        dict.set("N", objects.len() as i64);
        dict.set("First", head.len() as i64);
        let mut content = head;
        content.append(&mut body);
        let mut stream = Stream::new(dict, content);
        deflate(&mut stream)?;
        self.stream(number, &stream);
        Ok(())
    }

    fn place(&mut self, number: u32, place: Place) {
        let at = number as usize;
        if self.places.len() <= at {
            self.places.resize(at + 1, Place::Free);
        }
        self.places[at] = place;
    }

    /// The list of where everything is, and the end of the file.
    fn index(mut self, number: u32, trailer: &Dictionary) -> Result<Vec<u8>, PrintError> {
        let start = self.bytes.len() as u32;
        self.place(number, Place::At(start));
        let mut entries: Vec<u8> = Vec::with_capacity(self.places.len() * 7);
        for place in &self.places {
            let (kind, field, index) = match place {
                Place::Free => (0, 0, 65_535),
                Place::At(bytes) => (1, *bytes, 0),
                Place::In(stream, at) => (2, *stream, *at),
            };
            entries.push(kind);
            entries.extend(field.to_be_bytes());
            entries.extend(index.to_be_bytes());
        }
        let mut dict = Dictionary::new();
        dict.set("Type", "XRef");
        dict.set("Size", self.places.len() as i64);
        dict.set("W", Object::Array(vec![1.into(), 4.into(), 2.into()]));
        for key in [b"Root".as_slice(), b"Info", b"ID"] {
            if let Ok(value) = trailer.get(key) {
                dict.set(key, value.clone());
            }
        }
        let mut stream = Stream::new(dict, entries);
        deflate(&mut stream)?;
        self.stream(number, &stream);
        let _ = write!(self.bytes, "startxref\n{start}\n%%EOF\n");
        Ok(self.bytes)
    }
}

/// Makes the content of a stream smaller. At the level that zlib itself begins with: the highest one, which lopdf takes, needs several times
/// as long on the pages of a long list to make them a few in a hundred smaller.
pub(crate) fn deflate(stream: &mut Stream) -> Result<(), PrintError> {
    let small = SMALLER.with_borrow_mut(|smaller| {
        smaller.reset();
        let mut small = Vec::with_capacity(stream.content.len() / 4 + 64);
        loop {
            let read = smaller.total_in() as usize;
            let rest = stream.content.get(read..).unwrap_or_default();
            match smaller.compress_vec(rest, &mut small, FlushCompress::Finish) {
                Ok(Status::StreamEnd) => return Ok(small),
                // What is left wants more room.
                Ok(Status::Ok | Status::BufError) => small.reserve(small.len().max(64)),
                Err(error) => return Err(PrintError::Write { reason: error.to_string() }),
            }
        }
    })?;
    stream.set_content(small);
    stream.dict.set("Filter", "FlateDecode");
    Ok(())
}

thread_local! {
    /// Kept from stream to stream: its tables are larger than most pages, and getting them ready took longer than the pages themselves.
    static SMALLER: RefCell<Compress> = RefCell::new(Compress::new(Compression::default(), true));
}

fn write(object: &Object, out: &mut Vec<u8>) {
    // Writing to memory cannot fail.
    let _ = match object {
        Object::Null => write!(out, "null"),
        Object::Boolean(value) => write!(out, "{value}"),
        Object::Integer(value) => write!(out, "{value}"),
        Object::Real(value) => write!(out, "{value}"),
        Object::Reference((number, generation)) => write!(out, "{number} {generation} R"),
        Object::Name(bytes) => {
            name(bytes, out);
            Ok(())
        }
        Object::String(bytes, format) => {
            string(bytes, *format, out);
            Ok(())
        }
        Object::Array(items) => {
            out.push(b'[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(b' ');
                }
                write(item, out);
            }
            out.push(b']');
            Ok(())
        }
        // A stream is an object of its own and stands nowhere inside another.
        Object::Dictionary(entries) | Object::Stream(Stream { dict: entries, .. }) => {
            dictionary(entries, out);
            Ok(())
        }
    };
}

fn dictionary(entries: &Dictionary, out: &mut Vec<u8>) {
    out.extend_from_slice(b"<<");
    for (key, value) in entries {
        name(key, out);
        out.push(b' ');
        write(value, out);
    }
    out.extend_from_slice(b">>");
}

fn name(bytes: &[u8], out: &mut Vec<u8>) {
    out.push(b'/');
    for byte in bytes {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            let _ = write!(out, "#{byte:02X}");
        }
    }
}

fn string(bytes: &[u8], format: StringFormat, out: &mut Vec<u8>) {
    if matches!(format, StringFormat::Hexadecimal) {
        return hexadecimal(bytes, out);
    }
    out.push(b'(');
    for byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            b'\r' => out.extend_from_slice(b"\\r"),
            other => out.push(*other),
        }
    }
    out.push(b')');
}

/// A string in hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8], out: &mut Vec<u8>) {
    out.push(b'<');
    for byte in bytes {
        let _ = write!(out, "{byte:02X}");
    }
    out.push(b'>');
}

#[cfg(test)]
mod tests {
    use lopdf::dictionary;

    use super::*;

    fn written(object: &Object) -> String {
        let mut bytes = Vec::new();
        write(object, &mut bytes);
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn objects_are_written_as_readers_expect_them() {
        let entries = dictionary! {
            "A B" => vec![1.into(), Object::Real(-0.5), Object::Null, true.into()],
            "Title" => Object::string_literal("a(b)\\"),
            "Hex" => Object::String(vec![0xFE, 0xFF, 0x06], StringFormat::Hexadecimal),
            "Page" => Object::Reference((7, 0)),
        };
        let wanted = "<</A#20B [1 -0.5 null true]/Title (a\\(b\\)\\\\)/Hex <FEFF06>/Page 7 0 R>>";
        assert_eq!(written(&Object::Dictionary(entries)), wanted);
    }

    #[test]
    fn file_is_read_back_with_every_object() {
        let mut document = Document::with_version("1.7");
        let content = document.add_object(Stream::new(Dictionary::new(), b"0 0 m".to_vec()));
        let pages = document.new_object_id();
        let page = document.add_object(
            dictionary! { "Type" => "Page", "Parent" => pages, "Contents" => content, "MediaBox" => vec![0.into(), 0.into(), 9.into(), 9.into()] },
        );
        let node = dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
        document.set_object(pages, node);
        let catalog = document.add_object(
            dictionary! { "Type" => "Catalog", "Pages" => pages, "Tree" => Object::Reference((600, 0)) },
        );
        document.trailer.set("Root", catalog);
        let raws = (101..=600).map(|number| (number, format!("<</N {number}>>").into_bytes())).collect();
        let read = Document::load_mem(&save(document, raws).unwrap()).unwrap();
        assert_eq!(read.get_pages().len(), 1);
        let tree = read.catalog().unwrap().get(b"Tree").and_then(Object::as_reference).unwrap();
        for number in [101, 350, tree.0] {
            let own = read.get_dictionary((number, 0)).unwrap().get(b"N").and_then(Object::as_i64);
            assert_eq!(own.unwrap(), i64::from(number));
        }
    }
}
