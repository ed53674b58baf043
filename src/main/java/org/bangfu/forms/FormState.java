package org.bangfu.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole form as it stands: what is shown, what may be written, and the data its expressions see. The renderer and the
 * server's judge both ask here, so they agree.
 *
 * @param data the given values with the open fields' typed ones over them (unreadable ones as null) and the computed ones
 * @param fields top-level components in order
 */
public record FormState(FormValues data, List<FieldState> fields) {

  /**
   * How the form stands.
   *
   * @param given what the server filled in
   * @param typed what people typed; counts only where a field is visible and writable
   * @param memo remembers expressions between calls for the same open form
   */
  public static FormState of(FormSchema schema, FormValues given, FormValues typed, Memo memo) {
    return new FormResolver(schema, given, typed, memo).resolve();
  }

  /**
   * The given values with what the server computed from {@link #data()} over them, for the next look at the form. A
   * computed list adds to the rows there are now; it makes none and takes none away. Counts only for what a person may
   * not write, because typed values lie above given ones.
   */
  public FormValues recomputed(FormValues given, FormValues computed) {
    return new FormValues(Overlay.of(given.byKey(), data.byKey(), computed.byKey()));
  }

  /** Every component, those inside groups and lists too. */
  public Stream<FieldState> all() {
    return fields.stream().flatMap(FieldState::all);
  }

  /** The component whose value lies under the path. */
  public Optional<FieldState> at(String path) {
    return all().filter(field -> field.path().equals(path)).findFirst();
  }
}
