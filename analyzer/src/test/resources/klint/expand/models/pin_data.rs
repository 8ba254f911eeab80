#[pin_data]
struct Simple { #[pin] a: Mutex<u8>, b: u32, #[cfg(any())] gone: u8 }
#[pin_data(PinnedDrop)]
pub struct Gen<'a, T: Copy + 'a, const N: usize = 3> where T: Sized { #[pin] pub a: Mutex<&'a T>, pub(crate) next: Option<Box<Self>>, c: [u8; N], }
#[pinned_drop]
impl<'a, T: Copy, const N: usize> PinnedDrop for Gen<'a, T, N> { fn drop(self: Pin<&mut Self>) { let x = 1; } }
