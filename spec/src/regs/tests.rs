use super::*;

#[test]
fn every_byte_belongs_to_one_register_or_to_none() {
    let mut found = 0;
    for offset in (0..BAR_BYTES).step_by(8) {
        let low = at(offset, PORTS_MAX);
        assert_eq!(low, at(offset + 4, PORTS_MAX), "{offset:#x}");
        if let Some((place, register)) = low {
            assert_eq!(place.offset() + u32::from(register.offset), offset);
            assert!(offset < RESERVED_OFFSET);
            found += 1;
        }
    }
    assert_eq!(found, all(PORTS_MAX).count());
    assert_eq!(found, DEVICE.len() + 32 * PORT.len());
    assert_eq!(at(port_offset(2, "state"), 2), None);
}

#[test]
fn names_are_unique_and_found() {
    for block in [DEVICE, PORT] {
        for (i, register) in block.iter().enumerate() {
            assert!(block[..i].iter().all(|other| other.name != register.name));
            assert_eq!(find(block, register.name), register);
            for (j, field) in register.fields.iter().enumerate() {
                let before = &register.fields[..j];
                assert!(before.iter().all(|other| other.name != field.name));
                assert_eq!(register.field(field.name), field);
            }
        }
    }
    assert_eq!(device_offset("gc"), 0x80);
    assert_eq!(port_offset(3, "role"), 0x4c10);
    assert_eq!(counter("init_in"), 0);
    assert_eq!(counter("bad_blocks_out"), COUNTERS.len() - 1);
}

#[test]
fn sentences_are_sentences() {
    for register in DEVICE.iter().chain(PORT) {
        for text in register
            .fields
            .iter()
            .map(|field| field.text)
            .chain([register.text])
        {
            assert!(text.ends_with('.') && !text.contains('|'), "{text}");
        }
    }
}

#[test]
fn fields_cut_and_paste() {
    let lead = find(PORT, "lead").field("value");
    assert_eq!(lead.get_signed(0x1_ffff_fffe), -2);
    assert_eq!(lead.set(1 << 32, -7_i64 as u64), 0x1_ffff_fff9);
    let valid = find(PORT, "log_in").field("valid");
    assert_eq!((valid.mask(), valid.get(u64::MAX)), (1 << 63, 1));
}

#[test]
fn ranges_are_refused() {
    let interval = find(PORT, "beacon_interval");
    assert_eq!(interval.reset(), Some(200));
    for (value, accepted) in [
        (0, false),
        (1, true),
        (5000, true),
        (5001, false),
        (200 | 1 << 40, false),
    ] {
        assert_eq!(interval.accepts(value), accepted, "{value}");
    }
    assert!(!find(DEVICE, "gc").accepts(1));
    assert!(!find(PORT, "log_out").accepts(2));
    assert!(find(PORT, "log_out").accepts(16));
    assert_eq!(find(DEVICE, "ports").reset(), None);
}

/// One register, changed in each way that software would notice, and in one that it would not.
#[test]
fn the_hash_covers_what_software_relies_on() {
    const FIELD: Field = Field::new("value", 0, 8, Access::Rw, "A sentence.");
    let hash_of = |field: Field, change: fn(&mut Register)| {
        let fields = [field];
        let mut register = *find(DEVICE, "scratch");
        change(&mut register);
        let hash = hash::block(
            0,
            &[Register {
                fields: &[],
                ..register
            }],
        );
        hash ^ hash::field(1, &fields[0])
    };
    let same = hash_of(FIELD, |_| ());
    let fields = [
        Field {
            name: "valuf",
            ..FIELD
        },
        Field { low: 1, ..FIELD },
        Field { bits: 7, ..FIELD },
        Field {
            access: Access::Ro,
            ..FIELD
        },
        FIELD.reset(1),
        FIELD.from_device(),
        FIELD.range(1, 255),
        FIELD.range(0, 254),
        FIELD.signed(),
        FIELD.unit("ticks"),
    ];
    for field in fields {
        assert_ne!(hash_of(field, |_| ()), same, "{field:?}");
    }
    let changes: [fn(&mut Register); 4] = [
        |register| register.name = "scratci",
        |register| register.offset += 8,
        |register| register.access = Access::Ro,
        |register| register.hardware = Hardware::Sets,
    ];
    for change in changes {
        assert_ne!(hash_of(FIELD, change), same);
    }
    let prose = Field {
        text: "Another sentence.",
        ..FIELD
    };
    assert_eq!(hash_of(prose, |register| register.text = ""), same);
    // What is not in the table under test is in the real one.
    assert_eq!(
        MAP_HASH,
        hash::block(hash::block(hash::number(hash::START, 0x4000), DEVICE), PORT)
    );
}
