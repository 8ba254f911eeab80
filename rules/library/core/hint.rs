// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;

pub const unsafe fn unreachable_unchecked() -> ! {
    opaque()
}

pub const unsafe fn assert_unchecked(cond: bool) {
    opaque()
}

pub fn spin_loop() {
    opaque()
}

pub const fn black_box<T>(dummy: T) -> T {
    opaque()
}

pub const fn cold_path() {
    opaque()
}

pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T {
    opaque()
}

impl<T> Drop for DropOnPanic<T> {
    fn drop(&mut self) {
        opaque()
    }
}
