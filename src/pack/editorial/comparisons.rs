//! What is set side by side exists and says why it differs.

use super::Editor;

impl Editor<'_> {
    pub(super) fn check_comparisons(&mut self) {
        for (index, published) in self.raw.published.iter().enumerate() {
            let at = format!("published/{index}");
            self.check_named_sources(
                &at,
                &published.figure,
                std::slice::from_ref(&published.source),
            );
        }
        for (index, conflict) in self.raw.conflict.iter().enumerate() {
            let at = format!("conflict/{index}");
            self.check_label(&at, "a conflict", &conflict.title);
            self.check_label(&at, &conflict.title, &conflict.reason);
            let inputs = &self.raw.input;
            let is_input = |id: &&String| inputs.iter().any(|input| input.id == **id);
            let figures = conflict.figures.iter().filter(|id| !is_input(id));
            let figures: Vec<String> = figures.cloned().collect();
            self.check_figures_exist(&format!("{at}/figures"), &figures);
        }
    }
}
