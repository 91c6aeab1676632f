//! A transmitting MAC: frames back to back, or spread to a given load, on eight XGMII lanes.
//!
//! Start characters stand in lane 0 or 4 (clause 46.3.3.1). The gap (terminate character included)
//! averages 12 octets by the deficit idle count of clause 46.3.1.4, option b: a start moves down to
//! the lane before as long as the accumulated deficit stays below four octets, else up.

use crate::model::frame::FrameSet;
use crate::rng::Stream;
use dtp_spec::xgmii::Xgmii;

/// Average gap between frames, terminate character included (`interPacketGap` of clause 4A.4.2).
const GAP_OCTETS: u64 = 12;

/// The transmitting half of a MAC.
#[derive(Clone, Debug)]
pub struct MacTx {
    /// Next word of the frame in flight, and the end of its words.
    position: usize,
    end: usize,
    start_control: u8,
    end_control: u8,
    terminate_lane: u8,
    /// At the first word of a frame.
    at_start: bool,
    /// Idle words before the next frame, whose start lane is then known.
    idle_words: u64,
    start_lane_4: bool,
    /// Frame after that, as an index into the set.
    next_frame: usize,
    /// Octets by which gaps were shortened and that later gaps give back, 0 to 3.
    deficit: u64,
    /// Mean extra idle octets between frames: zero at full load.
    extra_octets_mean: f64,
    gaps: Stream,
    frames_sent: u64,
}

/// Where a MAC is in frames that come back to back: all that decides what it sends from here on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MacState {
    position: usize,
    end: usize,
    controls: [u8; 2],
    terminate_lane: u8,
    at_start: bool,
    idle_words: u64,
    start_lane_4: bool,
    next_frame: usize,
    deficit: u64,
}

impl MacTx {
    /// Where it is, unless gaps are drawn.
    #[must_use]
    pub fn state(&self) -> Option<MacState> {
        let drawn = self.extra_octets_mean > 0.0;
        (!drawn).then_some(MacState {
            position: self.position,
            end: self.end,
            controls: [self.start_control, self.end_control],
            terminate_lane: self.terminate_lane,
            at_start: self.at_start,
            idle_words: self.idle_words,
            start_lane_4: self.start_lane_4,
            next_frame: self.next_frame,
            deficit: self.deficit,
        })
    }

    /// Goes to where a MAC with the same frames, back to back, has been.
    pub fn set_state(&mut self, state: &MacState) {
        self.position = state.position;
        self.end = state.end;
        [self.start_control, self.end_control] = state.controls;
        self.terminate_lane = state.terminate_lane;
        self.at_start = state.at_start;
        self.idle_words = state.idle_words;
        self.start_lane_4 = state.start_lane_4;
        self.next_frame = state.next_frame;
        self.deficit = state.deficit;
    }

    /// A MAC that sends the frames of `set` round robin from number `first` on, at this fraction of
    /// the line rate (1.0: back to back; 0.0: nothing). `gaps` draws the extra idle time below 1.0.
    #[must_use]
    pub fn new(set: &FrameSet, utilisation: f64, first: usize, gaps: Stream) -> Self {
        let silent = utilisation <= 0.0 || set.frames.is_empty();
        let extra = if silent {
            0.0
        } else {
            set.octets_mean * (1.0 / utilisation - 1.0)
        };
        MacTx {
            position: 0,
            end: 0,
            start_control: 0,
            end_control: 0,
            terminate_lane: 0,
            at_start: false,
            idle_words: if silent { u64::MAX } else { 4 },
            start_lane_4: false,
            next_frame: first,
            deficit: 0,
            extra_octets_mean: extra,
            gaps,
            frames_sent: 0,
        }
    }

    /// The word of this tick.
    #[inline]
    pub fn step(&mut self, set: &FrameSet) -> Xgmii {
        if self.position < self.end {
            let data = set.pool[self.position];
            self.position += 1;
            let mut control = 0;
            if self.at_start {
                self.at_start = false;
                control = self.start_control;
            } else if self.position == self.end {
                control = self.end_control;
                self.schedule();
            }
            return Xgmii { data, control };
        }
        if self.idle_words > 0 {
            self.idle_words -= 1;
            return Xgmii::IDLE;
        }
        self.begin(set);
        self.step_first(set)
    }

    /// It never sends a frame.
    #[must_use]
    pub const fn is_silent(&self) -> bool {
        self.idle_words == u64::MAX
    }

