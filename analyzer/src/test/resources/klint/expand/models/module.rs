module! { type: Simple, name: "my-mod", authors: ["A", "B"], description: "desc", license: "GPL", params: { p: u8 { default: 1, description: "pd", }, }, }
