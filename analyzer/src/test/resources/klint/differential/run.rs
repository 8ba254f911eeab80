// How generated programs run: on every path, with a real count.
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::time::Duration;

const MOST_COINS: usize = 10;
const MOST_RUNS: usize = 3000;
const FUEL: i32 = 3000;
const PATIENCE: u64 = 3;

thread_local! {
    static COUNT: Cell<i32> = const { Cell::new(0) };
    static FUEL_LEFT: Cell<i32> = const { Cell::new(0) };
    static TAPE: RefCell<(Vec<bool>, usize)> = const { RefCell::new((Vec::new(), 0)) };
    static STACK: RefCell<Vec<(String, bool)>> = const { RefCell::new(Vec::new()) };
    static EVENTS: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
}

fn burn() {
    let left = FUEL_LEFT.get();
    if std::thread::panicking() {
        if left < -FUEL {
            // Destructors that run because of a panic do not end.
            std::process::exit(4);
        }
    } else if left <= 0 {
        panic!("fuel");
    }
    FUEL_LEFT.set(left - 1);
}

pub fn raise() {
    burn();
    COUNT.set(COUNT.get() + 1);
}

pub fn lower() {
    burn();
    COUNT.set(COUNT.get() - 1);
    if COUNT.get() < 0 && !std::thread::panicking() {
        event("below".to_string());
    }
}

fn event(text: String) {
    EVENTS.with_borrow_mut(|e| e.insert(text));
}

pub fn sleep(line: u32) {
    burn();
    if std::thread::panicking() {
        return;
    }
    let stack = STACK.with_borrow(|s| s.iter().map(|(f, ended)| format!("{f}{}", if *ended { "+" } else { "" })).collect::<Vec<_>>().join(","));
    let what = if COUNT.get() > 0 { "bad" } else { "good" };
    event(format!("{what} {line} {stack}"));
}

pub fn coin() -> bool {
    burn();
    TAPE.with_borrow_mut(|(tape, at)| {
        if *at >= MOST_COINS {
            return false;
        }
        if *at == tape.len() {
            tape.push(false);
        }
        *at += 1;
        tape[*at - 1]
    })
}

/// Parameters outlive this, and in the 2021 edition temporaries of a body's tail: a function stays
/// on the stack, marked, until its caller ends.
pub struct Entered;

#[track_caller]
pub fn enter(function: u32) -> Entered {
    burn();
    event(format!("in {function}"));
    push(format!("{function}:{}", line()))
}

/// A closure runs.
#[track_caller]
pub fn here() -> Entered {
    event(format!("at {}", line()));
    push(format!("c{}", line()))
}

/// The line of the caller in the programs' file; 0 if it is in none of them.
#[track_caller]
fn line() -> u32 {
    let at = std::panic::Location::caller();
    if at.file() == file!() { at.line() } else { 0 }
}

fn push(frame: String) -> Entered {
    STACK.with_borrow_mut(|s| s.push((frame, false)));
    Entered
}

impl Drop for Entered {
    fn drop(&mut self) {
        STACK.with_borrow_mut(|s| {
            let at = s.iter().rposition(|(_, ended)| !ended).unwrap_or(0);
            s.truncate(at + 1);
            if let Some(last) = s.get_mut(at) {
                last.1 = true;
            }
        });
    }
}

pub fn start() {
    std::panic::set_hook(Box::new(|_| {}));
}

/// A program that does not end takes the process with it, and those after it run in another, which
/// is told where to begin.
pub fn program(number: u32, entry: impl Fn() + Send + 'static) {
    let first = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(0);
    if number < first {
        return;
    }
    println!("{number} start");
    let (send, receive) = mpsc::channel();
    std::thread::Builder::new()
        .stack_size(64 << 20)
        .spawn(move || send.send(all_paths(entry)))
        .unwrap();
    match receive.recv_timeout(Duration::from_secs(PATIENCE)) {
        Ok(events) => {
            for e in events {
                println!("{number} {e}");
            }
        }
        Err(_) => std::process::exit(3),
    }
}

fn all_paths(entry: impl Fn()) -> BTreeSet<String> {
    TAPE.set((Vec::new(), 0));
    EVENTS.take();
    for _ in 0..MOST_RUNS {
        COUNT.set(0);
        FUEL_LEFT.set(FUEL);
        STACK.with_borrow_mut(|s| s.clear());
        match catch_unwind(AssertUnwindSafe(&entry)) {
            Ok(()) => event(format!("end {}", COUNT.get())),
            Err(e) => event(format!("panic {}", e.downcast_ref::<&str>().unwrap_or(&"?").replace(' ', "_"))),
        }
        let more = TAPE.with_borrow_mut(|(tape, at)| {
            tape.truncate(*at);
            *at = 0;
            while tape.last() == Some(&true) {
                tape.pop();
            }
            match tape.last_mut() {
                Some(last) => {
                    *last = true;
                    true
                }
                None => false,
            }
        });
        if !more {
            break;
        }
    }
    EVENTS.take()
}
