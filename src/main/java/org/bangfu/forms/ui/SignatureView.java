package org.bangfu.forms.ui;

import java.io.ByteArrayInputStream;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.FileStore.StoredFile;
import org.bangfu.shared.BusinessException;

/**
 * A file field filled by signing on the screen (property {@code capture=signature}). The picture goes into the case's
 * documents like any other file, so the judge holds it against them.
 */
class SignatureView extends FilesView {

  private final SignaturePad pad = new SignaturePad(this::signed);

  SignatureView(FieldState state, FormContext context) {
    super(state, context);
    component().addClassName("bf-form-signature");
    lay(pad);
  }

  @Override
  void render(FieldState next) {
    pad.setLabel(next.label());
    super.render(next);
  }

  @Override
  void showFiles() {
    super.showFiles();
    pad.setVisible(!locked() && files().isEmpty());
    hint().setVisible(pad.isVisible() && !hint().getText().isBlank());
  }

  /** Package-visible, so that tests need no pen. */
  void signed(byte[] picture) {
    try {
      StoredFile stored = context().host().files().store(context().host().caseNo(), state().path(),
          text("forms.signature.file"), new ByteArrayInputStream(picture));
      files().clear();
      files().add(stored);
      mark(null);
      showFiles();
      context().changed(this);
    } catch (BusinessException refused) {
      mark(text(refused.key(), refused.arguments().toArray()));
    }
  }

  @Override
  void afterRemoval() {
    showFiles();
  }
}
