//! Packet captures: classic pcap (micro- and nanoseconds, both byte orders) and pcapng.
//!
//! Only whole Ethernet frames are of use as link load, so the reader is strict: a file that ends in
//! the middle of a record, a link type other than Ethernet, or a packet that the capture cut short
//! is refused with one line that names the file and the rule.

use crate::error::SimError;

/// Shortest frame a capture may hold: two addresses and a type.
const FRAME_BYTES_MIN: usize = 14;
/// Longest frame that our MAC sends, without FCS. Longer packets are segmentation-offload artefacts
/// of the capturing host and never existed on a wire.
pub const FRAME_BYTES_MAX: usize = 9600;

const LINKTYPE_ETHERNET: u32 = 1;

/// The frames of a capture, without FCS, in order.
///
/// # Errors
/// [`SimError::Capture`] naming `file` and the rule.
pub fn read(file: &str, bytes: &[u8]) -> Result<Vec<Vec<u8>>, SimError> {
    let frames = match bytes.get(..4) {
        Some([0x0a, 0x0d, 0x0d, 0x0a]) => pcapng(bytes),
        Some(magic) => pcap(bytes, magic),
        None => {
            Err("is too short to be a capture: pcap and pcapng start with a magic number".into())
        }
    }
    .map_err(|rule| SimError::Capture {
        file: file.to_owned(),
        rule,
    })?;
    if frames.is_empty() {
        let rule = "holds no packet: a load needs at least one".to_owned();
        return Err(SimError::Capture {
            file: file.to_owned(),
            rule,
        });
    }
    Ok(frames)
}

/// Numbers in the byte order of the machine that wrote the file.
#[derive(Clone, Copy)]
enum ByteOrder {
    Little,
    Big,
}

impl ByteOrder {
    fn u32_at(self, bytes: &[u8], at: usize) -> Option<u32> {
        let word: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
        Some(match self {
            ByteOrder::Little => u32::from_le_bytes(word),
            ByteOrder::Big => u32::from_be_bytes(word),
        })
    }

    fn u16_at(self, bytes: &[u8], at: usize) -> Option<u16> {
        let word: [u8; 2] = bytes.get(at..at + 2)?.try_into().ok()?;
        Some(match self {
            ByteOrder::Little => u16::from_le_bytes(word),
            ByteOrder::Big => u16::from_be_bytes(word),
        })
    }
}

fn ethernet_only(link_type: u32) -> Result<(), String> {
    if link_type == LINKTYPE_ETHERNET {
        return Ok(());
    }
    Err(format!(
        "has link type {link_type}: only Ethernet (link type 1) can load a link"
    ))
}

/// Checks one packet: number from 1, captured bytes, length on the wire.
fn whole_frame(number: usize, data: &[u8], wire_bytes: usize) -> Result<Vec<u8>, String> {
    if data.len() < wire_bytes {
        return Err(format!(
            "packet {number} holds {} of {wire_bytes} bytes: capture whole packets (tcpdump -s 0)",
            data.len()
        ));
    }
    if !(FRAME_BYTES_MIN..=FRAME_BYTES_MAX).contains(&data.len()) {
        return Err(format!(
            "packet {number} is {} bytes long: frames on the wire have {FRAME_BYTES_MIN} to \
             {FRAME_BYTES_MAX} (capture with segmentation offload off)",
            data.len()
        ));
    }
    Ok(data.to_vec())
}

fn pcap(bytes: &[u8], magic: &[u8]) -> Result<Vec<Vec<u8>>, String> {
    let order = match magic {
        [0xa1, 0xb2, 0xc3, 0xd4] | [0xa1, 0xb2, 0x3c, 0x4d] => ByteOrder::Big,
        [0xd4, 0xc3, 0xb2, 0xa1] | [0x4d, 0x3c, 0xb2, 0xa1] => ByteOrder::Little,
        _ => return Err("is neither pcap nor pcapng: unknown magic number".into()),
    };
    let network = order
        .u32_at(bytes, 20)
        .ok_or("is truncated: ends inside the pcap header")?;
    ethernet_only(network & 0xffff)?;
    // "FCS length present" flag and length in 16-bit words, in the upper bits of the link type
    let fcs_bytes = if network & 1 << 26 == 0 {
        0
    } else {
        (network >> 28) as usize * 2
    };
    let mut frames = Vec::new();
    let mut at = 24;
    while at < bytes.len() {
        let number = frames.len() + 1;
        let truncated = || format!("is truncated: ends inside packet {number}");
        let captured = order.u32_at(bytes, at + 8).ok_or_else(truncated)? as usize;
        let wire = order.u32_at(bytes, at + 12).ok_or_else(truncated)? as usize;
        let data = bytes
            .get(at + 16..)
            .and_then(|rest| rest.get(..captured))
            .ok_or_else(truncated)?;
        let data = whole_frame(number, data, wire)?;
        frames.push(data[..data.len().saturating_sub(fcs_bytes)].to_vec());
        at += 16 + captured;
    }
    Ok(frames)
}