    /// Words of the frame in flight that hold data alone and come next, the last of them left out.
    #[inline]
    #[must_use]
    pub fn data_words(&self) -> u64 {
        (self.end.saturating_sub(2)).saturating_sub(self.position) as u64
    }

    /// Passes over this many of [`MacTx::data_words`].
    #[inline]
    pub fn skip_data(&mut self, words: u64) {
        self.position += words as usize;
    }

    /// Idle words that come next.
    #[inline]
    #[must_use]
    pub const fn idle_words(&self) -> u64 {
        if self.position < self.end {
            0
        } else {
            self.idle_words
        }
    }

    /// Passes over this many of [`MacTx::idle_words`].
    #[inline]
    pub fn skip_idle(&mut self, words: u64) {
        self.idle_words -= words;
    }

    fn step_first(&mut self, set: &FrameSet) -> Xgmii {
        self.at_start = false;
        let data = set.pool[self.position];
        self.position += 1;
        Xgmii {
            data,
            control: self.start_control,
        }
    }

    fn begin(&mut self, set: &FrameSet) {
        let words = set.frames[self.next_frame][usize::from(self.start_lane_4)];
        self.next_frame += 1;
        if self.next_frame == set.frames.len() {
            self.next_frame = 0;
        }
        self.position = words.start;
        self.end = words.end;
        self.start_control = words.start_control;
        self.end_control = words.end_control;
        self.terminate_lane = words.terminate_lane;
        self.at_start = true;
    }

    /// Places the next start, counted in octets from lane 0 of the word that terminates this frame.
    fn schedule(&mut self) {
        let extra = if self.extra_octets_mean > 0.0 {
            self.draw_extra_octets()
        } else {
            0
        };
        self.frames_sent += 1;
        let mut start = u64::from(self.terminate_lane) + GAP_OCTETS + extra;
        let over = start % 4;
        if self.deficit + over <= 3 {
            start -= over;
            self.deficit += over;
        } else {
            start += 4 - over;
            self.deficit -= 4 - over;
        }
        self.idle_words = start / 8 - 1;
        self.start_lane_4 = start % 8 == 4;
    }

    /// Uniform between zero and twice the mean.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a draw in (0, 1) times a load-dependent number of octets"
    )]
    fn draw_extra_octets(&self) -> u64 {
        (self.gaps.unit_interval(self.frames_sent) * 2.0 * self.extra_octets_mean) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::Subject;
    use dtp_spec::xgmii::character;

    /// Octet positions of every start and terminate character in `ticks` words.
    fn starts_and_ends(lengths: &[usize], utilisation: f64, ticks: u64) -> Vec<(u64, u8)> {
        let frames: Vec<Vec<u8>> = lengths.iter().map(|&n| vec![0xa5; n]).collect();
        let set = FrameSet::new(&frames);
        let mut mac = MacTx::new(&set, utilisation, 0, Stream::new(1, Subject::FrameGap, 0));
        let mut found = Vec::new();
        for tick in 0..ticks {
            let word = mac.step(&set);
            for lane in 0..8 {
                let octet = word.lane(lane);
                if word.is_control(lane) && octet != character::IDLE {
                    found.push((tick * 8 + lane as u64, octet));
                }
            }
        }
        found
    }

    /// For every frame length the gap averages 12 octets and never falls below 9; starts are in
    /// lanes 0 and 4 only.
    #[test]
    fn gaps_average_twelve_octets() {
        for length in 60..76 {
            let marks = starts_and_ends(&[length], 1.0, 40_000);
            let mut gaps = Vec::new();
            for pair in marks.windows(2) {
                if let [(end, character::TERMINATE), (start, character::START)] = pair {
                    gaps.push(start - end);
                }
            }
            assert!(gaps.len() > 1000);
            assert!(gaps.iter().all(|gap| (9..=15).contains(gap)));
            let total: u64 = gaps.iter().sum();
            assert!(
                total.abs_diff(12 * gaps.len() as u64) <= 3,
                "{length}: {total}"
            );
            let aligned = marks
                .iter()
                .filter(|mark| mark.1 == character::START)
                .all(|mark| mark.0 % 4 == 0);
            assert!(aligned);
        }
    }

    #[test]
    fn load_below_the_line_rate_spreads_frames() {
        let full = starts_and_ends(&[1514, 60], 1.0, 100_000).len();
        let half = starts_and_ends(&[1514, 60], 0.5, 100_000).len();
        assert!(half.abs_diff(full / 2) < full / 20, "{half} of {full}");
        assert!(starts_and_ends(&[60], 0.0, 1000).is_empty());
    }
}
