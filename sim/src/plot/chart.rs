//! A small writer of charts in SVG: axes with units, lines, bands, bars, dots and limits. Colours come
//! from a style sheet, so a chart is readable on light and dark ground and on paper.

use std::fmt::Write;

/// The style sheet of charts and pages.
pub const STYLE: &str = include_str!("style.css");

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 300.0;
const LEFT: f64 = 72.0;
const RIGHT: f64 = 24.0;
const TOP: f64 = 40.0;
const BOTTOM: f64 = 50.0;
/// Width of a character of a key or of the name of a limit, at most.
const CHARACTER: f64 = 6.8;
/// From the middle of a number of an event to that of the next, at least.
const NUMBER_ROOM: f64 = 15.0;

/// What an axis shows.
#[derive(Clone, Debug)]
pub struct Axis {
    /// Quantity and unit, such as `time, ms`.
    pub label: String,
    /// Least value.
    pub from: f64,
    /// Largest value.
    pub to: f64,
    /// Values are powers of ten.
    pub is_log: bool,
    /// Names to stand at 0, 1, 2 ... instead of numbers.
    pub names: Vec<String>,
}

impl Axis {
    /// A linear axis; one without length gets some.
    #[must_use]
    pub fn new(label: &str, from: f64, to: f64) -> Self {
        let to = if to > from { to } else { from + 1.0 };
        Axis {
            label: label.to_owned(),
            from,
            to,
            is_log: false,
            names: Vec::new(),
        }
    }

    /// Where to put numbers, and what they say.
    fn ticks(&self, most: usize) -> Vec<(f64, String)> {
        if !self.names.is_empty() {
            let every = self.names.len().div_ceil(most);
            let names = self.names.iter().enumerate().step_by(every);
            #[expect(clippy::cast_precision_loss, reason = "a small number of names")]
            return names.map(|(n, name)| (n as f64, name.clone())).collect();
        }
        let step = nice_step(self.to - self.from, most);
        let step = if self.is_log {
            step.max(1.0).round()
        } else {
            step
        };
        let mut ticks = Vec::new();
        let mut value = (self.from / step).ceil() * step;
        while value <= self.to + step * 1e-9 {
            let text = if self.is_log {
                power_of_ten(value)
            } else {
                decimal(value, step)
            };
            ticks.push((value, text));
            value += step;
        }
        ticks
    }
}

/// 1, 2 or 5 times a power of ten, so that at most so many fit.
fn nice_step(span: f64, most: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a handful")]
    let rough = span / most as f64;
    let power = 10_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0]
        .into_iter()
        .find(|m| m * power >= rough * 0.999);
    step.unwrap_or(10.0) * power
}

/// As many places as the step needs.
fn decimal(value: f64, step: f64) -> String {
    let places = (0..9).find(|&places| {
        let scaled = step * 10_f64.powi(places);
        (scaled - scaled.round()).abs() < 1e-6
    });
    let text = format!(
        "{value:.*}",
        usize::try_from(places.unwrap_or(9)).unwrap_or(9)
    );
    if text.trim_matches(['-', '0', '.']).is_empty() {
        "0".to_owned()
    } else {
        text.replace('-', "\u{2212}")
    }
}

fn power_of_ten(exponent: f64) -> String {
    let superscript = |c: char| match c {
        '-' => '⁻',
        '0'..='9' => ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'][c as usize - '0' as usize],
        other => other,
    };
    let digits: String = format!("{exponent:.0}").chars().map(superscript).collect();
    format!("10{digits}")
}

/// Text as XML takes it.
#[must_use]
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// Which of the colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// What it is about.
    One = 1,
    /// What it is compared with.
    Two = 2,
    /// What is wrong.
    Bad = 3,
    /// A time that does not count.
    Shade = 4,
    /// Something else that it is compared with.
    Three = 5,
    /// And something else again.
    Four = 6,
}

/// A chart being drawn.
#[derive(Clone, Debug)]
pub struct Chart {
    title: String,
    x: Axis,
    y: Axis,
    marks: String,
    keys: Vec<(Colour, String)>,
    /// Where the last number of an event stands.
    marked: f64,
}

impl Chart {
    /// Axes and title.
    #[must_use]
    pub fn new(title: &str, x: Axis, y: Axis) -> Self {
        Chart {
            title: title.to_owned(),
            x,
            y,
            marks: String::new(),
            keys: Vec::new(),
            marked: 0.0,
        }
    }

    fn x(&self, value: f64) -> f64 {
        let share = (value - self.x.from) / (self.x.to - self.x.from);
        LEFT + share.clamp(0.0, 1.0) * (WIDTH - LEFT - RIGHT)
    }

    fn y(&self, value: f64) -> f64 {
        let share = (value - self.y.from) / (self.y.to - self.y.from);
        HEIGHT - BOTTOM - share.clamp(0.0, 1.0) * (HEIGHT - TOP - BOTTOM)
    }

