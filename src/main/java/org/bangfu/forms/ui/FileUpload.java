package org.bangfu.forms.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.bangfu.forms.Accept;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.FileStore.StoredFile;
import org.bangfu.shared.BusinessException;
import org.jspecify.annotations.Nullable;

/** Takes a file of at most ten megabytes into memory and hands it to the store, which looks at its content. */
class FileUpload extends Upload {

  private static final long serialVersionUID = 1L;
  private static final int LARGEST = 10 * 1024 * 1024;
  private static final String USUAL = "image/jpeg,image/png,.pdf,.xlsx,.csv";

  private final transient FormHost host;
  private final String fieldKey;
  private final transient Consumer<StoredFile> onStored;
  private final transient Consumer<@Nullable String> onRefused;
  private final Button button = new Button(VaadinIcon.UPLOAD_ALT.create());
  private transient Accept accept = new Accept(List.of());
  private boolean limited;

  FileUpload(FormHost host, FieldState field, Consumer<StoredFile> onStored, Consumer<@Nullable String> onRefused) {
    this.host = host;
    this.fieldKey = field.path();
    this.onStored = onStored;
    this.onRefused = onRefused;
    button.setText(getTranslation("forms.files.add"));
    button.addThemeVariants(ButtonVariant.LUMO_SMALL);
    setUploadButton(button);
    // The button has the icon already.
    setDropLabelIcon(new Span());
    setMaxFileSize(LARGEST);
    setI18n(words());
    setUploadHandler(new ToStore());
    addFileRejectedListener(rejected -> onRefused.accept(rejected.getErrorMessage()));
    String camera = field.component().properties().get("capture");
    if (camera != null) {
      // On a telephone the camera opens at once: environment for what is before it, user for whoever holds it.
      getElement().setAttribute("capture", camera);
    }
  }

  /** Offers only what is taken, in the browser already; the judge asks again. */
  void limit(Accept next, boolean several) {
    if (limited && next.equals(accept)) {
      return;
    }
    limited = true;
    accept = next;
    setAcceptedFileTypes(next.patterns().isEmpty() ? USUAL.split(",") : next.patterns().toArray(String[]::new));
    if (!several) {
      getElement().setProperty("maxFiles", 1);
    }
  }

  void focusButton() {
    button.focus();
  }

  private UploadI18N words() {
    UploadI18N words = new UploadI18N();
    words.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("forms.files.drop"))
        .setMany(getTranslation("forms.files.drop")));
    words.setError(new UploadI18N.Error().setFileIsTooBig(getTranslation("forms.files.tooLarge"))
        .setIncorrectFileType(getTranslation("forms.files.wrongType"))
        .setTooManyFiles(getTranslation("forms.files.tooMany")));
    words.setUploading(new UploadI18N.Uploading().setError(new UploadI18N.Uploading.Error()
        .setServerUnavailable(getTranslation("forms.files.broken"))
        .setUnexpectedServerError(getTranslation("forms.files.broken"))
        .setForbidden(getTranslation("forms.files.broken"))));
    return words;
  }

  /** Reads and stores one file; package-visible, so that tests need no browser. */
  void receive(UI ui, String fileName, byte[] content) {
    String refusedKey = content.length > LARGEST ? "forms.files.tooLarge"
        : accept.takes(fileName, "") ? null : "forms.files.wrongType";
    try {
      StoredFile stored = refusedKey != null ? null
          : host.files().store(host.caseNo(), fieldKey, fileName, new ByteArrayInputStream(content));
      ui.access(() -> finished(stored, refusedKey == null ? null : getTranslation(refusedKey)));
    } catch (BusinessException refused) {
      ui.access(() -> finished(null, getTranslation(refused.key(), refused.arguments().toArray())));
    }
  }

  private void finished(@Nullable StoredFile stored, @Nullable String problem) {
    clearFileList();
    onRefused.accept(problem);
    if (stored != null) {
      onStored.accept(stored);
    }
  }

  /** Runs in the request's own thread, so that the store sees who is signed in and the page is not held up. */
  private final class ToStore implements UploadHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
      receive(event.getUI(), event.getFileName(), event.getInputStream().readNBytes(LARGEST + 1));
    }
  }
}
