//! Any text is a file of keys or is refused in one line, in which no key stands.
#![no_main]

use dtp_utc::keys::Keys;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match Keys::parse(text) {
        Ok(keys) => {
            for number in keys.numbers() {
                let code = keys.code(number, text.as_bytes()).expect("a key of the file");
                assert_eq!(keys.check(number, text.as_bytes(), &code), Ok(()));
            }
        }
        Err(error) => assert_eq!(error.to_string().lines().count(), 1, "{error}"),
    }
});
