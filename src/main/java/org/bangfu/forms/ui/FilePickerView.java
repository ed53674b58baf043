package org.bangfu.forms.ui;

import org.bangfu.forms.Accept;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.FileStore.StoredFile;

/** Files put into the case's documents; the form keeps which they are. */
class FilePickerView extends FilesView {

  private final FileUpload upload;

  FilePickerView(FieldState state, FormContext context) {
    super(state, context);
    upload = new FileUpload(context.host(), state, this::added, this::mark);
    lay(upload);
  }

  @Override
  void render(FieldState next) {
    super.render(next);
    label().getElement().setAttribute("data-required", next.required() && !locked());
    hint().setVisible(!next.description().isBlank());
    upload.setVisible(!locked());
    upload.limit(Accept.of(next), next.component().truth("multiple", next.scope()));
  }

  private void added(StoredFile file) {
    if (!state().component().truth("multiple", state().scope())) {
      files().clear();
    }
    files().add(file);
    context().changed(this);
  }

  @Override
  void afterRemoval() {
    upload.focusButton();
  }

  @Override
  void focus() {
    super.focus();
    upload.focusButton();
  }
}
