package org.bangfu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.FileStore.StoredFile;

/**
 * Documents to look at: pictures small in the page, others as links, never a frame. Shows the files its data source
 * names, or those of the case when it has none.
 */
class DocumentPreviewView extends FieldView {

  private final Div place = new Div();
  private final H4 heading = new H4();
  private final Span none = new Span();
  private final FileList files;

  DocumentPreviewView(FieldState state, FormContext context) {
    super(state, context);
    files = new FileList(context.host().files());
    place.addClassName("bf-form-documents");
    none.addClassName("bf-form-hint");
    none.setText(text("forms.files.none"));
    place.add(heading, files, none);
  }

  @Override
  Component component() {
    return place;
  }

  @Override
  void render(FieldState next) {
    String title = next.label().isBlank() ? next.component().text("title", next.scope()) : next.label();
    heading.setText(title);
    heading.setVisible(!title.isBlank());
    if (!next.hidden()) {
      List<StoredFile> found = found(next);
      files.show(found, false, any -> { });
      none.setVisible(found.isEmpty());
    }
  }

  private List<StoredFile> found(FieldState next) {
    return next.component().settings().containsKey("dataSource")
        ? FileItem.of(next.component().value("dataSource", next.scope()))
        : context().host().files().of(context().host().caseNo());
  }
}