    fn path(&self, points: impl IntoIterator<Item = (f64, f64)>) -> String {
        let mut path = String::new();
        for (x, y) in points {
            // Writing to a string cannot fail, here and below.
            let _ = write!(path, "{:.1},{:.1} ", self.x(x), self.y(y));
        }
        path
    }

    /// The vertical axis.
    #[must_use]
    pub const fn y_axis(&self) -> &Axis {
        &self.y
    }

    /// Says what a colour stands for.
    pub fn key(&mut self, colour: Colour, text: &str) {
        self.keys.push((colour, text.to_owned()));
    }

    /// A line through points.
    pub fn line(&mut self, colour: Colour, points: &[(f64, f64)]) {
        let path = self.path(points.iter().copied());
        let colour = colour as u8;
        let _ = write!(
            self.marks,
            "<polyline class=\"line s{colour}\" points=\"{path}\"/>"
        );
    }

    /// A band between two lines: x, lower and upper y.
    pub fn band(&mut self, colour: Colour, points: &[(f64, f64, f64)]) {
        let lower = self.path(points.iter().map(|&(x, low, _)| (x, low)));
        let upper = self.path(points.iter().rev().map(|&(x, _, high)| (x, high)));
        let colour = colour as u8;
        let _ = write!(
            self.marks,
            "<polygon class=\"area f{colour}\" points=\"{lower}{upper}\"/>\
             <polyline class=\"line s{colour}\" points=\"{lower}\"/>\
             <polyline class=\"line s{colour}\" points=\"{upper}\"/>"
        );
    }

    /// A bar from zero, or from the bottom, up to `y`.
    pub fn bar(&mut self, colour: Colour, from_x: f64, to_x: f64, y: f64) {
        let (left, right) = (self.x(from_x), self.x(to_x));
        let (top, foot) = (self.y(y), self.y(self.y.from.max(0.0)));
        let _ = write!(
            self.marks,
            "<rect class=\"f{}\" x=\"{left:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\"/>",
            colour as u8,
            top.min(foot),
            (right - left).max(0.5),
            (foot - top).abs(),
        );
    }

    /// A text above a bar.
    pub fn note(&mut self, x: f64, y: f64, text: &str) {
        let (x, y) = (self.x(x), self.y(y) - 5.0);
        let text = escaped(text);
        let _ = write!(
            self.marks,
            "<text class=\"key\" text-anchor=\"middle\" x=\"{x:.1}\" y=\"{y:.1}\">{text}</text>"
        );
    }

    /// A time that does not count: a light ground from bottom to top.
    pub fn shade(&mut self, from_x: f64, to_x: f64) {
        let (left, right) = (self.x(from_x), self.x(to_x));
        let (width, height) = ((right - left).max(0.5), HEIGHT - TOP - BOTTOM);
        let _ = write!(
            self.marks,
            "<rect class=\"shade\" x=\"{left:.1}\" y=\"{TOP}\" width=\"{width:.1}\" height=\"{height}\"/>"
        );
    }

    /// Something that happened: a thin line straight up, with its number above the frame unless that of the
    /// one before is in the way.
    pub fn mark(&mut self, x: f64, number: &str) {
        let (at, bottom) = (self.x(x), HEIGHT - BOTTOM);
        let _ = write!(
            self.marks,
            "<line class=\"event\" x1=\"{at:.1}\" x2=\"{at:.1}\" y1=\"{TOP}\" y2=\"{bottom}\"/>"
        );
        if at - self.marked < NUMBER_ROOM || number.is_empty() {
            return;
        }
        self.marked = at;
        let (y, number) = (TOP - 4.0, escaped(number));
        let _ = write!(
            self.marks,
            "<text class=\"event-number\" text-anchor=\"middle\" x=\"{at:.1}\" y=\"{y}\">{number}</text>"
        );
    }

    /// A dot.
    pub fn dot(&mut self, colour: Colour, x: f64, y: f64) {
        let (x, y, colour) = (self.x(x), self.y(y), colour as u8);
        let _ = write!(
            self.marks,
            "<circle class=\"f{colour}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"2.2\"/>"
        );
    }

    /// A limit from `from_x` to `to_x`, without a name.
    pub fn limit_part(&mut self, colour: Colour, from_x: f64, to_x: f64, y: f64) {
        let (left, right, y) = (self.x(from_x), self.x(to_x), self.y(y));
        let _ = write!(
            self.marks,
            "<line class=\"limit s{}\" x1=\"{left:.1}\" x2=\"{right:.1}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>",
            colour as u8
        );
    }

