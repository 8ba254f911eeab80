//! Patterns bind by value, by reference and through default binding modes.

pub enum Message {
    Move { x: i16, y: i16 },
    Text(String),
    Pair((u8, bool)),
}

pub fn bind(m: &Message, owned: Message) -> usize {
    match m {
        Message::Move { x, y } => {
            let px = x;
//              ^^ ty: &i16
            let sum = *px + *y;
//              ^^^ ty: i16
            sum as usize
        }
        Message::Text(text) => {
            let t = text;
//              ^ ty: &alloc::string::String
            t.len()
        }
        &Message::Pair((n, flag)) => {
            let pair = (n, flag);
//              ^^^^ ty: (u8, bool)
            match owned {
                Message::Text(own) => {
                    let o = own;
//                      ^ ty: alloc::string::String
                    o.len()
                }
                ref whole @ Message::Pair(_) => {
                    let w = whole;
//                      ^ ty: &patterns::Message
                    let _ = w;
                    usize::from(pair.0)
                }
                Message::Move { x: 0..=3, .. } => 1,
                _ => 0,
            }
        }
    }
}

pub fn slices(all: &[u32; 4]) -> u32 {
    let [first, middle @ .., last] = all;
    let m = middle;
//      ^ ty: &[u32; 2]
    let f = first;
//      ^ ty: &u32
    f + last + m[0]
}
