// SPDX-License-Identifier: MIT OR Apache-2.0

pub const unsafe fn unreachable_unchecked() -> ! {
    unsafe { crate::intrinsics::unreachable() }
}

pub const unsafe fn assert_unchecked(cond: bool) {}

pub fn spin_loop() {}

pub const fn black_box<T>(dummy: T) -> T {
    dummy
}

pub const fn must_use<T>(value: T) -> T {
    value
}

pub const fn cold_path() {}

pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T {
    if condition { true_val } else { false_val }
}
