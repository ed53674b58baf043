package org.bangfu.design.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.bangfu.design.Draft;
import org.bangfu.design.FamilyArchive;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.FormDialog;

/** Takes a family's archive into a draft. */
class ImportDialog extends FormDialog {

  private final transient DesignServices services;
  private final transient Draft draft;
  private byte[] archive = new byte[0];

  ImportDialog(DesignServices services, Draft draft) {
    super("design.import", "design.import.do");
    this.services = services;
    this.draft = draft;
    Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> archive = bytes));
    upload.setAcceptedFileTypes(".zip");
    upload.setMaxFiles(1);
    upload.setMaxFileSize(FamilyArchive.MOST_BYTES);
    upload.setDropLabel(new Span(getTranslation("design.import.drop")));
    upload.setWidthFull();
    fields(new Span(getTranslation("design.import.about")), upload);
  }

  @Override
  protected void save() {
    if (archive.length == 0) {
      throw new BusinessException("design.import.missing");
    }
    services.drafts.importInto(draft.id(), archive);
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
