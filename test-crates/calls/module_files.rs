//! Modules in files: `#[path]` at the root and inside inline modules, nested ones of both kinds of file, inline modules around files, two `cfg` variants of one module.

#[path = "parts/first.rs"]
mod one;
mod inline {
    #[path = "other.rs"]
    pub mod placed;
    pub mod nested {
        pub mod leaf;
        pub fn up() -> u32 {
            leaf::value() + super::placed::value()
        }
    }
}
#[cfg(any())]
#[path = "parts/missing.rs"]
mod variant;
#[cfg(all())]
#[path = "parts/deep/mod.rs"]
mod variant;
#[cfg_attr(all(), path = "parts/chosen.rs")]
mod chosen;

pub fn all() -> u64 {
    let a = one::value() + one::second::value() + one::second::third();
    let b = inline::placed::value() + inline::nested::up() + inline::nested::leaf::value();
    let c = variant::value() + variant::below::value();
    u64::from(a) + u64::from(b) + c + chosen::Thing::new(3).get() + one::Thing.get()
}
