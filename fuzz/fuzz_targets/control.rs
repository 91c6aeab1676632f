//! Whatever a client of dtpd sends, it gets one line, nothing is read or written that the check does not let through, and a
//! request that is one is the same after it was written and read again.
#![no_main]

use dtp_daemon::control::{check, parse, refusal, to_line};
use dtp_driver::control::{harmless, register, RefusalKind, Reply, Request, REPLY_BYTES_MAX};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let Some((&ports, line)) = octets.split_first() else {
        return;
    };
    let ports = usize::from(ports % 32) + 1;
    let refused = match parse(line) {
        Ok(request) => {
            let again = serde_json::to_vec(&request).expect("JSON");
            assert_eq!(parse(&again).as_ref(), Ok(&request));
            match check(&request, ports) {
                Ok(()) => return assert!(offsets(&request).all(|offset| register(offset).is_some())),
                Err(refused) => refused,
            }
        }
        Err(refused) => {
            assert_eq!(refused.kind, RefusalKind::Request);
            refused
        }
    };
    let text = harmless(&refused.message);
    assert!(!text.contains(char::is_control));
    let line = to_line(&Reply::Error(refusal(refused.kind, refused.message)));
    assert!(line.len() <= REPLY_BYTES_MAX && line.iter().filter(|&&octet| octet == b'\n').count() == 1);
});

fn offsets(request: &Request) -> Box<dyn Iterator<Item = u32> + '_> {
    match request {
        Request::Read(offsets) | Request::Take(offsets) => Box::new(offsets.iter().copied()),
        Request::Write(writes) => Box::new(writes.iter().map(|write| write.offset)),
        Request::Status | Request::Reload => Box::new(std::iter::empty()),
    }
}
