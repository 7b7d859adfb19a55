//! Floor 2: templates, what they may see, styles and fingerprinted assets.

pub mod view;
pub struct BoundTheme;
impl BoundTheme {
    pub fn page(&self, _v: &view::PageView) -> Result<String, String> { Ok(String::new()) }
    pub fn component(&self, _n: &str, _v: &impl serde::Serialize, _b: Option<&str>) -> Result<String, String> { Ok(String::new()) }
}
