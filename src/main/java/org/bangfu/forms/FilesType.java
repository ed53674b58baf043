package org.bangfu.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files that lie in the {@link FileStore}; the form keeps their id, name, media type and size only. */
class FilesType implements FieldType {

  private static final int MOST = 50;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  @Override
  public Reading read(FormComponent component, @Nullable Object raw) {
    if (raw == null || "".equals(raw)) {
      return Reading.of(List.of());
    }
    if (!(raw instanceof List<?> list) || list.size() > MOST) {
      return Reading.problem("forms.problem.files");
    }
    List<Map<String, Object>> files = new ArrayList<>();
    for (Object one : list) {
      Map<String, Object> file = file(one);
      if (file == null) {
        return Reading.problem("forms.problem.files");
      }
      if (!files.contains(file)) {
        files.add(file);
      }
    }
    return Reading.of(List.copyOf(files));
  }

  private static @Nullable Map<String, Object> file(@Nullable Object one) {
    Map<String, @Nullable Object> map = Paths.map(one);
    if (!(map.get("id") instanceof String id) || !ID.matcher(id).matches()) {
      return null;
    }
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("id", id);
    String name = Texts.of(map.get("name"));
    file.put("name", name.length() > 200 ? name.substring(0, 200) : name);
    if (map.get("mediaType") instanceof String mediaType && mediaType.length() <= 100) {
      file.put("mediaType", mediaType);
    }
    file.put("size", NumberText.read(map.get("size")) == null ? 0L : NumberText.read(map.get("size")).longValue());
    return file;
  }

  @Override
  public void check(FieldState field, Object value, Problems problems) {
    List<?> files = value instanceof List<?> list ? list : List.of();
    if (files.size() > 1 && !field.component().truth("multiple", field.scope())) {
      problems.add(field, "forms.problem.oneFile");
    }
    Accept accept = Accept.of(field);
    for (Object file : files) {
      String name = Texts.of(Paths.map(file).get("name"));
      if (!accept.takes(name, Texts.of(Paths.map(file).get("mediaType")))) {
        problems.add(field, "forms.problem.fileType", name, String.join(" ", accept.patterns()).toLowerCase(Locale.ROOT));
      }
    }
  }

  @Override
  public boolean empty(@Nullable Object value) {
    return !(value instanceof List<?> list) || list.isEmpty();
  }
}
