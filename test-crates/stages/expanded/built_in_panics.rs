//! `panic!`, `todo!`, `unreachable!`, `unimplemented!`, with and without a message.

pub fn uses(n: u32, name: &str) -> u32 {
    match n {
        1 => panic!(),
        2 => panic!("plain"),
        3 => panic!("{n} {}", name),
        4 => todo!(),
        5 => todo!("later {}", n),
        6 => unimplemented!(),
        7 => unimplemented!("not {name}"),
        8 => unreachable!(),
        9 => unreachable!("{n}"),
        _ => n,
    }
}
