//! The plain list of all rules. A new rule is a line here.

use super::reading::Reading;
use super::{easy_read, facts, link, media, message, page, readability, statement};
use crate::diag::{Diagnostics, Rule};
use crate::model::{Catalogue, MessageUse, Site};

/// A rule about the site.
type OfSite = (&'static Rule, fn(&Site) -> Diagnostics);

/// A rule about texts.
type OfTexts = (&'static Rule, fn(&Reading<'_, '_>) -> Diagnostics);

/// A rule about the interface's words.
type OfMessages = (&'static Rule, fn(&Site, &Catalogue, &[MessageUse]) -> Diagnostics);

/// Rules about the site: records, and what pages there are.
pub(super) const OF_SITE: [OfSite; 34] = [
    (&facts::past_activity::RULE, facts::past_activity::check),
    (&facts::closure_without_substitute::RULE, facts::closure_without_substitute::check),
    (&facts::digital_only_activity::RULE, facts::digital_only_activity::check),
    (&facts::expired_fact::RULE, facts::expired_fact::check),
    (&facts::expired_right::RULE, facts::expired_right::check),
    (&facts::hidden_address::RULE, facts::hidden_address::check),
    (&facts::missing_children_contact::RULE, facts::missing_children_contact::check),
    (&facts::missing_first_contact::RULE, facts::missing_first_contact::check),
    (&facts::missing_offer::RULE, facts::missing_offer::check),
    (&facts::missing_offer_term::RULE, facts::missing_offer_term::check),
    (&facts::missing_on_call::RULE, facts::missing_on_call::check),
    (&facts::missing_text::RULE, facts::missing_text::check),
    (&facts::not_here_without_instead::RULE, facts::not_here_without_instead::check),
    (&facts::partial_offer::RULE, facts::partial_offer::check),
    (&facts::personal_email::RULE, facts::personal_email::check),
    (&facts::referral_loop::RULE, facts::referral_loop::check),
    (&facts::unconfirmed_law::RULE, facts::unconfirmed_law::check),
    (&facts::unit_without_contact::RULE, facts::unit_without_contact::check),
    (&facts::unit_without_group::RULE, facts::unit_without_group::check),
    (&facts::unknown_id::RULE, facts::unknown_id::check),
    (&facts::vacancy_without_substitute::RULE, facts::vacancy_without_substitute::check),
    (&facts::voice_only_contact::RULE, facts::voice_only_contact::check),
    (&facts::web_only_contact::RULE, facts::web_only_contact::check),
    (&media::film_without_captions::RULE, media::film_without_captions::check),
    (&media::media_without_size::RULE, media::media_without_size::check),
    (&media::media_without_text_alternative::RULE, media::media_without_text_alternative::check),
    (&media::missing_media_file::RULE, media::missing_media_file::check),
    (&page::doubtful_reader_test::RULE, page::doubtful_reader_test::check),
    (&page::missing_translation::RULE, page::missing_translation::check),
    (&page::sensitive_title::RULE, page::sensitive_title::check),
    (&statement::contradicting_statement::RULE, statement::contradicting_statement::check),
    (&statement::missing_statement::RULE, statement::missing_statement::check),
    (&statement::overdue_issue::RULE, statement::overdue_issue::check),
    (&statement::statement_without_form::RULE, statement::statement_without_form::check),
];

/// Rules about texts: prose, links, heads of pages.
pub(super) const OF_TEXTS: [OfTexts; 33] = [
    (&easy_read::distant_heading::RULE, easy_read::distant_heading::check),
    (&easy_read::double_negation::RULE, easy_read::double_negation::check),
    (&easy_read::figure_of_speech::RULE, easy_read::figure_of_speech::check),
    (&easy_read::hard_number::RULE, easy_read::hard_number::check),
    (&easy_read::impersonal_subject::RULE, easy_read::impersonal_subject::check),
    (&easy_read::long_line::RULE, easy_read::long_line::check),
    (&easy_read::long_paragraph::RULE, easy_read::long_paragraph::check),
    (&easy_read::long_sentence::RULE, easy_read::long_sentence::check),
    (&easy_read::long_word::RULE, easy_read::long_word::check),
    (&easy_read::one_sided_fact::RULE, easy_read::one_sided_fact::check),
    (&easy_read::passive_voice::RULE, easy_read::passive_voice::check),
    (&easy_read::shortened_word::RULE, easy_read::shortened_word::check),
    (&easy_read::swapped_term::RULE, easy_read::swapped_term::check),
    (&easy_read::two_main_clauses::RULE, easy_read::two_main_clauses::check),
    (&easy_read::unexplained_term::RULE, easy_read::unexplained_term::check),
    (&page::avoided_term::RULE, page::avoided_term::check),
    (&page::blank_table_header::RULE, page::blank_table_header::check),
    (&page::emphasis_as_heading::RULE, page::emphasis_as_heading::check),
    (&page::image_of_text::RULE, page::image_of_text::check),
    (&page::image_words::RULE, page::image_words::check),
    (&page::long_summary::RULE, page::long_summary::check),
    (&page::missing_summary::RULE, page::missing_summary::check),
    (&page::shouting::RULE, page::shouting::check),
    (&page::unexplained_abbreviation::RULE, page::unexplained_abbreviation::check),
    (&readability::hard_to_read::RULE, readability::hard_to_read::check),
    (&link::broken_anchor::RULE, link::broken_anchor::check),
    (&link::broken_link::RULE, link::broken_link::check),
    (&link::literal_cost::RULE, link::literal_cost::check),
    (&link::literal_decision::RULE, link::literal_decision::check),
    (&link::literal_email::RULE, link::literal_email::check),
    (&link::literal_hours::RULE, link::literal_hours::check),
    (&link::literal_phone::RULE, link::literal_phone::check),
    (&link::vague_link::RULE, link::vague_link::check),
];

/// Rules about the interface's words.
pub(super) const OF_MESSAGES: [OfMessages; 5] = [
    (&message::message_arguments::RULE, message::message_arguments::check),
    (&message::missing_message::RULE, message::missing_message::check),
    (&message::missing_plural::RULE, message::missing_plural::check),
    (&message::uncommented_message::RULE, message::uncommented_message::check),
    (&message::unused_message::RULE, message::unused_message::check),
];

/// All rules of this room, for `explain` and for the reference.
pub static RULES: &[&Rule] = &{
    let mut all = [OF_SITE[0].0; OF_SITE.len() + OF_TEXTS.len() + OF_MESSAGES.len()];
    let mut at = 0;
    while at < all.len() {
        all[at] = match at.checked_sub(OF_SITE.len()) {
            None => OF_SITE[at].0,
            Some(at) if at < OF_TEXTS.len() => OF_TEXTS[at].0,
            Some(at) => OF_MESSAGES[at - OF_TEXTS.len()].0,
        };
        at += 1;
    }
    all
};

#[cfg(test)]
mod tests;
