package org.bangfu.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the expressions of a component see: the form's data by key, and inside a dynamic list {@code this} (the row),
 * {@code parent} and {@code i} (positions from 1, outermost first), each also as {@code _this_} and so on, as in form-js.
 */
public final class Scope {

  private final Map<String, @Nullable Object> data;
  private final Map<String, @Nullable Object> row;
  private final @Nullable Scope parent;
  private final List<Integer> position;
  private final Memo memo;
  private @Nullable Map<String, @Nullable Object> variables;

  private Scope(Map<String, @Nullable Object> data, Map<String, @Nullable Object> row, @Nullable Scope parent,
      List<Integer> position, Memo memo) {
    this.data = data;
    this.row = row;
    this.parent = parent;
    this.position = position;
    this.memo = memo;
  }

  /** The scope of the form itself. */
  public static Scope of(Map<String, @Nullable Object> data, Memo memo) {
    return new Scope(data, data, null, List.of(), memo);
  }

  /** The scope of one row of a dynamic list; {@code index} from 0. */
  public Scope row(Map<String, @Nullable Object> values, int index) {
    List<Integer> deeper = new ArrayList<>(position);
    deeper.add(index + 1);
    return new Scope(data, values, this, List.copyOf(deeper), memo);
  }

  /** The data of the whole form. */
  public Map<String, @Nullable Object> data() {
    return data;
  }

  /** The data of the row, or of the form outside of lists. */
  public Map<String, @Nullable Object> row() {
    return row;
  }

  public List<Integer> position() {
    return position;
  }

  /** The value of a setting here; evaluated anew only when something it reads has changed. */
  public @Nullable Object value(Setting setting) {
    return setting instanceof Setting.Constant constant ? constant.value() : memo.value(setting, this);
  }

  Map<String, @Nullable Object> variables() {
    Map<String, @Nullable Object> known = variables;
    if (known == null) {
      known = new LinkedHashMap<>();
      putSpecial(known, "");
      known.putAll(data);
      putSpecial(known, "_");
      variables = known;
    }
    return known;
  }

  private void putSpecial(Map<String, @Nullable Object> target, String around) {
    target.put(around + "this" + around, row);
    target.put(around + "parent" + around, parent == null ? null : parent.row);
    target.put(around + "i" + around, position);
  }
}
