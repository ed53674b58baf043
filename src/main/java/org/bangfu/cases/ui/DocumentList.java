package org.bangfu.cases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.bangfu.cases.DocumentFile;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.TimeTexts;

/** Documents with what they are, who put them there and when; each can be downloaded, pictures also looked at. */
class DocumentList extends Div {

  private final TimeTexts times;

  DocumentList(List<DocumentFile> documents, TimeTexts times) {
    this.times = times;
    if (documents.isEmpty()) {
      add(new EmptyState(VaadinIcon.FOLDER_OPEN_O, getTranslation("cases.documents.empty"),
          getTranslation("cases.documents.empty.hint")));
    } else {
      UnorderedList list = new UnorderedList();
      list.addClassName("bf-documents");
      documents.forEach(document -> list.add(item(document)));
      add(list);
    }
  }

  private ListItem item(DocumentFile document) {
    Anchor name = new Anchor("documents/" + document.id(), document.name());
    // Vaadin's router would look for a view of that address.
    name.setRouterIgnore(true);
    name.getElement().setAttribute("download", true);
    Div line = new Div(name);
    if (document.image()) {
      line.add(look(document));
    }
    line.addClassName("bf-document-name");
    Div text = new Div(line, about(document));
    text.addClassName("bf-document-text");
    return new ListItem(sign(document), text);
  }

  private Anchor look(DocumentFile document) {
    Anchor look = new Anchor("documents/" + document.id() + "?inline=true", getTranslation("cases.documents.look"));
    look.setRouterIgnore(true);
    look.setTarget(AnchorTarget.BLANK);
    look.addClassNames("bf-quiet", "bf-no-print");
    return look;
  }

  private Div about(DocumentFile document) {
    Div about = new Div(new Span(getTranslation("cases.document.kind." + document.kind().name())),
        new Span(size(document.size())), new Span(document.staffName()), new Span(times.dateTime(document.storedAt())));
    if (document.caseNo() != null) {
      about.add(new Span(document.caseNo()));
    }
    about.addClassNames("bf-dotted", "bf-quiet");
    return about;
  }

  private static Icon sign(DocumentFile document) {
    VaadinIcon sign = switch (document.mediaType()) {
      case "application/pdf" -> VaadinIcon.FILE_TEXT_O;
      case "image/jpeg", "image/png" -> VaadinIcon.PICTURE;
      default -> VaadinIcon.FILE_TABLE;
    };
    Icon icon = sign.create();
    icon.getElement().setAttribute("aria-hidden", "true");
    return icon;
  }

  private static String size(long bytes) {
    return bytes < 1024 * 1024 ? Math.max(1, bytes / 1024) + " KB" : "%.1f MB".formatted(bytes / 1024.0 / 1024.0);
  }
}
