//! `vis` may be empty, also before other fragments and in repetitions.

macro_rules! fields {
    ($(#[$m:meta])* $sv:vis struct $n:ident { $($fv:vis $f:ident : $t:ty),* $(,)? }) => {
        $(#[$m])* $sv struct $n { $($fv $f: $t),* }
        impl $n {
            $($fv fn $f(&self) -> &$t { &self.$f })*
        }
    };
}

fields! {
    /// Docs.
    #[derive(Debug, Default)]
    pub(crate) struct S {
        pub a: u32,
        b: Vec<u8>,
        pub(self) c: Option<Box<str>>,
    }
}
fields!(struct Empty {});
