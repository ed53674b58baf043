package org.bangfu.forms;

import java.util.List;

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
}
