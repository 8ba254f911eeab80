// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Outcome;
import klint.diag.Problem;
import klint.expand.Limits;
import klint.source.LibrarySources;
import klint.source.SourceReader;
import klint.source.SourceRequest;
import klint.source.SourceSet;

/// Small programs for tests, written as one text.
///
/// A line `//- crate NAME [edition YEAR] [uses A, B]` begins a crate, `//- file PATH` a file of the
/// crate; before the first there is the root of the crate `main`. The library is a few lines of
/// `core` of our own.
final class Programs {
  /// What every program may use: enough for preludes and derives.
  static final Map<String, String> CORE =
      Map.of(
          "lib.rs",
          """
          #![no_core]
          #[macro_export] #[rustc_builtin_macro] macro_rules! cfg { () => {} }
          #[macro_export] macro_rules! nothing { () => {} }
          pub mod option { pub enum Option<T> { None, Some(T) } }
          pub mod result { pub enum Result<T, E> { Ok(T), Err(E) } }
          pub mod clone {
              pub trait Clone { fn clone(&self) -> Self; }
              #[rustc_builtin_macro] pub macro Clone($item:item) {}
          }
          pub mod fmt { pub trait Display {} pub trait Debug {} }
          pub mod u32 { pub const MAX: u32 = 4294967295; }
          pub mod prelude {
              pub mod v1 {
                  pub use crate::option::Option::{self, None, Some};
                  pub use crate::result::Result::{self, Err, Ok};
                  pub use crate::clone::Clone;
              }
              pub mod rust_2015 { pub use super::v1::*; }
              pub mod rust_2018 { pub use super::v1::*; }
              pub mod rust_2021 { pub use super::v1::*; pub use crate::fmt::Debug as In2021; }
              pub mod rust_2024 { pub use super::rust_2021::*; }
          }
          """);

  /// A resolved program.
  record Resolved(ResolvedCrates defs, List<Problem> problems) {
    /// What a path means in the module of that path; blocks are named by their function.
    String at(String module, String path, Namespace ns) {
      DefId id = module(module);
      List<String> parts = Arrays.asList(path.split("::", -1));
      PathRes res = defs.resolve(id, parts, ns);
      String rest =
          res.res() instanceof Res.Unresolved || res.consumed() == parts.size()
              ? ""
              : " + " + String.join("::", parts.subList(res.consumed(), parts.size()));
      return meaning(res.res()) + rest;
    }

    String meaning(Res res) {
      return switch (res) {
        case Res.OfDef(DefId id) -> ResolvedCrates.kind(defs.def(id)) + " " + defs.path(id);
        case Res.OfPrim(PrimTy type) -> "prim " + type.text();
        case Res.Unresolved(Res.Cause cause, String _) -> cause.toString();
      };
    }

    DefId module(String path) {
      Optional<DefId> block = Optional.empty();
      for (int i = 0; i < defs.size(); i++) {
        Def def = defs.def(new DefId(i));
        if (def instanceof Def.Mod mod && defs.path(def.id()).equals(path)) {
          if (mod.kind() != Def.ModKind.BLOCK) {
            return def.id();
          }
          block = block.isPresent() ? block : Optional.of(def.id());
        }
      }
      return block.orElseThrow(() -> new AssertionError("no module " + path));
    }

    List<String> losses() {
      return defs.losses().stream().map(l -> l.cause() + ": " + l.what()).toList();
    }
  }

  private record Part(String crate, int edition, List<String> uses, Map<String, String> files) {}

  private Programs() {}

  static Resolved resolve(String text) {
    return resolve(text, 2);
  }

  static Resolved resolve(String text, int jobs) {
    try {
      Path folder = Files.createTempDirectory("klint-resolve");
      try {
        return resolve(folder, parts(text), jobs);
      } finally {
        try (var all = Files.walk(folder)) {
          for (Path file : all.sorted((a, b) -> b.compareTo(a)).toList()) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Part> parts(String text) {
    List<Part> out = new ArrayList<>();
    Part part = new Part("main", 2021, List.of(), new LinkedHashMap<>());
    String file = "lib.rs";
    out.add(part);
    for (String line : text.lines().toList()) {
      if (line.startsWith("//- crate ")) {
        List<String> words = Arrays.asList(line.replace(",", " ").split("\\s+", -1));
        int edition = words.indexOf("edition");
        int uses = words.indexOf("uses");
        part =
            new Part(
                words.get(2),
                edition < 0 ? 2021 : Integer.parseInt(words.get(edition + 1)),
                uses < 0 ? List.of() : words.subList(uses + 1, words.size()),
                new LinkedHashMap<>());
        file = "lib.rs";
        out.add(part);
      } else if (line.startsWith("//- file ")) {
        file = line.substring("//- file ".length()).strip();
      } else {
        part.files().merge(file, line + "\n", String::concat);
      }
    }
    if (out.size() > 1 && out.getFirst().files().isEmpty()) {
      out.removeFirst();
    }
    return out;
  }

  private static Resolved resolve(Path folder, List<Part> parts, int jobs) throws IOException {
    for (Part part : parts) {
      StringBuilder manifest =
          new StringBuilder("[package]\nname = \"" + part.crate() + "\"\n")
              .append("edition = \"" + part.edition() + "\"\n[lib]\npath = \"lib.rs\"\n")
              .append("[dependencies]\n");
      for (String use : part.uses()) {
        manifest.append(use + " = { path = \"../" + use + "\" }\n");
      }
      write(folder.resolve(part.crate()).resolve("Cargo.toml"), manifest.toString());
      for (Map.Entry<String, String> file : part.files().entrySet()) {
        write(folder.resolve(part.crate()).resolve(file.getKey()), file.getValue());
      }
    }
    SourceRequest request =
        new SourceRequest(
            List.of(Path.of(parts.getLast().crate())),
            folder,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            false);
    LibrarySources library = () -> List.of(new LibrarySources.LibraryCrate("core", CORE));
    if (!(SourceReader.read(request, library, new DeclaredModules())
        instanceof SourceReader.Result.Ready(SourceSet sources, List<Problem> problems))) {
      throw new AssertionError("the program was refused");
    }
    Outcome<ResolvedCrates, Problem> outcome =
        Resolver.resolve(sources, new Resolver.Options(jobs, Limits.DEFAULT));
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(outcome.problems());
    return new Resolved(outcome.value(), all);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