const BLOCK_SECTION_HEADER: u32 = 0x0a0d_0d0a;
const BLOCK_INTERFACE: u32 = 1;
const BLOCK_SIMPLE_PACKET: u32 = 3;
const BLOCK_ENHANCED_PACKET: u32 = 6;

fn pcapng(bytes: &[u8]) -> Result<Vec<Vec<u8>>, String> {
    let mut order = ByteOrder::Little;
    let mut frames = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let truncated = || format!("is truncated: ends inside the pcapng block at byte {at}");
        if bytes[at..].starts_with(&BLOCK_SECTION_HEADER.to_be_bytes()) {
            order = match bytes.get(at + 8..at + 12).ok_or_else(truncated)? {
                [0x1a, 0x2b, 0x3c, 0x4d] => ByteOrder::Big,
                [0x4d, 0x3c, 0x2b, 0x1a] => ByteOrder::Little,
                _ => return Err("has a pcapng section of unknown byte order".into()),
            };
        }
        let kind = order.u32_at(bytes, at).ok_or_else(truncated)?;
        let length = order.u32_at(bytes, at + 4).ok_or_else(truncated)? as usize;
        if length < 12 || length % 4 != 0 {
            return Err(format!(
                "has a pcapng block of {length} bytes at byte {at}: not a multiple of 4 from 12"
            ));
        }
        let block = bytes
            .get(at..)
            .and_then(|rest| rest.get(..length))
            .ok_or_else(truncated)?;
        let body = &block[8..length - 4];
        match kind {
            BLOCK_INTERFACE => {
                ethernet_only(u32::from(order.u16_at(body, 0).ok_or_else(truncated)?))?;
            }
            BLOCK_ENHANCED_PACKET => {
                let captured = order.u32_at(body, 12).ok_or_else(truncated)? as usize;
                let wire = order.u32_at(body, 16).ok_or_else(truncated)? as usize;
                let data = body.get(20..).and_then(|rest| rest.get(..captured));
                frames.push(whole_frame(
                    frames.len() + 1,
                    data.ok_or_else(truncated)?,
                    wire,
                )?);
            }
            BLOCK_SIMPLE_PACKET => {
                let wire = order.u32_at(body, 0).ok_or_else(truncated)? as usize;
                let captured = wire.min(body.len() - 4);
                frames.push(whole_frame(frames.len() + 1, &body[4..4 + captured], wire)?);
            }
            _ => {}
        }
        at += length;
    }
    Ok(frames)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(bytes: &[u8]) -> String {
        read("x.pcap", bytes).unwrap_err().to_string()
    }

    fn pcap_file(magic: [u8; 4], big: bool, link_type: u32, packets: &[(&[u8], u32)]) -> Vec<u8> {
        let word = |x: u32| {
            if big {
                x.to_be_bytes()
            } else {
                x.to_le_bytes()
            }
        };
        let mut file = magic.to_vec();
        for x in [0x0002_0004, 0, 0, 65535, link_type] {
            file.extend(word(x));
        }
        for (data, wire) in packets {
            for x in [1, 2, u32::try_from(data.len()).unwrap(), *wire] {
                file.extend(word(x));
            }
            file.extend(*data);
        }
        file
    }

    fn pcapng_file(big: bool, link_type: u16, packet: &[u8]) -> Vec<u8> {
        let word = |x: u32| {
            if big {
                x.to_be_bytes()
            } else {
                x.to_le_bytes()
            }
        };
        let half = |x: u16| {
            if big {
                x.to_be_bytes()
            } else {
                x.to_le_bytes()
            }
        };
        let mut file = Vec::new();
        let mut block = |kind: u32, body: &[u8]| {
            let padded = body.len().div_ceil(4) * 4;
            let length = u32::try_from(padded + 12).unwrap();
            file.extend(word(kind));
            file.extend(word(length));
            file.extend(body);
            file.extend(vec![0; padded - body.len()]);
            file.extend(word(length));
        };
        let mut section = word(0x1a2b_3c4d).to_vec();
        section.extend([0; 12]);
        block(BLOCK_SECTION_HEADER, &section);
        let mut interface = half(link_type).to_vec();
        interface.extend([0; 6]);
        block(BLOCK_INTERFACE, &interface);
        let length = u32::try_from(packet.len()).unwrap();
        let mut enhanced = Vec::new();
        for x in [0, 0, 0, length, length] {
            enhanced.extend(word(x));
        }
        enhanced.extend(packet);
        block(BLOCK_ENHANCED_PACKET, &enhanced);
        block(0x0bad, &[1, 2, 3, 4]);
        let mut simple = word(length).to_vec();
        simple.extend(packet);
        block(BLOCK_SIMPLE_PACKET, &simple);
        file
    }

    const FRAME: [u8; 61] = [0x5a; 61];

    #[test]
    fn every_pcap_flavour_reads() {
        for (magic, big) in [
            ([0xa1, 0xb2, 0xc3, 0xd4], true),
            ([0xd4, 0xc3, 0xb2, 0xa1], false),
            ([0xa1, 0xb2, 0x3c, 0x4d], true),
            ([0x4d, 0x3c, 0xb2, 0xa1], false),
        ] {
            let file = pcap_file(magic, big, 1, &[(&FRAME, 61), (&FRAME[..42], 42)]);
            assert_eq!(
                read("x", &file).unwrap(),
                [FRAME.to_vec(), FRAME[..42].to_vec()]
            );
        }
        for big in [true, false] {
            let file = pcapng_file(big, 1, &FRAME);
            assert_eq!(read("x", &file).unwrap(), [FRAME.to_vec(), FRAME.to_vec()]);
        }
    }

    #[test]
    fn an_fcs_in_the_capture_is_taken_off() {
        let file = pcap_file(
            [0xd4, 0xc3, 0xb2, 0xa1],
            false,
            0x2400_0001,
            &[(&FRAME, 61)],
        );
        assert_eq!(read("x", &file).unwrap(), [FRAME[..57].to_vec()]);
    }

    /// Every prefix of a good file either ends between packets or is refused; nothing panics.
    #[test]
    fn truncated_files_are_refused() {
        let file = pcap_file(
            [0xd4, 0xc3, 0xb2, 0xa1],
            false,
            1,
            &[(&FRAME, 61), (&FRAME, 61)],
        );
        for length in 0..file.len() {
            let whole = length == 24 + 16 + 61;
            assert_eq!(read("x", &file[..length]).is_ok(), whole, "{length}");
        }
        assert_eq!(
            rule(&file[..100]),
            "x.pcap: is truncated: ends inside packet 1"
        );
        let file = pcapng_file(false, 1, &FRAME);
        for length in 1..file.len() {
            let _ = read("x", &file[..length]);
        }
        assert!(rule(&file[..70]).starts_with("x.pcap: is truncated: ends inside the pcapng block"));
    }

    #[test]
    fn unusable_captures_are_refused_by_rule() {
        let magic = [0xd4, 0xc3, 0xb2, 0xa1];
        assert_eq!(
            rule(&pcap_file(magic, false, 113, &[(&FRAME, 61)])),
            "x.pcap: has link type 113: only Ethernet (link type 1) can load a link"
        );
        assert!(rule(&pcapng_file(true, 105, &FRAME)).contains("link type 105"));
        assert!(rule(&pcap_file(magic, false, 1, &[])).contains("holds no packet"));
        assert!(rule(&pcap_file(magic, false, 1, &[(&FRAME, 1514)])).contains("61 of 1514 bytes"));
        assert!(rule(&pcap_file(magic, false, 1, &[(&[0; 10_000], 10_000)]))
            .contains("10000 bytes long"));
        assert!(rule(b"GIF89a, not a capture").contains("unknown magic number"));
        assert!(rule(b"").contains("too short"));
        assert!(rule(&[0xff; 4096]).contains("unknown magic"));
    }
}
