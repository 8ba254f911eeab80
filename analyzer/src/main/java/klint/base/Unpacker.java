// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.base;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads what a [Packer] wrote.
///
/// Errors: bytes that no packer wrote are [Malformed].
public final class Unpacker {
  private final ByteBuffer in;
  private final List<String> texts = new ArrayList<>();

  public Unpacker(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  /// The bytes are not what was expected.
  public static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Malformed(String what) {
      super(what);
    }
  }

  private int size(long size) {
    if (size < 0 || size > in.remaining()) {
      throw new Malformed("a size of " + size);
    }
    return (int) size;
  }

  private int integer() {
    try {
      return in.getInt();
    } catch (BufferUnderflowException _) {
      throw new Malformed("too short");
    }
  }

  public String text() {
    int number = integer();
    if (number >= 0 && number < texts.size()) {
      return texts.get(number);
    }
    if (number != texts.size()) {
      throw new Malformed("text " + number);
    }
    byte[] utf = new byte[size(integer())];
    in.get(utf);
    String text = new String(utf, StandardCharsets.UTF_8);
    texts.add(text);
    return text;
  }

  public long number() {
    try {
      return in.getLong();
    } catch (BufferUnderflowException _) {
      throw new Malformed("too short");
    }
  }

  public <E extends Enum<E>> E choice(E[] of) {
    String name = text();
    for (E one : of) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    throw new Malformed("choice " + name);
  }

  public <T> List<T> list(Supplier<T> each) {
    int count = size(number());
    List<T> out = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      out.add(each.get());
    }
    return out;
  }

  public List<String> texts() {
    return list(this::text);
  }

  public <T> Optional<T> optional(Supplier<T> one) {
    return number() == 0 ? Optional.empty() : Optional.of(one.get());
  }

  public <K, V> Map<K, V> map(Supplier<K> key, Supplier<V> value) {
    int count = size(number());
    Map<K, V> out = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      K k = key.get();
      out.put(k, value.get());
    }
    return out;
  }
}
