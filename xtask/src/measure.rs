//! What a program used: time, processor time, memory; and what the middle of several runs is.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4;

use crate::shell::{Failure, Result};

/// One run of a program.
#[derive(Clone, Debug, Default)]
pub struct Run {
    /// From start to end.
    pub wall: Duration,
    /// Of all threads, in the program and in the kernel.
    pub cpu: Duration,
    /// Largest resident memory, in bytes. The kernel counts what we ourselves had when we started
    /// the program, so that this process must stay small.
    pub peak: u64,
    /// What it said on standard error.
    pub said: String,
}

/// Runs a program to its end; fails if it fails.
pub fn run(command: &mut Command) -> Result<Run> {
    let said = std::env::temp_dir().join(format!("ingang-measure-{}", std::process::id()));
    let begun = Instant::now();
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(std::fs::File::create(&said)?).spawn()?;
    let used = child.wait4()?;
    let wall = begun.elapsed();
    let text = String::from_utf8_lossy(&std::fs::read(&said)?).into_owned();
    std::fs::remove_file(&said)?;
    if !used.status.success() {
        return Err(Failure::new(format!("{} failed:\n{text}", command.get_program().to_string_lossy())));
    }
    let usage = used.rusage;
    Ok(Run { wall, cpu: usage.utime + usage.stime, peak: usage.maxrss, said: text })
}

/// The middle one.
pub fn median<T: Copy + Ord>(values: impl IntoIterator<Item = T>) -> Option<T> {
    let mut values: Vec<T> = values.into_iter().collect();
    values.sort_unstable();
    values.get(values.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::{median, run};

    #[test]
    fn a_program_is_measured_and_heard() {
        let run = run(Command::new("sh").args(["-c", "echo stage read 3 >&2"])).expect("a shell");
        assert_eq!(run.said, "stage read 3\n");
        assert!(run.peak > 100_000 && run.wall.as_nanos() > 0);
    }

    #[test]
    fn a_failure_is_told() {
        let failure = run(Command::new("sh").args(["-c", "echo no >&2; exit 1"])).expect_err("it fails");
        assert_eq!(failure.to_string(), "sh failed:\nno\n");
    }

    #[test]
    fn the_middle_of_an_odd_number_of_runs() {
        assert_eq!(median([5, 1, 9]), Some(5));
        assert_eq!(median::<u8>([]), None);
    }
}
