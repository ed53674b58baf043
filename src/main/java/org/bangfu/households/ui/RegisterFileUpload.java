package org.bangfu.households.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.bangfu.households.upload.RegisterUploads;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Sends a register file. It travels as it is, not as a part of a form: forms are kept in memory and bounded at ten
 * megabytes, a register is laid on the disk while it arrives.
 */
class RegisterFileUpload extends Upload {

  private static final long serialVersionUID = 1L;
  private static final String NAME = "X-Filename";
  private static final String SEND_AS_IT_IS = """
      this.addEventListener('upload-request', request => {
        request.preventDefault();
        request.detail.xhr.setRequestHeader('%s', encodeURIComponent(request.detail.file.name));
        request.detail.xhr.setRequestHeader('Content-Type', 'application/octet-stream');
        request.detail.xhr.send(request.detail.file);
      })""".formatted(NAME);

  private final transient RegisterUploads uploads;
  private final transient Consumer<Long> begun;
  private final transient Consumer<String> refused;

  /**
   * @param begun told the key of the run that began
   * @param refused told the sentence of a refusal
   */
  RegisterFileUpload(RegisterUploads uploads, Consumer<Long> begun, Consumer<String> refused) {
    this.uploads = uploads;
    this.begun = begun;
    this.refused = refused;
    Button choose = new Button(getTranslation("households.upload.choose"), VaadinIcon.UPLOAD_ALT.create());
    choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    setUploadButton(choose);
    setDropLabel(new Span(getTranslation("households.upload.drop")));
    setAcceptedFileTypes(".csv", ".xlsx");
    setMaxFiles(1);
    setMaxFileSize((int) Math.min(Integer.MAX_VALUE, uploads.largestMegabytes() << 20));
    setI18n(words());
    setUploadHandler(new ToRegister());
    addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
    getElement().executeJs(SEND_AS_IT_IS);
  }

  private UploadI18N words() {
    String broken = getTranslation("households.upload.interrupted");
    UploadI18N words = new UploadI18N();
    words.setError(new UploadI18N.Error()
        .setFileIsTooBig(getTranslation("households.upload.tooLarge", uploads.largestMegabytes()))
        .setIncorrectFileType(getTranslation("households.upload.type"))
        .setTooManyFiles(getTranslation("households.upload.one")));
    words.setUploading(new UploadI18N.Uploading()
        .setStatus(new UploadI18N.Uploading.Status().setConnecting(getTranslation("households.upload.connecting"))
            .setProcessing(getTranslation("households.upload.arrived")).setStalled("…"))
        .setError(new UploadI18N.Uploading.Error().setServerUnavailable(broken).setUnexpectedServerError(broken)
            .setForbidden(broken)));
    return words;
  }

  /** Takes one file in; package-visible, so that tests need no browser. */
  void receive(UI ui, String fileName, InputStream content) {
    try {
      long run = uploads.begin(content, fileName);
      ui.access(() -> {
        clearFileList();
        begun.accept(run);
      });
    } catch (BusinessException refusal) {
      ui.access(() -> {
        clearFileList();
        refused.accept(Messages.sentence(refusal));
      });
    }
  }

  private static String name(@Nullable String header) {
    try {
      return header == null ? "" : URLDecoder.decode(header, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return "";
    }
  }

  /** Runs in the request's own thread: who is signed in is known, and the page is not held up. */
  private final class ToRegister implements UploadHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void handleUploadRequest(UploadEvent event) {
      receive(event.getUI(), name(event.getRequest().getHeader(NAME)), event.getInputStream());
    }
  }
}
