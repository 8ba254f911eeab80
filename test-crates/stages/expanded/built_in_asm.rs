//! `asm!`: operands are expressions.

use std::arch::asm;

pub extern "C" fn target() {}

pub unsafe fn uses(a: u64) -> u64 {
    let mut b: u64 = a + 1;
    let c: u64;
    unsafe {
        asm!("mov {0}, {1}", out(reg) c, in(reg) a);
        asm!(
            "add {x}, {y}",
            "nop",
            x = inout(reg) b,
            y = const 3,
            options(nostack, nomem),
        );
        asm!("call {}", sym target, clobber_abi("C"));
    }
    b + c
}
