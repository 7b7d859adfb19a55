//! Between the preview and the network: threads that answer, and open pages that are told of a
//! newer preview as server-sent events.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::net::TcpListener;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tiny_http::{Header, Method, Request, Response, Server};

use super::preview::{Answer, OWN, Preview};

/// Browsers ask for several files at once.
const THREADS: usize = 4;

/// How long an open page hears nothing; then a sign of life shows whether it is still there.
const SILENCE: Duration = Duration::from_secs(15);

/// The script that every previewed page gets.
const RELOAD: &str = include_str!("reload.js");

/// What all threads see.
pub struct Shared {
    preview: Mutex<Arc<Preview>>,
    changed: Condvar,
    rules: BTreeMap<&'static str, String>,
}

impl Shared {
    /// The first preview, and the pages of all rules.
    pub fn new(preview: Preview, rules: BTreeMap<&'static str, String>) -> Self {
        Self { preview: Mutex::new(Arc::new(preview)), changed: Condvar::new(), rules }
    }

    /// The newest preview.
    pub fn preview(&self) -> Arc<Preview> {
        self.lock().clone()
    }

    /// Shows a newer preview, and tells the open pages.
    pub fn show(&self, preview: Preview) {
        *self.lock() = Arc::new(preview);
        self.changed.notify_all();
    }

    /// The next preview whose state is not `seen`, or after a while the same.
    fn after(&self, seen: &str) -> Arc<Preview> {
        let same = |preview: &mut Arc<Preview>| preview.state() == seen;
        match self.changed.wait_timeout_while(self.lock(), SILENCE, same) {
            Ok((preview, _)) => preview.clone(),
            Err(poisoned) => poisoned.into_inner().0.clone(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Arc<Preview>> {
        self.preview.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Answers at `listener` as long as the program runs.
///
/// # Errors
/// When the listener cannot be used.
pub fn answer_at(listener: TcpListener, shared: &Arc<Shared>) -> io::Result<()> {
    let server = Arc::new(Server::from_listener(listener, None).map_err(io::Error::other)?);
    for _ in 0..THREADS {
        let (server, shared) = (server.clone(), shared.clone());
        std::thread::spawn(move || {
            for request in server.incoming_requests() {
                answer(request, &shared);
            }
        });
    }
    Ok(())
}

/// Answers one request. A browser that has gone away is no fault.
fn answer(request: Request, shared: &Arc<Shared>) {
    let url = request.url().to_owned();
    if !matches!(request.method(), Method::Get | Method::Head) {
        drop(request.respond(Response::empty(405)));
        return;
    }
    if url == format!("{OWN}events") {
        let shared = shared.clone();
        std::thread::spawn(move || drop(tell(request, &shared)));
        return;
    }
    let preview = shared.preview();
    let answer = match url.strip_prefix(OWN) {
        Some(own) => answer_own(own.split('?').next().unwrap_or_default(), &preview, shared),
        None => preview.answer(&url),
    };
    let header = |name: &str, value: &str| Header::from_bytes(name, value).ok();
    let headers = [
        header("Content-Type", answer.media_type),
        header("Cache-Control", "no-store"),
        answer.location.as_deref().and_then(|location| header("Location", location)),
    ];
    let response = Response::from_data(answer.body).with_status_code(answer.status);
    drop(request.respond(headers.into_iter().flatten().fold(response, Response::with_header)));
}

/// The preview's own pages.
fn answer_own(name: &str, preview: &Preview, shared: &Shared) -> Answer {
    match name {
        "reload.js" => Answer { status: 200, media_type: "text/javascript; charset=utf-8", location: None, body: RELOAD.into() },
        "findings" => match &preview.findings {
            Some((_, page)) => Answer::html(200, page.to_string()),
            None => Answer::html(404, String::new()),
        },
        name => match name.strip_prefix("rule/").and_then(|name| shared.rules.get(name)) {
            Some(page) => Answer::html(200, page.clone()),
            None => Answer::html(404, String::new()),
        },
    }
}

/// Tells one open page of every newer preview, until it goes away.
fn tell(request: Request, shared: &Shared) -> io::Result<()> {
    let mut page = request.into_writer();
    page.write_all(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nConnection: close\r\n\r\nretry: 500\n\n",
    )?;
    let mut seen = String::new();
    loop {
        let state = shared.after(&seen).state();
        if state == seen {
            page.write_all(b":\n\n")?;
        } else {
            page.write_all(format!("data: {state}\n\n").as_bytes())?;
        }
        page.flush()?;
        seen = state;
    }
}
