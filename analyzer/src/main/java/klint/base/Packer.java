// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.base;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Plain data to bytes, part by part; [Unpacker] reads the parts back in the same order.
///
/// A text that was written before is written as its number.
public final class Packer {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<String, Integer> texts = new HashMap<>();

  public Packer text(String text) {
    try {
      Integer known = texts.putIfAbsent(text, texts.size());
      if (known != null) {
        out.writeInt(known);
        return this;
      }
      out.writeInt(texts.size() - 1);
      byte[] utf = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(utf.length);
      out.write(utf);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Packer number(long number) {
    try {
      out.writeLong(number);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Packer choice(Enum<?> choice) {
    return text(choice.name());
  }

  public <T> Packer list(Collection<T> list, Consumer<T> each) {
    number(list.size());
    list.forEach(each);
    return this;
  }

  public Packer texts(Collection<String> list) {
    return list(list, this::text);
  }

  public <T> Packer optional(Optional<T> value, Consumer<T> one) {
    number(value.isPresent() ? 1 : 0);
    value.ifPresent(one);
    return this;
  }

  public <K, V> Packer map(Map<K, V> map, Consumer<K> key, Consumer<V> value) {
    number(map.size());
    map.forEach(
        (k, v) -> {
          key.accept(k);
          value.accept(v);
        });
    return this;
  }

  public byte[] bytes() {
    return bytes.toByteArray();
  }
}
