//! Formatting in all ways, writers, macros that define macros, hygiene, concatenation.
use std::cell::RefCell;
use std::fmt::{self, Alignment, Binary, Debug, Display, Formatter, LowerHex, Write};
use std::io::{self, BufRead, BufReader, BufWriter, Cursor, Read, Seek, SeekFrom, Write as IoWrite};

thread_local! {
    static LOG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static DEPTH: std::cell::Cell<usize> = std::cell::Cell::new(usize::default());
}
macro_rules! logger {
    ($($name:ident = $level:literal),* $(,)?) => {
        logger!(@ ($) $($name = $level),*);
    };
    (@ ($d:tt) $($name:ident = $level:literal),*) => {$(
        macro_rules! $name {
            ($d($arg:tt)*) => {
                LOG.with(|l| l.borrow_mut().push(format!(
                    concat!("[", $level, "] {}"), format_args!($d($arg)*)
                )))
            };
        }
    )*};
}
logger!(info = "i", warn = "w");
macro_rules! swap {
    ($a:ident, $b:ident) => {{
        let t = $a;
        $a = $b;
        $b = t;
    }};
}
macro_rules! hexes {
    ($($x:expr),+; $($rest:tt)*) => { [$(format!("{:#06x}", $x)),+, hexes!($($rest)*)] };
    ($x:expr) => { format!("{0:b}{0:o}{0:X}", $x) };
}
macro_rules! make {
    ($(#[$m:meta])* $v:vis struct $n:ident<$($l:lifetime),*> { $($f:ident : $t:ty = $e:expr),* $(,)? }) => {
        $(#[$m])* $v struct $n<$($l),*> { $($f: $t),* }
        impl<$($l),*> Default for $n<$($l),*> {
            fn default() -> Self { Self { $($f: $e),* } }
        }
        impl<$($l),*> $n<$($l),*> {
            $($v fn $f(mut self, $f: impl Into<$t>) -> Self { self.$f = $f.into(); self })*
        }
    };
}
make! {
    #[derive(Debug, Clone)]
    pub struct Style<'a> { name: &'a str = "none", width: usize = 4 + 4, pad: Option<char> = Default::default() }
}
pub struct Table<'a, T>(&'a [T], usize);
impl<T: Display + LowerHex + Binary> Display for Table<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let w = f.width().unwrap_or(self.1);
        for (i, x) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_char('|')?;
            }
            match f.align() {
                Some(Alignment::Left) => write!(f, "{x:<w$}")?,
                Some(Alignment::Center) => write!(f, "{:^1$}", x, w)?,
                _ if f.alternate() => write!(f, "{x:#0w$x}")?,
                _ if f.sign_minus() => f.pad_integral(true, "0b", &format!("{x:b}"))?,
                _ => f.pad(&x.to_string())?,
            }
        }
        Ok(())
    }
}
impl<T> Debug for Table<'_, T>
where
    T: Debug,
{
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        struct Skip(usize);
        impl Debug for Skip {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                write!(f, "..{}", self.0)
            }
        }
        f.debug_list().entries(self.0.iter().take(3)).entry(&Skip(self.0.len().saturating_sub(3))).finish()?;
        f.debug_map().entry(&"w", &self.1).key(&1).value(&fmt::from_fn(|f| f.write_str("?"))).finish()
    }
}
pub struct Counted<W: IoWrite> {
    inner: W,
    n: u64,
}
impl<W: IoWrite> IoWrite for Counted<W> {
    fn write(&mut self, b: &[u8]) -> io::Result<usize> {
        let k = self.inner.write(b)?;
        self.n += u64::try_from(k).map_err(io::Error::other)?;
        Ok(k)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
pub fn copy_lines(r: impl Read, w: &mut dyn IoWrite) -> io::Result<usize> {
    let mut out = BufWriter::new(w);
    let mut n = 0;
    for line in BufReader::new(r).lines() {
        let line = line?;
        writeln!(out, "{n:03}: {}", line.trim_end())?;
        n += 1;
    }
    out.flush()?;
    Ok(n)
}
pub fn run() -> io::Result<String> {
    let (mut a, mut b) = (1, 2);
    let t = 5;
    swap!(a, b);
    info!("{a} {b:?} {t:>+5}");
    warn!("{:.*} {:e} {:p}", 2, 1.5, 10.0f32, &t);
    let [x, y, z] = hexes!(a, b; t);
    let s = Style::default().name("x").width(9usize).pad('-');
    let mut text = format!("{x}{y}{z}{s:?}{:#?}", Table(&[1, 2, 3, 4], 3));
    write!(text, "{:<6}{:^7}{:#}{:-}", Table(&[1u8], 1), Table(&[2u8], 1), Table(&[3u8], 4), Table(&[4u8], 1)).unwrap();
    let mut c = Counted { inner: Cursor::new(Vec::new()), n: 0 };
    let lines = copy_lines("a\nb  \nc".as_bytes(), &mut c)?;
    c.write_all(b"!")?;
    let mut back = String::new();
    c.inner.seek(SeekFrom::Start(2))?;
    c.inner.read_to_string(&mut back)?;
    let logged = LOG.with_borrow(|l| l.join("\n"));
    DEPTH.set(DEPTH.get() + lines);
    assert_ne!(c.n, 0, "nothing was written: {}", back.len());
    debug_assert!(lines == 3 && matches!(text.as_bytes(), [b'0', ..] if !back.is_empty()));
    let line = String::from_utf8_lossy(c.inner.get_ref()).into_owned();
    Ok(text + &logged + line.as_str() + stringify!(a + b))
}
