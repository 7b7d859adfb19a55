//! The accessibility statement, from its facts and the list of known issues.

use crate::model::{Assessor, Conformance, Criterion, DateStyle, IssueKind, KnownIssue, Shortcoming, Statement, Use, Value};
use crate::theme::view::{IssueListView, IssueView, LinkView, StatementView, TextView};

use super::scene::Reader;
use super::words::{Part, escaped};

impl Reader<'_> {
    /// The statement, if the site has the facts for one.
    pub fn statement(&self) -> Option<StatementView> {
        let statement = self.site.facts.statement.as_ref()?;
        let authority = || Part::Html(self.inline(&statement.authority.name));
        let complaints = LinkView {
            href: statement.authority.complaints.to_string(),
            text: self.rich("statement-complain", &[("authority", authority())]),
            note: None,
            current: false,
            hreflang: None,
        };
        let known = IssueKind::ALL.into_iter().filter_map(|(kind, name)| self.issue_list(kind, name));
        let issues = self.found_list().into_iter().chain(known);
        Some(StatementView {
            sentences: self.statement_sentences(statement),
            issues: issues.collect(),
            form_href: self.site.statement_form().map(|form| form.to_string()),
            authority: self.rich("statement-authority", &[("authority", authority())]),
            complaints,
        })
    }

    fn statement_sentences(&self, statement: &Statement) -> Vec<TextView> {
        let day = |date| Part::Html(self.time_html(date, DateStyle::Long));
        let conformance = match statement.conformance.value {
            Conformance::Full => "statement-full",
            Conformance::Partial => "statement-partial",
            Conformance::None => "statement-none",
        };
        let assessed = match statement.assessor {
            Assessor::Own => "statement-assessed-own",
            Assessor::Other => "statement-assessed-other",
        };
        vec![
            self.rich(
                "statement-body",
                &[
                    ("body", Part::Html(self.inline(&statement.body))),
                    ("law", Part::Html(self.inline(&statement.law))),
                    ("name", Part::Html(self.inline(&self.site.config.name))),
                ],
            ),
            self.message(conformance),
            self.rich(assessed, &[("date", day(statement.assessed.value))]),
            self.rich("statement-updated", &[("date", day(statement.provenance.checked.date.value))]),
        ]
    }

    fn issue_list(&self, kind: IssueKind, name: &str) -> Option<IssueListView> {
        let issues: Vec<IssueView> =
            self.site.facts.issues_in_order().into_iter().filter(|issue| issue.kind == kind).map(|issue| self.issue(issue)).collect();
        let heading = || self.message(&format!("statement-issues-{name}"));
        (!issues.is_empty()).then(|| IssueListView { id: format!("issues-{name}"), heading: heading(), issues })
    }

    /// What the checks of this very build have found.
    fn found_list(&self) -> Option<IssueListView> {
        let issues: Vec<IssueView> = self.shortcomings.iter().map(|shortcoming| self.shortcoming(shortcoming)).collect();
        let heading = || self.message("statement-found");
        (!issues.is_empty()).then(|| IssueListView { id: "issues-found".to_owned(), heading: heading(), issues })
    }

    fn shortcoming(&self, shortcoming: &Shortcoming) -> IssueView {
        let count = [("count", Value::from(shortcoming.count))];
        let text = TextView::html(escaped(&self.say(&format!("statement-found-{}", shortcoming.rule), &count)));
        IssueView { text, lines: self.concerns(&shortcoming.affects, &shortcoming.criteria) }
    }

    /// Whom something concerns, and by which criteria it falls short.
    fn concerns(&self, affects: &[Use], criteria: &[Criterion]) -> Vec<TextView> {
        let mut lines = Vec::new();
        if !affects.is_empty() {
            let uses: Vec<String> = affects.iter().map(|way| self.say(&format!("use-{}", way.name()), &[])).collect();
            lines.push(self.rich("statement-affects", &[("uses", (&*self.speak.list(&uses)).into())]));
        }
        if !criteria.is_empty() {
            lines.push(self.criteria(criteria));
        }
        lines
    }

    fn issue(&self, issue: &KnownIssue) -> IssueView {
        let mut lines = self.concerns(&issue.affects, &issue.criteria);
        match (issue.planned, issue.kind) {
            (Some(day), _) => {
                lines.push(self.rich("statement-planned", &[("date", Part::Html(self.time_html(day.value, DateStyle::Long)))]));
            }
            (None, IssueKind::Fault) => lines.push(self.message("statement-unplanned")),
            (None, _) => {}
        }
        IssueView { text: self.text(&issue.text), lines }
    }

    /// Criteria, and the clauses of the standard that ask for them: numbers, which no language
    /// turns round.
    fn criteria(&self, criteria: &[Criterion]) -> TextView {
        let numbers = |numbers: Vec<String>| Part::Html(format!("<bdi dir=\"ltr\">{}</bdi>", numbers.join(", ")));
        let wcag = numbers(criteria.iter().map(|criterion| criterion.number().to_owned()).collect());
        let clauses: Vec<String> = criteria.iter().filter_map(|criterion| criterion.clause()).collect();
        if clauses.is_empty() {
            return self.rich("statement-criteria", &[("wcag", wcag)]);
        }
        self.rich("statement-criteria-and-clauses", &[("wcag", wcag), ("clauses", numbers(clauses))])
    }
}
