//! Makes search files for a city of any size, to see what they weigh and how long they take:
//! `cargo run -p search-index --example scale -- OUT PAGES…`. The pages are one locale's; a site in
//! five languages with easy read has ten times as many.
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a program of its own, that writes and prints")]

use std::fs;
use std::path::Path;
use std::time::Instant;

use search_index::{Corpus, Facet, FacetValue, Limits, SearchDocument, build, bundle};

const NOUNS: &str = "kommunen ansökan barnet familjen förskolan skolan hemtjänsten handläggaren beslutet avgiften stadsdelen biblioteket \
    mötesplatsen stödet samtalet blanketten tjänsten bostaden tolken vårdcentralen kontoret personalen föräldern eleven kontaktpersonen \
    socialtjänsten rådgivningen medborgaren besöket öppettiden";
const VERBS: &str = "lämnar hjälper ansöker kontaktar besöker får behöver erbjuder beslutar informerar planerar bokar betalar följer ordnar \
    svarar frågar väljer skickar hittar";
const FIRST: &str = "vård skol barn äldre färd bygg miljö fritids kultur musik idrotts bostads energi trafik vatten snö park hälso tand syn \
    hörsel rörelse minnes samtals grupp hem natt dag helg jul sommar vinter lov läx språk tolk rätts skuld budget hyres flytt";
const LAST: &str = "stöd hjälp bidrag råd tjänst grupp skola plats boende vård resa tillstånd avgift ansökan anmälan kurs lokal hall plan bad \
    ledare värd center mottagning linje jour larm kort bok nämnd";
const PLACES: &str = "Norrmalm Södraberget Österäng Västerhamn Björkhagen Lindesta Kvarnby Sjövik Ekbacken Tallmossen Fågelsång Åkerby \
    Hamngården Skogalund Solberga Ringdalen Bergsnäs Älvstranden Mellanby Rosenlund Strandvik Granelund Torpaby Kyrkbyn Vinterviken";

/// Numbers that are the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % end
    }
}

fn corpus(pages: usize) -> Corpus {
    let list = |text: &'static str| text.split_whitespace().collect::<Vec<_>>();
    let (nouns, verbs, first, last, places) = (list(NOUNS), list(VERBS), list(FIRST), list(LAST), list(PLACES));
    let mut random = Random(1);
    let topics: Vec<String> = first.iter().flat_map(|first| last.iter().map(move |last| format!("{first}{last}"))).collect();
    let mut sentence = |words: usize| {
        let mut word = || match random.below(4) {
            0 => verbs[random.below(verbs.len())].to_owned(),
            1 => topics[random.below(topics.len())].clone(),
            _ => nouns[random.below(nouns.len())].to_owned(),
        };
        (0..words).map(|_| word()).collect::<Vec<_>>().join(" ") + "."
    };
    let mut documents = Vec::new();
    for page in 0..pages {
        let topic = &topics[(page * 7) % topics.len()];
        let place = places[page % places.len()];
        documents.push(SearchDocument {
            id: page.to_string(),
            address: format!("/sv/{}/{topic}-{page}/", place.to_lowercase()),
            title: format!("{topic} i {place}"),
            summary: sentence(18),
            headings: (0..6).map(|_| sentence(3)).collect(),
            words: (0..3).map(|_| sentence(2)).collect(),
            body: (0..40).map(|_| sentence(14)).collect::<Vec<_>>().join(" "),
            facets: [("district".to_owned(), vec![place.to_lowercase()])].into(),
            weight: 5,
            ..SearchDocument::default()
        });
    }
    let values =
        places.iter().map(|place| FacetValue { id: place.to_lowercase(), label: (*place).to_owned(), words: vec![(*place).to_owned()] });
    let facets = vec![Facet { name: "district".into(), values: values.collect() }];
    Corpus { locale: "sv".into(), language: "sv".into(), documents, facets, ..Corpus::default() }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [out, sizes @ ..] = arguments.as_slice() else { return Err("OUT PAGES…".into()) };
    for size in sizes {
        let corpus = corpus(size.parse()?);
        let started = Instant::now();
        let built = build(&corpus, Limits::default())?;
        let taken = started.elapsed();
        let folder = Path::new(out).join(size);
        fs::remove_dir_all(&folder).ok();
        fs::create_dir_all(&folder)?;
        for shard in &built.shards {
            fs::write(folder.join(&shard.path), &shard.bytes)?;
        }
        let text: usize = corpus.documents.iter().map(|document| document.body.len()).sum();
        fs::write(folder.join("engine.js"), bundle())?;
        fs::write(folder.join("built.json"), format!("{{\"entry\":\"{}\"}}", built.entry))?;
        println!("{size} pages, {} kB of text: {} files in {taken:.1?}", text / 1000, built.shards.len());
    }
    Ok(())
}
