//! Rules about the accessibility statement: it is there, people can answer it, it does not
//! contradict itself, and what it promises is not overdue. That it is not too old is
//! [`expired_fact`](super::facts::expired_fact): it has a day of checking like every record.

pub mod contradicting_statement;
pub mod missing_statement;
pub mod overdue_issue;
pub mod shortcomings;
pub mod statement_without_form;
