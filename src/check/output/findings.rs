//! What was found on one page, each with its place.

use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics, Rule};

/// Findings on one page.
pub struct Findings<'a> {
    address: &'a Arc<str>,
    html: &'a str,
    found: Diagnostics,
}

impl<'a> Findings<'a> {
    /// No findings yet on the page at this address.
    pub fn new(address: &'a Arc<str>, html: &'a str) -> Self {
        Self { address, html, found: Diagnostics::default() }
    }

    /// A finding about the page as a whole.
    pub fn on_page(&self, rule: &'static Rule) -> Diagnostic {
        Diagnostic::in_file(rule, self.address.clone())
    }

    /// A finding at the tag that begins at byte `at`: says which element and on which line.
    pub fn at(&self, rule: &'static Rule, at: usize) -> Diagnostic {
        self.on_page(rule).with("element", self.element(at)).with("line", self.line(at).to_string())
    }

    /// Keeps a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// All findings.
    pub fn finish(self) -> Diagnostics {
        self.found
    }

    /// The line that byte `at` stands on, from 1.
    pub fn line(&self, at: usize) -> usize {
        let before = self.html.as_bytes().get(..at).unwrap_or_default();
        before.iter().filter(|byte| **byte == b'\n').count() + 1
    }

    /// The name of the element whose tag begins at byte `at`.
    fn element(&self, at: usize) -> String {
        let name = self.html.get(at + 1..).unwrap_or_default();
        name.chars().take_while(|sign| sign.is_ascii_alphanumeric() || *sign == '-').collect::<String>().to_ascii_lowercase()
    }
}
