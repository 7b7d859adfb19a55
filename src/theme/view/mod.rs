//! What templates may see: one type per page kind, and the parts they share. The only
//! serialisable types of the program beside file formats. Addresses arrive finished (with the
//! site's folder before them), words arrive in the reader's language, and what may not be shown
//! is not here.

mod contact;
mod directive;
mod frame;
mod page;
mod part;
pub mod sample;
mod shared;
mod statement;

pub use contact::{CallView, CheckedView, ContactView, NextView, SubstituteView, WayView};
pub use directive::{
    ActivitiesBlock, ContactBlock, ExplainedTerm, LanguagesBlock, MoreBlock, NoBlock, OffersBlock, RightBlock, RightsBlock, TableBlock,
};
pub use frame::{
    AlternateView, CLOSED_ID, CrumbView, EasySwitchView, ExitView, FooterView, Frame, KeepView, LanguageView, LineView, NavView, NightView,
    NoticeView, RightView, SearchView, SiteView, SpeakView,
};
pub use page::{
    AccessibilityView, ArticleView, CalendarView, ContactsView, DistrictOfferView, DistrictView, DistrictsView, FindDistrictView,
    FindSupportView, GlossaryView, GroupView, IndexView, NotFoundView, OfferView, OffersView, PageView, RootView, StartView, UnitView,
    UnitsView,
};
pub use part::{
    ActivityView, AgeView, BodyView, CardView, DistrictOfferRow, DoorView, FactView, LetterView, LinkView, MonthView, PlaceLetterView,
    PlaceView, RowView, TagView, TermView, TextView,
};
pub use shared::{PRINTED, Shared};
pub use statement::{IssueListView, IssueView, StatementView};
