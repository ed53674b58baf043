package org.bangfu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bangfu.forms.Accept;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.FileStore.StoredFile;
import org.bangfu.forms.Paths;
import org.jspecify.annotations.Nullable;

/** Files put into the case's documents; the form keeps which they are. */
class FilePickerView extends FieldView {

  private final Div place = new Div();
  private final NativeLabel label = new NativeLabel();
  private final Span hint = new Span();
  private final Span problem = new Span();
  private final FileUpload upload;
  private final FileList list;
  private final List<StoredFile> files = new ArrayList<>();
  private boolean opened;

  FilePickerView(FieldState state, FormContext context) {
    super(state, context);
    list = new FileList(context.host().files());
    upload = new FileUpload(context.host(), state, this::added, this::mark);
    place.addClassName("bf-form-picker");
    place.getElement().setAttribute("role", "group");
    hint.addClassName("bf-form-hint");
    problem.addClassName("bf-form-problem");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    place.add(label, list, upload, hint, problem);
  }

  @Override
  Component component() {
    return place;
  }

  @Override
  void render(FieldState next) {
    label.setText(next.label());
    label.getElement().setAttribute("data-required", next.required() && !locked());
    place.getElement().setAttribute("aria-label", next.label());
    hint.setText(next.description());
    hint.setVisible(!next.description().isBlank());
    upload.setVisible(!locked());
    upload.limit(Accept.of(next), next.component().truth("multiple", next.scope()));
    if (!next.hidden() && (!opened || next.readOnly())) {
      files.clear();
      files.addAll(FileItem.of(next.value()));
      opened = true;
    }
    list.show(files, !locked(), this::removed);
  }

  private void added(StoredFile file) {
    if (!state().component().truth("multiple", state().scope())) {
      files.clear();
    }
    files.add(file);
    context().changed(this);
  }

  private void removed(StoredFile file) {
    files.remove(file);
    context().changed(this);
    upload.focusButton();
  }

  @Override
  void collect(Map<String, @Nullable Object> typed) {
    String key = state().component().key();
    if (opened && !state().readOnly() && key != null) {
      Paths.put(typed, key, files.stream().map(FileItem::value).toList());
    }
  }

  @Override
  void mark(@Nullable String sentence) {
    problem.setText(sentence == null ? "" : sentence);
    problem.setVisible(sentence != null);
    place.getElement().setAttribute("data-invalid", sentence != null);
  }

  @Override
  void focus() {
    place.scrollIntoView();
    upload.focusButton();
  }
}
