#[derive(Debug, Clone, Default)]
pub struct Texts;
