//@ uses: print
//@ args: --rule=pr-missing-newline=warning
//@ also: sarif
//! A message ends its line, or the next one of the function goes on with it.
use kernel::{pr_cont, pr_err, pr_info};

pub fn plain_bad() {
    pr_info!("ready"); //~ WARNING[pr-missing-newline] does not end its line
}

pub fn plain_ok() {
    pr_info!("ready\n");
}

pub fn number_last_bad(n: u32) {
    pr_err!("got {}", n); //~ WARNING[pr-missing-newline]
    pr_err!("got {n:#x}"); //~ WARNING[pr-missing-newline]
    pr_err!("got {:?}", Some(n)); //~ WARNING[pr-missing-newline]
}

pub fn number_last_ok(n: u32) {
    pr_err!("got {}\n", n);
}

/// Whether a text ends a line is the caller's matter.
pub fn text_last_ok(text: &str) {
    pr_err!("{}", text);
}

pub fn literal_argument_ok() {
    pr_err!("{}", "done\n");
}

pub fn literal_argument_bad() {
    pr_err!("{}", "done"); //~ WARNING[pr-missing-newline]
}

pub fn goes_on_ok(all: &[u32]) {
    pr_info!("values:");
    for one in all {
        pr_cont!(" {}", one);
    }
    pr_cont!("\n");
}

pub fn braces_bad() {
    pr_info!("{{}}"); //~ WARNING[pr-missing-newline]
}

macro_rules! log {
    ($text:literal) => {
        pr_info!(concat!("mine: ", $text))
    };
}

pub fn by_a_macro_bad() {
    log!("ready"); //~ WARNING[pr-missing-newline]
}

pub fn by_a_macro_ok() {
    log!("ready\n");
}

/// What prints is told by the function that is called in the end, not by a macro's name.
pub fn report(args: core::fmt::Arguments<'_>) {
    kernel::print::call_printk(args);
}

pub fn by_a_function_bad() {
    report(format_args!("ready")); //~ WARNING[pr-missing-newline]
    let later = format_args!("later"); //~ WARNING[pr-missing-newline]
    report(later);
}

pub fn silent(_: core::fmt::Arguments<'_>) {}

pub fn not_printed_ok() {
    silent(format_args!("ready"));
}
