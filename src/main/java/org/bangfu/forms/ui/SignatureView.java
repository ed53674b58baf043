package org.bangfu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.FileStore.StoredFile;
import org.bangfu.forms.Paths;
import org.bangfu.shared.BusinessException;
import org.jspecify.annotations.Nullable;

/**
 * A file field filled by signing on the screen (property {@code capture=signature}). The picture goes into the case's
 * documents like any other file, so the judge holds it against them.
 */
class SignatureView extends FieldView {

  private final Div place = new Div();
  private final NativeLabel label = new NativeLabel();
  private final Span hint = new Span();
  private final Span problem = new Span();
  private final SignaturePad pad = new SignaturePad(this::signed);
  private final FileList list;
  private final List<StoredFile> files = new ArrayList<>();
  private boolean opened;

  SignatureView(FieldState state, FormContext context) {
    super(state, context);
    list = new FileList(context.host().files());
    place.addClassNames("bf-form-picker", "bf-form-signature");
    place.getElement().setAttribute("role", "group");
    hint.addClassName("bf-form-hint");
    problem.addClassName("bf-form-problem");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    place.add(label, list, pad, hint, problem);
  }

  @Override
  Component component() {
    return place;
  }

  @Override
  void render(FieldState next) {
    label.setText(next.label());
    pad.setLabel(next.label());
    place.getElement().setAttribute("aria-label", next.label());
    hint.setText(next.description());
    if (!next.hidden() && (!opened || next.readOnly())) {
      files.clear();
      files.addAll(FileItem.of(next.value()));
      opened = true;
    }
    show();
  }

  private void show() {
    list.show(files, !locked(), this::removed);
    pad.setVisible(!locked() && files.isEmpty());
    hint.setVisible(pad.isVisible() && !hint.getText().isBlank());
  }

  /** Package-visible, so that tests need no pen. */
  void signed(byte[] picture) {
    try {
      StoredFile stored = context().host().files().store(context().host().caseNo(), state().path(),
          text("forms.signature.file"), new ByteArrayInputStream(picture));
      files.clear();
      files.add(stored);
      mark(null);
      show();
      context().changed(this);
    } catch (BusinessException refused) {
      mark(text(refused.key(), refused.arguments().toArray()));
    }
  }

  private void removed(StoredFile file) {
    files.remove(file);
    show();
    context().changed(this);
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
  }
}
