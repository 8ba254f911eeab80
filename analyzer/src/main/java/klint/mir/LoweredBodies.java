// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import klint.resolve.DefId;
import klint.types.BodyTypes;
import klint.types.Inference;

/// The bodies of a program, each lowered once, when it is first asked for.
///
/// Thread-safe. Two threads that ask for the same body at once may both lower it; all get the same
/// one.
public final class LoweredBodies {
  private static final int ITEM = -1;

  private final Inference inference;
  private final FormatCalls formats;
  private final Map<Key, Optional<Body>> known = new ConcurrentHashMap<>();

  /// `closure` is the node of a closure, or [#ITEM].
  private record Key(DefId owner, int closure) {}

  public LoweredBodies(Inference inference) {
    this.inference = inference;
    this.formats = new FormatCalls(inference.defs(), inference.instances());
  }

  /// The body of a function, constant or static; absent if it has none.
  public Optional<Body> item(DefId owner) {
    return of(new Key(owner, ITEM));
  }

  /// The body of a closure or async block of `owner`.
  public Optional<Body> closure(DefId owner, int node) {
    return of(new Key(owner, node));
  }

  /// The body of the item, then those of its closures, in order of their nodes.
  public List<Body> all(DefId owner) {
    List<Body> bodies = new ArrayList<>();
    item(owner).ifPresent(bodies::add);
    Optional<BodyTypes> types = inference.body(owner);
    if (types.isPresent()) {
      for (int node : Lowering.closures(types.get())) {
        closure(owner, node).ifPresent(bodies::add);
      }
    }
    return bodies;
  }

  private Optional<Body> of(Key key) {
    Optional<Body> body = known.get(key);
    if (body == null) {
      Optional<Body> made = inference.body(key.owner()).map(types -> lowered(types, key));
      body = known.putIfAbsent(key, made);
      if (body == null) {
        body = made;
      }
    }
    return body;
  }

  private Body lowered(BodyTypes types, Key key) {
    int crate = inference.defs().def(key.owner()).crate();
    Lowering.Context context =
        new Lowering.Context(
            inference.instances(), formats, inference.defs().crate(crate).edition());
    return key.closure() == ITEM
        ? Lowering.item(types, context)
        : Lowering.closure(types, key.closure(), context);
  }
}
