//! Charts and pages, in files.

use crate::output::file;
use anyhow::Context;
use dtp_sim::plot::Figure;
use std::path::Path;

/// Where pictures go.
#[derive(Clone, Copy)]
pub struct Pictures<'a> {
    /// A page.
    pub html: Option<&'a Path>,
    /// A folder of charts.
    pub svg: Option<&'a Path>,
}

impl Pictures<'_> {
    /// Refuses a place that cannot be written before the work, rather than after it.
    pub fn check(self) -> anyhow::Result<()> {
        if let Some(folder) = self.svg {
            let made = std::fs::create_dir_all(folder);
            made.with_context(|| format!("{}: cannot be made a folder", folder.display()))?;
        }
        self.html.map_or(Ok(()), |path| file::check(path, "--html"))
    }

    /// Whether there is anything to draw.
    pub const fn is_wanted(self) -> bool {
        self.html.is_some() || self.svg.is_some()
    }

    /// Writes the charts, and the page that `page` makes of them.
    pub fn save(
        self,
        figures: &[Figure],
        page: impl FnOnce(&[Figure]) -> String,
    ) -> anyhow::Result<()> {
        if let Some(folder) = self.svg {
            for figure in figures {
                let path = folder.join(format!("{}.svg", figure.name));
                file::save_text(&path, &figure.chart.file())?;
            }
        }
        match self.html {
            Some(path) => file::save_text(path, &page(figures)),
            None => Ok(()),
        }
    }
}
