//! What becomes text: `concat!`, `stringify!`, `env!`, `option_env!`, `include_str!`.

macro_rules! name_of {
    ($t:ty) => {
        concat!("<", stringify!($t), ">", 1, '-', 2.5, true)
    };
}

pub const A: &str = name_of!(Vec<u8>);
pub const B: &str = concat!("a", "b", concat!("c", 'd'));
pub const C: &str = stringify!(a + b * (c, [d; 3]) -> { e });
pub const D: Option<&'static str> = option_env!("KLINT_NO_SUCH_VARIABLE");
pub const E: &str = concat!();
pub const F: (u32, u32) = (line!(), column!());
pub const G: &str = module_path!();