    /// A limit across the whole chart, with its name above it at the right end, or below it.
    pub fn limit(&mut self, y: f64, name: &str, is_below: bool) {
        self.limit_part(Colour::Bad, self.x.from, self.x.to, y);
        let (x, y) = (
            WIDTH - RIGHT - 6.0,
            self.y(y) + if is_below { 15.0 } else { -5.0 },
        );
        let name = escaped(name);
        let _ = write!(
            self.marks,
            "<text class=\"limit-name\" text-anchor=\"end\" x=\"{x:.1}\" y=\"{y:.1}\">{name}</text>"
        );
    }

    /// The name of a limit in the top right corner, where its own place is taken.
    pub fn top(&mut self, name: &str) {
        let (x, y, name) = (WIDTH - RIGHT - 6.0, TOP + 15.0, escaped(name));
        let _ = write!(
            self.marks,
            "<text class=\"limit-name\" text-anchor=\"end\" x=\"{x:.1}\" y=\"{y:.1}\">{name}</text>"
        );
    }

    /// A limit straight up, with its name beside it.
    pub fn limit_at(&mut self, x: f64, name: &str) {
        let (at, top, bottom) = (self.x(x), TOP, HEIGHT - BOTTOM);
        let is_right = at > WIDTH / 2.0;
        let (anchor, gap) = if is_right {
            ("end", -5.0)
        } else {
            ("start", 5.0)
        };
        let (name_x, name_y, name) = (at + gap, top + 14.0, escaped(name));
        let _ = write!(
            self.marks,
            "<line class=\"limit s3\" x1=\"{at:.1}\" x2=\"{at:.1}\" y1=\"{top}\" y2=\"{bottom}\"/>\
             <text class=\"limit-name\" text-anchor=\"{anchor}\" x=\"{name_x:.1}\" y=\"{name_y}\">{name}</text>"
        );
    }

    /// The chart as an element of a page that has [`STYLE`].
    #[must_use]
    pub fn element(&self) -> String {
        self.svg("")
    }

    /// The chart as a file of its own.
    #[must_use]
    pub fn file(&self) -> String {
        self.svg(&format!("<style>{STYLE}</style>"))
    }

    fn svg(&self, style: &str) -> String {
        let title = escaped(&self.title);
        format!(
            "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" \
             role=\"img\" aria-label=\"{title}\">{style}<text class=\"title\" x=\"{LEFT}\" y=\"22\">{title}</text>{}{}{}\
             <rect class=\"frame\" x=\"{LEFT}\" y=\"{TOP}\" width=\"{}\" height=\"{}\"/></svg>\n",
            self.axes(),
            self.marks,
            self.legend(),
            WIDTH - LEFT - RIGHT,
            HEIGHT - TOP - BOTTOM,
        )
    }

    fn axes(&self) -> String {
        let mut out = String::new();
        let (right, bottom) = (WIDTH - RIGHT, HEIGHT - BOTTOM);
        for (value, text) in self.x.ticks(8) {
            let (x, below) = (self.x(value), bottom + 17.0);
            let text = escaped(&text);
            let _ = write!(
                out,
                "<line class=\"grid\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{TOP}\" y2=\"{bottom}\"/>\
                 <text class=\"tick\" text-anchor=\"middle\" x=\"{x:.1}\" y=\"{below}\">{text}</text>"
            );
        }
        for (value, text) in self.y.ticks(6) {
            let y = self.y(value);
            let _ = write!(
                out,
                "<line class=\"grid\" x1=\"{LEFT}\" x2=\"{right}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>\
                 <text class=\"tick\" text-anchor=\"end\" x=\"{}\" y=\"{:.1}\">{text}</text>",
                LEFT - 8.0,
                y + 4.0
            );
        }
        let (middle_x, middle_y) = ((LEFT + right) / 2.0, (TOP + bottom) / 2.0);
        let _ = write!(
            out,
            "<text text-anchor=\"middle\" x=\"{middle_x}\" y=\"{}\">{}</text>\
             <text text-anchor=\"middle\" transform=\"translate(18,{middle_y}) rotate(-90)\">{}</text>",
            HEIGHT - 10.0,
            escaped(&self.x.label),
            escaped(&self.y.label)
        );
        out
    }

    /// Keys stand in a row at the top right, beside the title.
    fn legend(&self) -> String {
        let mut out = String::new();
        let mut right = WIDTH - RIGHT;
        for (colour, text) in self.keys.iter().rev() {
            #[expect(clippy::cast_precision_loss, reason = "a short text")]
            let left = right - text.chars().count() as f64 * CHARACTER;
            let _ = write!(
                out,
                "<rect class=\"f{}\" x=\"{:.1}\" y=\"12\" width=\"12\" height=\"12\"/>\
                 <text class=\"key\" x=\"{left:.1}\" y=\"22\">{}</text>",
                *colour as u8,
                left - 17.0,
                escaped(text)
            );
            right = left - 32.0;
        }
        out
    }
}
