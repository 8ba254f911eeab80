// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads `rust-project.json`, which a configured tree may have: its crates inside of the tree.
///
/// Source: rust-analyzer's manual, "Non-Cargo based projects".
final class RustProject {
  private static final Set<String> LIBRARY =
      Set.of("core", "alloc", "std", "proc_macro", "compiler_builtins_std");

  private static final Set<String> HOST = Set.of("proc_macro2", "quote", "syn");

  private RustProject() {}

  /// Errors: absent if the text is not such a file.
  static Optional<List<CrateSpec>> read(DiskTree tree, String text) {
    try {
      JsonObject top = JsonParser.parseString(text).getAsJsonObject();
      JsonArray crates = top.getAsJsonArray("crates");
      List<CrateSpec> out = new ArrayList<>();
      List<String> names = new ArrayList<>();
      for (JsonElement element : crates) {
        names.add(string(element.getAsJsonObject(), "display_name"));
      }
      for (JsonElement element : crates) {
        JsonObject crate = element.getAsJsonObject();
        String name = string(crate, "display_name");
        Optional<String> root = relative(tree, string(crate, "root_module"));
        if (LIBRARY.contains(name) || root.isEmpty() || !tree.exists(root.get())) {
          continue;
        }
        out.add(crate(tree, crate, name, root.get(), names));
      }
      return Optional.of(out);
    } catch (JsonParseException
        | IllegalStateException
        | ClassCastException
        | UnsupportedOperationException
        | NullPointerException
        | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  private static CrateSpec crate(
      DiskTree tree, JsonObject crate, String name, String root, List<String> names) {
    List<String> dependencies = new ArrayList<>(List.of("core", "alloc", "std", "proc_macro"));
    for (JsonElement dependency : crate.getAsJsonArray("deps")) {
      String other = names.get(dependency.getAsJsonObject().get("crate").getAsInt());
      if (!dependencies.contains(other)) {
        dependencies.add(other);
      }
    }
    List<String> cfg = new ArrayList<>();
    if (crate.has("cfg")) {
      crate.getAsJsonArray("cfg").forEach(flag -> cfg.add(flag.getAsString()));
    }
    Map<String, String> env = new LinkedHashMap<>();
    if (crate.has("env")) {
      crate
          .getAsJsonObject("env")
          .entrySet()
          .forEach(e -> env.put(e.getKey(), e.getValue().getAsString()));
    }
    env.put("OBJTREE", SourceSet.OBJTREE);
    boolean procMacro = crate.has("is_proc_macro") && crate.get("is_proc_macro").getAsBoolean();
    boolean host =
        HOST.contains(name) || root.startsWith("scripts/") || root.contains("/hostprogs/");
    CrateSource.Role role =
        procMacro
            ? CrateSource.Role.PROC_MACRO
            : host ? CrateSource.Role.PARSED : CrateSource.Role.ANALYZED;
    int edition = RustMakefile.year(string(crate, "edition")).orElse(2021);
    return new CrateSpec(name, edition, role, tree, root, dependencies, cfg, env);
  }

  private static String string(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
  }

  private static Optional<String> relative(DiskTree tree, String path) {
    try {
      Path file = Path.of(path).normalize();
      if (!file.isAbsolute()) {
        return FileTree.join("", path);
      }
      for (Path root : List.of(tree.root().toAbsolutePath().normalize(), tree.real())) {
        if (file.startsWith(root)) {
          return Optional.of(root.relativize(file).toString());
        }
      }
      return Optional.empty();
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
