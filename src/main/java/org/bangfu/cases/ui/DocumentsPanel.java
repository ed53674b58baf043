package org.bangfu.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.bangfu.cases.DocumentFile;
import org.bangfu.cases.DocumentKind;
import org.bangfu.cases.files.FileIntake;
import org.bangfu.cases.files.FileType;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.shared.ui.Tone;

/** The documents of a case or household, with a place to add one where the person may. */
public class DocumentsPanel extends Div {

  /** Takes an uploaded file in; throws {@link BusinessException} with the reason when it is refused. */
  @FunctionalInterface
  interface Adding {

    void add(DocumentKind kind, String fileName, ByteArrayInputStream content);
  }

  private final Supplier<List<DocumentFile>> documents;
  private final TimeTexts times;
  private final Div list = new Div();
  private final Div refusal = new Div();

  /** Lists only. */
  DocumentsPanel(Supplier<List<DocumentFile>> documents, TimeTexts times) {
    this.documents = documents;
    this.times = times;
    add(list);
    refresh();
  }

  /** Lists, and adds through the given service call. */
  DocumentsPanel(Supplier<List<DocumentFile>> documents, TimeTexts times, Adding adding) {
    this(documents, times);
    addComponentAsFirst(refusal);
    addComponentAsFirst(new Div(adder(adding)));
  }

  private Div adder(Adding adding) {
    Select<DocumentKind> kind = new Select<>();
    kind.setLabel(getTranslation("cases.documents.kind"));
    kind.setItems(Arrays.stream(DocumentKind.values()).filter(each -> each != DocumentKind.FORM_FIELD).toList());
    kind.setItemLabelGenerator(each -> getTranslation("cases.document.kind." + each.name()));
    kind.setValue(DocumentKind.OTHER);
    Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) ->
        take(adding, kind.getValue(), metadata.fileName(), bytes)));
    upload.setMaxFileSize(FileIntake.LARGEST);
    upload.setAcceptedFileTypes(FileType.endings().toArray(String[]::new));
    upload.setDropAllowed(true);
    upload.setUploadButton(new Button(getTranslation("cases.documents.add")));
    upload.setDropLabel(new Span(getTranslation("cases.documents.drop")));
    upload.addFileRejectedListener(event -> refuse(getTranslation("cases.documents.rejected", FileIntake.LARGEST >> 20)));
    upload.addAllFinishedListener(event -> upload.clearFileList());
    Div adder = new Div(kind, upload);
    adder.addClassNames("bf-document-adder", "bf-no-print");
    return adder;
  }

  private void take(Adding adding, DocumentKind kind, String fileName, byte[] content) {
    refusal.removeAll();
    try {
      adding.add(kind, fileName, new ByteArrayInputStream(content));
      refresh();
      Messages.success("cases.documents.added");
    } catch (BusinessException refused) {
      refuse(Messages.sentence(refused));
    }
  }

  private void refuse(String sentence) {
    refusal.removeAll();
    refusal.add(new InlineNotice(Tone.ALARM, sentence));
  }

  private void refresh() {
    list.removeAll();
    list.add(new DocumentList(documents.get(), times));
  }
}
