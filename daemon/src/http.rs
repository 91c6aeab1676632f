//! As much of HTTP as a scrape takes: one request, one answer, and the connection is over. Pure.

use crate::metrics::CONTENT_TYPE;

/// Longest request, in bytes: Prometheus sends some 300.
pub const REQUEST_BYTES_MAX: usize = 4096;
/// Most headers of a request.
const HEADERS_MAX: usize = 32;

/// What a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The metrics; with their text, or without (HEAD).
    Metrics {
        /// With their text.
        body: bool,
    },
    /// Nothing that there is.
    Refused(Refused),
}

/// Why there is no answer but an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is no HTTP.
    BadRequest,
    /// There is nothing at this path.
    NotFound,
    /// It wants to do something.
    Method,
    /// It is too long.
    TooLong,
}

/// What stands in these bytes; none if there have to be more.
#[must_use]
pub fn request(bytes: &[u8]) -> Option<Asked> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS_MAX];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(bytes) {
        Ok(httparse::Status::Complete(_)) => {}
        Ok(httparse::Status::Partial) if bytes.len() < REQUEST_BYTES_MAX => return None,
        Ok(httparse::Status::Partial) | Err(httparse::Error::TooManyHeaders) => {
            return Some(Asked::Refused(Refused::TooLong));
        }
        Err(_) => return Some(Asked::Refused(Refused::BadRequest)),
    }
    let path = request.path.unwrap_or_default();
    let path = path.split_once('?').map_or(path, |(path, _)| path);
    Some(match (request.method, path) {
        (Some("GET"), "/metrics") => Asked::Metrics { body: true },
        (Some("HEAD"), "/metrics") => Asked::Metrics { body: false },
        (Some("GET" | "HEAD"), _) => Asked::Refused(Refused::NotFound),
        _ => Asked::Refused(Refused::Method),
    })
}

/// The answer with the metrics.
#[must_use]
pub fn metrics(text: &str, body: bool) -> Vec<u8> {
    answer("200 OK", CONTENT_TYPE, "", text, body)
}

/// The answer with an error.
#[must_use]
pub fn refused(why: Refused) -> Vec<u8> {
    let (status, more, text) = match why {
        Refused::BadRequest => ("400 Bad Request", "", "this is no HTTP\n"),
        Refused::NotFound => ("404 Not Found", "", "the metrics are at /metrics\n"),
        Refused::Method => (
            "405 Method Not Allowed",
            "Allow: GET, HEAD\r\n",
            "GET /metrics\n",
        ),
        Refused::TooLong => (
            "431 Request Header Fields Too Large",
            "",
            "4096 bytes and 32 headers at most\n",
        ),
    };
    answer(status, "text/plain; charset=utf-8", more, text, true)
}

/// Something went wrong that is not the client's fault.
#[must_use]
pub fn failed() -> Vec<u8> {
    let kind = "text/plain; charset=utf-8";
    answer(
        "500 Internal Server Error",
        kind,
        "",
        "the log has the reason\n",
        true,
    )
}

fn answer(status: &str, kind: &str, more: &str, text: &str, body: bool) -> Vec<u8> {
    let length = text.len();
    let text = if body { text } else { "" };
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{more}Connection: close\r\n\r\n{text}"
    )
    .into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scrape_is_taken_however_it_is_cut() {
        let whole = b"GET /metrics?x=1 HTTP/1.1\r\nHost: localhost:9559\r\nAccept: */*\r\n\r\n";
        for cut in 0..whole.len() {
            assert_eq!(request(&whole[..cut]), None, "{cut}");
        }
        assert_eq!(request(whole), Some(Asked::Metrics { body: true }));
    }

    #[test]
    fn everything_else_is_refused() {
        let long = format!(
            "GET /metrics HTTP/1.1\r\nA: {}",
            "x".repeat(REQUEST_BYTES_MAX)
        );
        let many = format!(
            "GET /metrics HTTP/1.1\r\n{}\r\n",
            "A: b\r\n".repeat(HEADERS_MAX + 1)
        );
        for (text, wanted) in [
            ("GET / HTTP/1.1\r\n\r\n", Refused::NotFound),
            ("GET /metrics/../etc HTTP/1.1\r\n\r\n", Refused::NotFound),
            ("POST /metrics HTTP/1.1\r\n\r\n", Refused::Method),
            ("\u{16}\u{3}\u{1}\0", Refused::BadRequest),
            ("GET /metrics\r\n\r\n", Refused::BadRequest),
            (&long, Refused::TooLong),
            (&many, Refused::TooLong),
        ] {
            assert_eq!(
                request(text.as_bytes()),
                Some(Asked::Refused(wanted)),
                "{text:.40}"
            );
        }
        let head = request(b"HEAD /metrics HTTP/1.1\r\n\r\n");
        assert_eq!(head, Some(Asked::Metrics { body: false }));
    }

    #[test]
    fn answers_say_how_long_they_are() {
        let text = String::from_utf8(metrics("# EOF\n", true)).expect("text");
        assert!(
            text.starts_with("HTTP/1.1 200 OK\r\n") && text.ends_with("\r\n\r\n# EOF\n"),
            "{text}"
        );
        assert!(text.contains("Content-Length: 6\r\n"), "{text}");
        let head = String::from_utf8(metrics("# EOF\n", false)).expect("text");
        assert!(
            head.contains("Content-Length: 6\r\n") && head.ends_with("\r\n\r\n"),
            "{head}"
        );
        let text = String::from_utf8(refused(Refused::Method)).expect("text");
        assert!(text.contains("Allow: GET, HEAD\r\n"), "{text}");
    }
}
