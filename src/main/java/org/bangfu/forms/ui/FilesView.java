package org.bangfu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.FileStore.StoredFile;
import org.bangfu.forms.Paths;
import org.jspecify.annotations.Nullable;

/** A field of files: which they are, between its label and its hint, with whatever brings new ones. */
abstract class FilesView extends FieldView {

  private final Div place = new Div();
  private final NativeLabel label = new NativeLabel();
  private final Span hint = new Span();
  private final Span problem = new Span();
  private final FileList list;
  private final List<StoredFile> files = new ArrayList<>();
  private boolean opened;

  FilesView(FieldState state, FormContext context) {
    super(state, context);
    list = new FileList(context.host().files());
    place.addClassName("bf-form-picker");
    place.getElement().setAttribute("role", "group");
    hint.addClassName("bf-form-hint");
    problem.addClassName("bf-form-problem");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
  }

  /** @param source what brings new files */
  final void lay(Component source) {
    place.add(label, list, source, hint, problem);
  }

  @Override
  final Div component() {
    return place;
  }

  final NativeLabel label() {
    return label;
  }

  final Span hint() {
    return hint;
  }

  final List<StoredFile> files() {
    return files;
  }

  @Override
  void render(FieldState next) {
    label.setText(next.label());
    place.getElement().setAttribute("aria-label", next.label());
    hint.setText(next.description());
    if (!next.hidden() && (!opened || next.readOnly())) {
      files.clear();
      files.addAll(FileItem.of(next.value()));
      opened = true;
    }
    showFiles();
  }

  void showFiles() {
    list.show(files, !locked(), this::removed);
  }

  private void removed(StoredFile file) {
    files.remove(file);
    afterRemoval();
    context().changed(this);
  }

  /** What the removal of a file asks of the source of new ones. */
  abstract void afterRemoval();

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
  }
}
