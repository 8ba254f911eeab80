fn f(x: u32) { fmt!("a {x} {} {y:?} {{}} {z}", x + 1, y = 2); fmt!("plain"); }
