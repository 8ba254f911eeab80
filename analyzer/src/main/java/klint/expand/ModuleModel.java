// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Group;
import klint.syntax.TokenTree.Token;

/// `module!`: what the kernel needs to load a module, with the paths that initialise and drop it.
///
/// Source: rust/macros/module.rs of the kernel.
record ModuleModel(Shape shape) implements Model.Bang {

  enum Shape {
    /// One static holds an `Option` of the module, which is moved there.
    MOVED,
    /// The module is initialised in place, and is named by its type.
    IN_PLACE
  }

  @Override
  public List<TokenTree> expand(Quote quote, List<TokenTree> input) {
    Map<String, List<TokenTree>> fields = new LinkedHashMap<>();
    for (List<TokenTree> part : Tokens.splitCommas(input)) {
      Optional<Token> key = Tokens.ident(part, 0);
      if (key.isEmpty() || !Tokens.isPunct(part, 1, ":")) {
        quote.fail(Tokens.place(part, Span.NONE), "expected `key: value` in `module!`");
        return List.of();
      }
      fields.put(key.get().text(), part.subList(2, part.size()));
    }
    Optional<String> name = string(fields.getOrDefault("name", List.of()));
    if (name.isEmpty() || !fields.containsKey("type")) {
      quote.fail(Span.NONE, "`module!` needs a type and a name");
      return List.of();
    }
    return new Writer(quote, shape, fields, name.get()).write();
  }

  private static Optional<String> string(List<TokenTree> value) {
    return !value.isEmpty() && value.get(0) instanceof Token token
        ? Literals.text(token)
        : Optional.empty();
  }

  /// Writes one module.
  private static final class Writer {
    private final Quote quote;
    private final Shape shape;
    private final Map<String, List<TokenTree>> fields;
    private final String name;
    private final String module;
    private final List<TokenTree> info = new ArrayList<>();
    private final List<TokenTree> paramInfo = new ArrayList<>();
    private int counter;

    Writer(Quote quote, Shape shape, Map<String, List<TokenTree>> fields, String name) {
      this.quote = quote;
      this.shape = shape;
      this.fields = fields;
      this.name = name;
      this.module = name.replace('-', '_');
    }

    List<TokenTree> write() {
      information();
      List<TokenTree> type = fields.getOrDefault("type", List.of());
      return switch (shape) {
        case IN_PLACE -> inPlace(type);
        case MOVED -> moved(type);
      };
    }

    private void information() {
      for (String key :
          List.of(
              "author", "authors", "description", "license", "alias", "firmware", "imports_ns")) {
        String field =
            key.equals("authors") ? "author" : key.equals("imports_ns") ? "import_ns" : key;
        for (String value : strings(key)) {
          emit(info, field, value);
        }
      }
      emitOne(info, "file", quote.env("RUST_MODFILE").orElse(""), "not(MODULE)");
      List<TokenTree> params = fields.getOrDefault("params", List.of());
      if (shape == Shape.IN_PLACE && !params.isEmpty() && params.get(0) instanceof Group group) {
        parameters(group.trees());
      }
    }

    /// The string that a field is, or the strings in its brackets.
    private List<String> strings(String key) {
      List<TokenTree> value = fields.getOrDefault(key, List.of());
      if (value.isEmpty()) {
        return List.of();
      }
      if (value.get(0) instanceof Group group) {
        return group.trees().stream()
            .filter(t -> t instanceof Token)
            .flatMap(t -> Literals.text((Token) t).stream())
            .toList();
      }
      return string(value).stream().toList();
    }

    private void emit(List<TokenTree> to, String field, String content) {
      emitOne(to, field, content, "not(MODULE)");
      emitOne(to, field, content, "MODULE");
    }

    private void emitOne(List<TokenTree> to, String field, String content, String cfg) {
      String text = (cfg.equals("MODULE") ? "" : module + ".") + field + "=" + content + "\0";
      String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      to.addAll(
          quote.tokens(
              "#[cfg("
                  + cfg
                  + ")] #[link_section = \".modinfo\"] #[used(compiler)]"
                  + " pub static #name: [u8; #length] = *#bytes;",
              "name",
              quote.ident("__" + module.toUpperCase(Locale.ROOT) + "_" + counter++),
              "length",
              quote.integer(bytes.length()),
              "bytes",
              quote.byteString(bytes)));
    }

