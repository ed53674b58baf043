package org.bangfu.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One element of a model with where it stands; built by the hardened reading, then only read. */
public final class Element {

  private final Name name;
  private final @Nullable Element parent;
  private final int line;
  private final Map<Name, String> attributes;
  private final List<Element> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** A name in its namespace, which is empty for attributes without one. */
  public record Name(String namespace, String local) {
    @Override
    public String toString() {
      return local;
    }
  }

  Element(Name name, @Nullable Element parent, int line, Map<Name, String> attributes) {
    this.name = name;
    this.parent = parent;
    this.line = line;
    this.attributes = Map.copyOf(attributes);
    if (parent != null) {
      parent.children.add(this);
    }
  }

  void append(String more) {
    text.append(more);
  }

  public Name name() {
    return name;
  }

  public @Nullable Element parent() {
    return parent;
  }

  public int line() {
    return line;
  }

  public Map<Name, String> attributes() {
    return attributes;
  }

  public List<Element> children() {
    return children;
  }

  /** The text between its tags without white space at the ends. */
  public String text() {
    return text.toString().strip();
  }

  public boolean is(String namespace, String local) {
    return name.local().equals(local) && name.namespace().equals(namespace);
  }

  public Optional<String> attribute(String namespace, String local) {
    return Optional.ofNullable(attributes.get(new Name(namespace, local)));
  }

  public Optional<String> attribute(String local) {
    return attribute("", local);
  }

  public String id() {
    return attribute("id").orElse("");
  }

  /** The id of the nearest element upwards that has one. */
  public String nearestId() {
    Element at = this;
    while (at != null) {
      if (!at.id().isEmpty()) {
        return at.id();
      }
      at = at.parent;
    }
    return "";
  }

  /** This element and all below it, in the order of the file; the reader bounds their depth. */
  public Stream<Element> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
  }

  public Stream<Element> all(String namespace, String local) {
    return all().filter(element -> element.is(namespace, local));
  }

  public Stream<Element> children(String namespace, String local) {
    return children.stream().filter(element -> element.is(namespace, local));
  }
}
