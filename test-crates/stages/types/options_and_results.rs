//! `Option` and `Result` through their methods and through `?`.

pub struct Failure(pub i32);

pub struct Syntax;

impl From<Syntax> for Failure {
    fn from(_: Syntax) -> Failure {
        Failure(-22)
    }
}

fn number(text: &str) -> Result<u32, Syntax> {
    if text.is_empty() {
        return Err(Syntax);
    }
    Ok(1)
}

pub fn chain(s: Option<&str>) -> Result<u32, Failure> {
    let len = s.map(|s| s.len());
//      ^^^ ty: core::option::Option<usize>
//            ^^^^^^^^^^^^^^^^^^ ty: core::option::Option<usize>
    let or = len.unwrap_or(3);
//      ^^ ty: usize
    let text = s.ok_or(Failure(-2))?;
//      ^^^^ ty: &str
    let n = number(text)?;
//      ^ ty: u32
//          ^^^^^^^^^^^^ ty: core::result::Result<u32, options_and_results::Syntax>
    let both = len.zip(Some(n));
//      ^^^^ ty: core::option::Option<(usize, u32)>
    let nested = Some(Ok::<u8, ()>(1)).transpose();
//      ^^^^^^ ty: core::result::Result<core::option::Option<u8>, ()>
    let _ = (both, nested, or);
    Ok(n)
}
