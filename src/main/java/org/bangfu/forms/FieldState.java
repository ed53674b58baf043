package org.bangfu.forms;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One component of an open form as it stands at the moment.
 *
 * @param component its part of the schema
 * @param path where its value lies, e.g. {@code list[2].field}; the component's id for what has no value
 * @param scope what its expressions see
 * @param hidden whether it, or what it lies in, is hidden
 * @param readOnly whether it may not be written
 * @param value its value, normalised where it can be
 * @param children of a group
 * @param rows of a dynamic list, each with the list's components
 */
public record FieldState(FormComponent component, String path, Scope scope, boolean hidden, boolean readOnly,
    @Nullable Object value, List<FieldState> children, List<List<FieldState>> rows) {

  /** The label with its template filled in; date fields have theirs beside the picker. */
  public String label() {
    return Stream.of("label", "dateLabel", "timeLabel").map(name -> component.text(name, scope))
        .filter(text -> !text.isBlank()).findFirst().orElse("");
  }

  public String description() {
    return component.text("description", scope);
  }

  public boolean required() {
    return component.truth("validate.required", scope);
  }

  public List<Option> options() {
    return Option.of(component, scope);
  }

  /** Whether what comes back for it counts. */
  public boolean open() {
    return component.input() && !hidden && !readOnly;
  }

  /** This and everything in it. */
  public Stream<FieldState> all() {
    Stream<FieldState> inRows = rows.stream().flatMap(List::stream).flatMap(FieldState::all);
    return Stream.concat(Stream.of(this), Stream.concat(children.stream().flatMap(FieldState::all), inRows));
  }
}
