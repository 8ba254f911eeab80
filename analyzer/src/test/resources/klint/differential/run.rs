// How generated programs run: on every path, with a real count.
use std::cell::{Cell, RefCell};
use std::backtrace::Backtrace;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::time::Duration;

const MOST_COINS: usize = 10;
const MOST_RUNS: usize = 3000;
const MOST_TRACES: u32 = 24;
const FUEL: i32 = 3000;
const PATIENCE: u64 = 3;

thread_local! {
    static COUNT: Cell<i32> = const { Cell::new(0) };
    static FUEL_LEFT: Cell<i32> = const { Cell::new(0) };
    static TAPE: RefCell<(Vec<bool>, usize)> = const { RefCell::new((Vec::new(), 0)) };
    static TRACED: RefCell<BTreeMap<u32, u32>> = const { RefCell::new(BTreeMap::new()) };
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

/// Called at a line, which may be the library's, with the count above zero or not.
pub fn sleep(line: u32) {
    burn();
    if std::thread::panicking() {
        return;
    }
    if COUNT.get() <= 0 {
        event(format!("good {line}"));
        return;
    }
    let before = TRACED.with_borrow_mut(|t| {
        let n = t.entry(line).or_insert(0);
        *n += 1;
        *n
    });
    if before <= MOST_TRACES {
        event(format!("bad {line} {}", lines(&Backtrace::force_capture().to_string())));
    }
}

/// The lines of this file that lead to a call, the innermost first; marked with `+` if what is
/// called there is not of this file.
fn lines(trace: &str) -> String {
    let mut out = Vec::new();
    let mut direct = true;
    let mut named = false;
    for text in trace.lines() {
        let text = text.trim();
        let place = text.strip_prefix("at ").and_then(|p| p.rsplit_once(':')).and_then(|(p, _)| p.rsplit_once(':'));
        match place {
            Some((file, line)) => {
                named = false;
                if file.ends_with(&file!()[file!().rfind('/').map_or(0, |i| i + 1)..]) {
                    out.push(format!("{line}{}", if direct { "" } else { "+" }));
                    direct = true;
                } else {
                    direct = false;
                }
            }
            None => {
                direct &= !named;
                named = true;
            }
        }
    }
    out.join(",")
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

pub fn enter(function: u32) {
    burn();
    event(format!("in {function}"));
}

/// A closure runs.
#[track_caller]
pub fn here() {
    event(format!("at {}", std::panic::Location::caller().line()));
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
    TRACED.take();
    for _ in 0..MOST_RUNS {
        COUNT.set(0);
        FUEL_LEFT.set(FUEL);
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
