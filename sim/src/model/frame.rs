//! Frames as XGMII words, computed once: padded to the minimum, FCS appended, preamble in front,
//! for a start in lane 0 and for a start in lane 4.

use dtp_spec::xgmii::character;

/// Shortest frame on the wire without FCS (clause 4A.4.2: `minFrameSize` 64 octets with it).
const FRAME_BYTES_MIN: usize = 60;

/// CRC-32 of clause 3.2.9, as the four octets in the order in which they are sent.
#[must_use]
pub fn frame_check_sequence(frame: &[u8]) -> [u8; 4] {
    let mut crc = u32::MAX;
    for &octet in frame {
        crc ^= u32::from(octet);
        for _ in 0..8 {
            crc = crc >> 1 ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 };
        }
    }
    (!crc).to_le_bytes()
}

/// One frame in one alignment: a run of words in [`FrameSet::pool`].
#[derive(Clone, Copy, Debug)]
pub struct FrameWords {
    /// Index of the first word, which holds the start character.
    pub start: usize,
    /// Index after the last word, which holds the terminate character.
    pub end: usize,
    /// Control flags of the first word.
    pub start_control: u8,
    /// Control flags of the last word.
    pub end_control: u8,
    /// Lane of the terminate character.
    pub terminate_lane: u8,
}

/// Frames of a capture, ready to be sent.
#[derive(Clone, Debug)]
pub struct FrameSet {
    /// Words of all frames in both alignments, one after the other.
    pub pool: Vec<u64>,
    /// Per frame: start in lane 0, start in lane 4.
    pub frames: Vec<[FrameWords; 2]>,
    /// Mean octets a frame occupies at full load: preamble, frame, FCS, average gap.
    pub octets_mean: f64,
}

impl FrameSet {
    /// Prepares these frames (given without FCS).
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a mean for display and load")]
    pub fn new(captured: &[Vec<u8>]) -> Self {
        let mut pool = Vec::new();
        let mut octets = 0;
        let frames = captured
            .iter()
            .map(|captured| {
                let mut frame = captured.clone();
                frame.resize(frame.len().max(FRAME_BYTES_MIN), 0);
                let fcs = frame_check_sequence(&frame);
                frame.extend(fcs);
                octets += frame.len() + 8 + 12;
                [0, 4].map(|lane| append(&mut pool, lane, &frame))
            })
            .collect();
        FrameSet {
            pool,
            frames,
            octets_mean: octets as f64 / captured.len().max(1) as f64,
        }
    }
}

/// Appends the words of one frame (with FCS) that starts in `lane`.
fn append(pool: &mut Vec<u64>, lane: usize, frame: &[u8]) -> FrameWords {
    let mut octets = vec![(character::IDLE, true); lane];
    octets.push((character::START, true));
    octets.extend([(0x55, false); 6]);
    octets.push((0xd5, false));
    octets.extend(frame.iter().map(|&octet| (octet, false)));
    let terminate_lane = (octets.len() % 8) as u8;
    octets.push((character::TERMINATE, true));
    octets.resize(octets.len().div_ceil(8) * 8, (character::IDLE, true));

    let start = pool.len();
    let mut controls = Vec::new();
    for word in octets.chunks_exact(8) {
        let mut data = [0; 8];
        let mut control = 0;
        for (lane, &(octet, is_control)) in word.iter().enumerate() {
            data[lane] = octet;
            control |= u8::from(is_control) << lane;
        }
        pool.push(u64::from_le_bytes(data));
        controls.push(control);
    }
    FrameWords {
        start,
        end: pool.len(),
        start_control: controls[0],
        end_control: controls[controls.len() - 1],
        terminate_lane,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The frame of the study groups' walk-through: its words are those of the published vector.
    #[test]
    fn published_frame_has_the_published_words() {
        let text = include_str!("../../../tests/data/vectors/ieee-frame.txt");
        let words: Vec<(u8, u64)> = text
            .lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| {
                let mut column = line.split_whitespace();
                let control = u8::from_str_radix(column.next().unwrap(), 16).unwrap();
                (
                    control,
                    u64::from_str_radix(column.next().unwrap(), 16).unwrap(),
                )
            })
            .collect();
        let data: Vec<u8> = words[2..words.len() - 1]
            .iter()
            .flat_map(|(_, data)| data.to_le_bytes())
            .collect();
        let set = FrameSet::new(&[data[..data.len() - 4].to_vec()]);
        let lane0 = set.frames[0][0];
        let built = &set.pool[lane0.start..lane0.end];
        let expected: Vec<u64> = words[1..].iter().map(|&(_, data)| data).collect();
        assert_eq!(built, expected);
        assert_eq!((lane0.start_control, lane0.end_control), (0x01, 0xff));
    }

    #[test]
    fn short_frames_are_padded_and_lane_4_shifts_by_four_octets() {
        let set = FrameSet::new(&[vec![0x11; 42]]);
        let [lane0, lane4] = set.frames[0];
        assert_eq!(lane0.end - lane0.start, 1 + 8 + 1);
        assert_eq!(lane0.terminate_lane, 0);
        assert_eq!(set.pool[lane4.start], 0x5555_55fb_0707_0707);
        assert_eq!(lane4.start_control, 0x1f);
        assert_eq!(lane4.terminate_lane, 4);
        assert_eq!(lane4.end_control, 0xf0);
        assert!((set.octets_mean - 84.0).abs() < 1e-9);
    }
}
