//! `match`, `if let`, `let else`, `?`, loops with labels: blocks and edges.

pub fn classify(n: Option<u32>, flag: bool) -> u32 {
    match n {
        Some(0) => 0,
        Some(x) if flag => x,
        Some(1..=9) => 1,
        Some(_) | None => 2,
    }
}

pub fn question(text: &str) -> Result<u32, core::num::ParseIntError> {
    let n = text.parse::<u32>()?;
    Ok(n + 1)
}

pub fn let_else(n: Option<u32>) -> u32 {
    let Some(n) = n else {
        return 0;
    };
    n
}

pub fn labelled(rows: &[[u32; 2]]) -> u32 {
    let mut i = 0;
    'rows: while i < rows.len() {
        for n in rows[i] {
            if n == 0 {
                i += 1;
                continue 'rows;
            }
            if n == 9 {
                break 'rows;
            }
        }
        i += 1;
    }
    i as u32
}

pub fn lazy(a: bool, b: bool, c: bool) -> bool {
    a && b || !c
}
