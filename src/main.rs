//! The program's door: arguments in, exit code out. What happens between is in `cmd`.

use std::process::ExitCode;

/// Pages are many small pieces of text, which the system's own allocator is slow at.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    ExitCode::from(ingang::cmd::run(std::env::args_os().collect()).code())
}
