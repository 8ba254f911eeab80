// SPDX-License-Identifier: MIT OR Apache-2.0

#[rustc_builtin_macro]
pub macro asm("assembly template", $(operands,)* $(options($(option),*))?) {}

#[rustc_builtin_macro]
pub macro naked_asm("assembly template", $(operands,)* $(options($(option),*))?) {}

#[rustc_builtin_macro]
pub macro global_asm("assembly template", $(operands,)* $(options($(option),*))?) {}

pub mod x86_64 {
    use crate::intrinsics::opaque;

    macro_rules! vectors {
        ($($name:ident $bytes:literal)*) => {$(
            #[repr(C, align($bytes))]
            #[derive(Copy, Clone)]
            pub struct $name([u8; $bytes]);
        )*};
    }
    vectors! { __m128 16 __m128d 16 __m128i 16 __m256 32 __m256d 32 __m256i 32 __m512 64 __m512d 64 __m512i 64 }

    #[repr(C)]
    #[derive(Copy, Clone)]
    pub struct CpuidResult {
        pub eax: u32,
        pub ebx: u32,
        pub ecx: u32,
        pub edx: u32,
    }

    pub fn __cpuid(leaf: u32) -> CpuidResult {
        opaque()
    }

    pub fn __cpuid_count(leaf: u32, sub_leaf: u32) -> CpuidResult {
        opaque()
    }

    pub unsafe fn _rdtsc() -> u64 {
        opaque()
    }

    pub fn _mm_pause() {
        opaque()
    }
}
