// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.base.Outcome;
import klint.diag.Place;
import klint.diag.Problem;

/// The `bindings` and `uapi` items of a kernel tree that was never built, out of its C headers.
///
/// The texts stand for the files that bindgen would have written; the tree's own
/// `rust/bindings/lib.rs` and `rust/uapi/lib.rs` include them. Only what is asked for is made, and
/// the types that it mentions.
///
/// Errors: a name that no header declares is missing from the text and listed; what is wrong with a
/// header is a problem. Nothing is thrown at strange C.
public final class BindingsSynthesizer {
  static final String HELPER = "rust_helper_";

  private BindingsSynthesizer() {}

  /// What Rust code uses: names in `bindings::` (or `uapi::`), and every field name it selects.
  ///
  /// A struct that is only pointed to gets its fields if one of them is in `fields`; it is opaque
  /// otherwise.
  public record Wanted(Set<String> names, Set<String> fields) {
    public Wanted {
      names = Set.copyOf(names);
      fields = Set.copyOf(fields);
    }
  }

  /// One generated file: its Rust text, the wanted names that it does not define, and the symbols
  /// of the functions that it declares.
  public record Generated(String text, List<String> missing, List<String> functions) {
    public Generated {
      missing = List.copyOf(missing);
      functions = List.copyOf(functions);
    }
  }

  /// `rust/bindings/bindings_generated.rs`, `rust/bindings/bindings_helpers_generated.rs` and
  /// `rust/uapi/uapi_generated.rs`.
  public record Bindings(Generated bindings, Generated helpers, Generated uapi) {}

  /// Makes all three files for `tree`. Helpers are complete whatever is wanted, since half of them
  /// are reached through pasted names.
  public static Outcome<Bindings, Problem> bindings(
      Path tree, CConfig config, Wanted bindings, Wanted uapi) {
    List<Problem> problems = new ArrayList<>();
    IncludePath path = new IncludePath(tree);
    BindgenOptions options =
        BindgenOptions.parse(
            path.read("rust/bindgen_parameters").map(t -> t.slice(0, t.length())).orElse(""));
    BindingsCrate kernel =
        crate(
            path,
            config,
            options,
            List.of("rust/bindings/bindings_helper.h", "rust/helpers/helpers.c"),
            problems);
    Generated helpers = kernel.helpers();
    Generated main = kernel.make(bindings);
    Generated user = new Generated("", List.of(), List.of());
    if (!uapi.names().isEmpty()) {
      BindingsCrate u = crate(path, config, options, List.of("rust/uapi/uapi_helper.h"), problems);
      user = u.make(uapi);
    }
    return new Outcome<>(new Bindings(main, helpers, user), problems);
  }

  private static BindingsCrate crate(
      IncludePath path,
      CConfig config,
      BindgenOptions options,
      List<String> roots,
      List<Problem> problems) {
    Headers headers = new Headers(path, config);
    for (String root : roots) {
      Optional<CText> text = path.read(root);
      if (text.isPresent()) {
        headers.file(text.get());
      } else {
        problems.add(Problem.warning(Place.ofFile(root), "no such file; its names are unknown"));
      }
    }
    return new BindingsCrate(headers, options, problems);
  }
}
