//! Room for large devices: a block of 32 ports is some megabytes, which its construction has on the stack.

/// Bytes of the stack.
const STACK_BYTES: usize = 256 << 20;

/// Runs `body` on a thread with a large stack.
///
/// # Panics
/// If there is no memory for the stack, and if `body` does.
pub fn on_large_stack<T: Send>(body: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        // Messages name the thread.
        let name = std::thread::current().name().unwrap_or_default().to_owned();
        let running = std::thread::Builder::new()
            .name(name)
            .stack_size(STACK_BYTES)
            .spawn_scoped(scope, body)
            .expect("memory for a stack");
        match running.join() {
            Ok(value) => value,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}
