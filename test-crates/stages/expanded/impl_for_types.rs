//! One impl for each of several types.

trait Size { const SIZE: usize; }
macro_rules! sizes { ($($t:ty = $n:expr),* $(,)?) => { $(impl Size for $t { const SIZE: usize = $n; })* }; }
sizes! { u8 = 1, [u8; 4] = 4, &'static str = 16, (u8, u16) = 4 }
