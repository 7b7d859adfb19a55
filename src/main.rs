//! x
use std::sync::Arc; use ingang::*;
fn main() {
  let (listed, mut f) = load::list(std::path::Path::new(".")).unwrap();
  let mut v = load::builtin(); for l in &listed { let (s, d) = load::read(l).unwrap(); f.extend(d); v.push(s); }
  let sources = Arc::new(diag::Sources::new(v));
  let folder = write::Folder::open(std::path::Path::new("public")).unwrap();
  let (b, d) = build(&sources, Options{profile: diag::Profile::Release, today: None, clock: model::Date::new(2026,11,22).unwrap()}, &memo::Memo::default(), &folder);
  f.extend(d); let f = f.finish();
  let phrases = i18n::phrases(&sources, "sv");
  eprintln!("{}", diag::render::render(&f, diag::render::Format::Concise, &diag::render::Scene{sources:&sources, phrases:&phrases, profile: diag::Profile::Release, color:false}));
  let b = b.unwrap(); eprintln!("{:?} {:?} {:?}", b.counts, b.stages, b.next_change);
  eprintln!("{:?}", folder.publish(&b.output));
}
