//! The program's door: arguments in, exit code out. What happens between is in `cmd`.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(ingang::cmd::run(std::env::args_os().collect()).code())
}
