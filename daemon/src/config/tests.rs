use super::*;

fn parse(text: &str) -> Result<Config, String> {
    Config::parse(Path::new("x.toml"), text).map_err(|error| error.to_string())
}

fn minimal() -> Config {
    parse("device = \"emu:h1\"\n[clock]\nhops = 1").expect("a configuration")
}

#[test]
fn the_default_file_shows_every_key_with_its_default() {
    let shown: String = DEFAULT
        .lines()
        .map(|line| match line.strip_prefix('#') {
            Some(rest) if !rest.starts_with(' ') => format!("{rest}\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    let written = parse(&shown).expect("it is one");
    let default = parse(DEFAULT).expect("it is one");
    let group = Some(DEFAULT_GROUP.to_owned());
    assert_eq!(written.control.group, group);
    let wanted = Config {
        control: Control {
            group,
            ..Control::default()
        },
        ..default
    };
    assert_eq!(written, wanted);
    assert_eq!(minimal().clock, wanted.clock);
    let table: toml::Table = shown.parse().expect("TOML");
    let all = serde_json::to_value(&wanted).expect("JSON");
    for (section, keys) in all.as_object().expect("a table") {
        for (key, _) in keys.as_object().into_iter().flatten() {
            let shown = table[section]
                .as_table()
                .is_some_and(|table| table.contains_key(key));
            assert!(shown, "dtpd.toml does not show {section}.{key}");
        }
        assert!(
            table.contains_key(section),
            "dtpd.toml does not show {section}"
        );
    }
}

#[test]
fn the_clock_of_the_file_is_the_clock_of_the_driver() {
    assert_eq!(minimal().clock.settings(), ClockConfig::new(1));
    let text = "device = \"03:00.0\"\n[clock]\nhops = 7\nleader = \"same\"\nbus_out_ns = 1\nbus_back_ns = 2\nwander_ppb = 3\nperiod_us = 4000\n\
                rate_window_ms = 5000\nstale_after_ms = 60\nvoid_after_ms = 700\nholdover_limit_ms = 8000\nquiet_ms = 9";
    let ms = Duration::from_millis;
    let wanted = ClockConfig {
        hops: 7,
        leader: clock_config::Leader::Same,
        bus: BusFloor {
            out_ns: 1,
            back_ns: 2,
        },
        wander_ppb: 3,
        period: ms(4),
        rate_window: ms(5000),
        stale_after: ms(60),
        void_after: ms(700),
        holdover_limit: ms(8000),
        quiet: ms(9),
    };
    assert_eq!(parse(text).expect("it is one").clock.settings(), wanted);
}

/// Each with the line, what is said, and what to do.
#[test]
fn mistakes_are_told_with_their_line_and_what_was_meant() {
    for (text, wanted) in [
        ("", "x.toml:1: missing field `device`"),
        (
            "device = \"emu:h1\"",
            "x.toml:1: `clock.hops`: is missing: how many hops",
        ),
        (
            "[clock]\nquiet_ms = 10",
            "x.toml:2: `clock.hops`: is missing: how many hops",
        ),
        (
            "device = 3",
            "x.toml:1: invalid type: integer `3`, expected a string",
        ),
        (
            "device = \"h1\"",
            "x.toml:1: `device`: `h1` names no device",
        ),
        ("device = \"a\\u001b[2J\"", "names no device"),
        ("device = ", "x.toml:1: "),
        (
            "[clock]\nhops = 1\nhopps = 2",
            "x.toml:4: there is no key `hopps`; did you mean `hops`?",
        ),
        (
            "[clock]\n\nperiod_ms = 2",
            "x.toml:4: there is no key `period_ms`; did you mean `period_us`?",
        ),
        (
            "[clock]\nstale_after = 2",
            "x.toml:3: there is no key `stale_after`; did you mean `stale_after_ms`?",
        ),
        (
            "[contrl]\npath = \"/x\"",
            "x.toml:2: there is no key `contrl`; did you mean `control`?",
        ),
        (
            "[log]\nverbosity = 2",
            "x.toml:3: there is no key `verbosity`; there are format, level",
        ),
        (
            "[log]\nformat = \"xml\"",
            "x.toml:3: unknown variant `xml`, expected `logfmt` or `json`",
        ),
        (
            "[clock]\n# many\nhops = 1001",
            "x.toml:4: `clock.hops`: at most 1000",
        ),
        (
            "[clock]\nperiod_us = 1",
            "x.toml:3: `clock.period_us`: 10 us to an hour",
        ),
        (
            "[clock]\nperiod_us = 1000\nstale_after_ms = 1",
            "x.toml:4: `clock.stale_after_ms`: at least two periods",
        ),
        (
            "[clock]\nhops = -1",
            "x.toml:3: invalid value: integer `-1`, expected u32",
        ),
        (
            "[clock]\npage = \"clock\"",
            "x.toml:3: `clock.page`: a path from the root on",
        ),
        (
            "[control]\npath = \"/\"",
            "x.toml:3: `control.path`: a path from the root on",
        ),
        (
            "[control]\npath = \"/run/dtp/clock\"",
            "x.toml:3: `control.path`: the clock page has this path",
        ),
        (
            "[metrics]\nport = 65536",
            "x.toml:3: invalid value: integer `65536`, expected u16",
        ),
        ("[clock]\nhops = 1\nhops = 2", "x.toml:4: duplicate key"),
    ] {
        let text = match text.starts_with('[') {
            true => format!("device = \"emu:h1\"\n{text}"),
            false => text.to_owned(),
        };
        let error = parse(&text).expect_err(&text);
        assert!(error.contains(wanted), "{text}\n{error}\nnot {wanted}");
        assert!(!error.contains(char::is_control), "{error:?}");
    }
}