    private void parameters(List<TokenTree> trees) {
      for (List<TokenTree> part : Tokens.splitCommas(trees)) {
        Optional<Token> param = Tokens.ident(part, 0);
        Optional<Token> type = Tokens.ident(part, 2);
        if (param.isEmpty()
            || type.isEmpty()
            || part.size() != 4
            || !(part.get(3) instanceof Group body)) {
          quote.fail(Tokens.place(part, Span.NONE), "expected `name: type { .. }`");
          return;
        }
        List<TokenTree> byDefault = List.of();
        String description = "";
        for (List<TokenTree> field : Tokens.splitCommas(body.trees())) {
          if (Tokens.isWord(field, 0, "default")) {
            byDefault = field.subList(Math.min(2, field.size()), field.size());
          } else if (Tokens.isWord(field, 0, "description")) {
            description = string(field.subList(Math.min(2, field.size()), field.size())).orElse("");
          }
        }
        parameter(param.get(), type.get(), byDefault, description);
      }
    }

    private void parameter(Token param, Token type, List<TokenTree> byDefault, String description) {
      emit(paramInfo, "parmtype", param.text() + ":" + type.text());
      emit(paramInfo, "parm", param.text() + ":" + description);
      paramInfo.addAll(
          quote.tokens(
              """
              #[allow(non_upper_case_globals)]
              pub(crate) static #param: ::kernel::module_param::ModuleParamAccess<#type> =
                  ::kernel::module_param::ModuleParamAccess::new(#default);

              const _: () = {
                  #[allow(non_upper_case_globals)]
                  #[link_section = "__param"]
                  #[used(compiler)]
                  static #struct: ::kernel::module_param::KernelParam =
                      ::kernel::module_param::KernelParam::new(
                          ::kernel::bindings::kernel_param {
                              name: kernel::str::as_char_ptr_in_const_context(
                                  if ::core::cfg!(MODULE) { #short } else { #long }
                              ),
                              #[cfg(MODULE)]
                              mod_: unsafe {
                                  core::ptr::from_ref(&::kernel::bindings::__this_module)
                                      .cast_mut()
                              },
                              #[cfg(not(MODULE))]
                              mod_: ::core::ptr::null_mut(),
                              ops: core::ptr::from_ref(&::kernel::module_param::#ops),
                              perm: 0,
                              level: -1,
                              flags: 0,
                              __bindgen_anon_1: ::kernel::bindings::kernel_param__bindgen_ty_1 {
                                  arg: #param.as_void_ptr()
                              },
                          }
                      );
              };
              """,
              "param",
              param,
              "type",
              type,
              "default",
              byDefault,
              "struct",
              quote.ident("__" + module + "_" + param.text() + "_struct"),
              "short",
              quote.cString(param.text()),
              "long",
              quote.cString(module + "." + param.text()),
              "ops",
              quote.ident("PARAM_OPS_" + type.text().toUpperCase(Locale.ROOT))));
    }

    private List<TokenTree> inPlace(List<TokenTree> type) {
      return quote.tokens(
          """
          const __LOG_PREFIX: &[u8] = #name.to_bytes_with_nul();

          type LocalModule = #type;

          impl ::kernel::ModuleMetadata for #type {
              const NAME: &'static ::kernel::str::CStr = #name;

              #[cfg(MODULE)]
              const THIS_MODULE: ::kernel::ThisModule = {
                  extern "C" {
                      static __this_module: ::kernel::types::Opaque<::kernel::bindings::module>;
                  }
                  unsafe { ::kernel::ThisModule::from_ptr(__this_module.get()) }
              };

              #[cfg(not(MODULE))]
              const THIS_MODULE: ::kernel::ThisModule = unsafe {
                  ::kernel::ThisModule::from_ptr(::core::ptr::null_mut())
              };
          }

          #[doc(hidden)]
          mod __module_init {
              mod __module_init {
                  use pin_init::PinInit;

                  #[cfg(MODULE)]
                  #[used(compiler)]
                  static __IS_RUST_MODULE: () = ();

                  static mut __MOD: ::core::mem::MaybeUninit<super::super::LocalModule> =
                      ::core::mem::MaybeUninit::uninit();

                  #entry

                  unsafe fn __init() -> ::kernel::ffi::c_int {
                      let initer = <super::super::LocalModule as ::kernel::InPlaceModule>::init(
                          ::kernel::module::this_module::<super::super::LocalModule>()
                      );
                      match unsafe { ::pin_init::raw_try_init(__MOD.as_mut_ptr(), initer) } {
                          Ok(m) => 0,
                          Err(e) => e.to_errno(),
                      }
                  }

                  unsafe fn __exit() {
                      unsafe {
                          __MOD.assume_init_drop();
                      }
                  }

                  #info
              }
          }

          mod module_parameters {
              #params
          }
          """,
          "name",
          quote.cString(name),
          "type",
          type,
          "entry",
          entry(),
          "info",
          info,
          "params",
          paramInfo);
    }

