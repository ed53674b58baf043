package org.bangfu.forms;

import java.util.List;
import java.util.stream.Stream;

/**
 * A form as its designer wrote it.
 *
 * @param id the form's id, e.g. {@code identification-verify}
 * @param components top-level components in order
 */
public record FormSchema(String id, List<FormComponent> components) {

  public FormSchema {
    components = List.copyOf(components);
  }

  /** Every component, those inside groups and lists too. */
  public Stream<FormComponent> all() {
    return flat(components);
  }

  private static Stream<FormComponent> flat(List<FormComponent> some) {
    return some.stream().flatMap(one -> Stream.concat(Stream.of(one), flat(one.components())));
  }
}
