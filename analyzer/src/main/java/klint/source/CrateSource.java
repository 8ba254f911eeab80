// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.util.List;
import java.util.Map;

/// A crate of the run, before anything of it was parsed.
///
/// `id` is its index in [SourceSet#crates]; dependencies come before their users. `edition` is the
/// year. `env` is what `env!` may ask; `attributes` are those that the build adds to the crate's
/// own (`no_std`). `report` is true if the user asked about it.
public record CrateSource(
    int id,
    String name,
    int edition,
    Role role,
    SourceText root,
    ModuleBase base,
    List<Dependency> dependencies,
    Configuration cfg,
    Map<String, String> env,
    List<String> attributes,
    boolean report) {
  public CrateSource {
    dependencies = List.copyOf(dependencies);
    env = Map.copyOf(env);
    attributes = List.copyOf(attributes);
  }

  /// A crate that can be named, and how.
  public record Dependency(String name, int crate) {}

  /// What is done with a crate.
  public enum Role {
    /// Our own `core`, `alloc`, `std`.
    LIBRARY,
    ANALYZED,
    /// A crate of procedural macros: only the names of its macros count.
    PROC_MACRO,
    /// Runs on the host while the kernel is built: parsed, for problems, and nothing more.
    PARSED
  }
}