    private List<TokenTree> moved(List<TokenTree> type) {
      return quote.tokens(
          """
          const __LOG_PREFIX: &[u8] = #prefix;

          #[cfg(MODULE)]
          static THIS_MODULE: kernel::ThisModule = unsafe {
              extern "C" {
                  static __this_module: kernel::types::Opaque<kernel::bindings::module>;
              }
              kernel::ThisModule::from_ptr(__this_module.get())
          };
          #[cfg(not(MODULE))]
          static THIS_MODULE: kernel::ThisModule = unsafe {
              kernel::ThisModule::from_ptr(core::ptr::null_mut())
          };

          mod __module_init {
              mod __module_init {
                  use super::super::#type;

                  #[cfg(MODULE)]
                  #[doc(hidden)]
                  #[used(compiler)]
                  static __IS_RUST_MODULE: () = ();

                  static mut __MOD: Option<#type> = None;

                  #entry

                  unsafe fn __init() -> kernel::ffi::c_int {
                      match <#type as kernel::Module>::init(&super::super::THIS_MODULE) {
                          Ok(m) => {
                              unsafe {
                                  __MOD = Some(m);
                              }
                              return 0;
                          }
                          Err(e) => {
                              return e.to_errno();
                          }
                      }
                  }

                  unsafe fn __exit() {
                      unsafe {
                          __MOD = None;
                      }
                  }

                  #info
              }
          }
          """,
          "prefix",
          quote.byteString(name + "\0"),
          "type",
          type,
          "entry",
          entry(),
          "info",
          info);
    }

    /// The functions that C calls.
    private List<TokenTree> entry() {
      return quote.tokens(
          """
          #[cfg(MODULE)]
          #[no_mangle]
          #[link_section = ".init.text"]
          pub unsafe extern "C" fn init_module() -> ::kernel::ffi::c_int {
              unsafe { __init() }
          }

          #[cfg(MODULE)]
          #[used(compiler)]
          #[link_section = ".init.data"]
          static __UNIQUE_ID___addressable_init_module: unsafe extern "C" fn() -> i32 =
              init_module;

          #[cfg(MODULE)]
          #[no_mangle]
          #[link_section = ".exit.text"]
          pub extern "C" fn cleanup_module() {
              unsafe { __exit() }
          }

          #[cfg(MODULE)]
          #[used(compiler)]
          #[link_section = ".exit.data"]
          static __UNIQUE_ID___addressable_cleanup_module: extern "C" fn() = cleanup_module;

          #[cfg(not(MODULE))]
          #[cfg(not(CONFIG_HAVE_ARCH_PREL32_RELOCATIONS))]
          #[link_section = ".initcall6.init"]
          #[used(compiler)]
          pub static #initcall: extern "C" fn() -> ::kernel::ffi::c_int = #init;

          #[cfg(not(MODULE))]
          #[cfg(CONFIG_HAVE_ARCH_PREL32_RELOCATIONS)]
          ::core::arch::global_asm!(#asm);

          #[cfg(not(MODULE))]
          #[no_mangle]
          pub extern "C" fn #init() -> ::kernel::ffi::c_int {
              unsafe { __init() }
          }

          #[cfg(not(MODULE))]
          #[no_mangle]
          pub extern "C" fn #exit() {
              unsafe { __exit() }
          }
          """,
          "initcall",
          quote.ident("__" + module + "_initcall"),
          "init",
          quote.ident("__" + module + "_init"),
          "exit",
          quote.ident("__" + module + "_exit"),
          "asm",
          quote.string(
              ".section \".initcall6.init\", \"a\"\n__"
                  + module
                  + "_initcall:\n.long   __"
                  + module
                  + "_init - .\n.previous\n"));
    }
  }
}
