package org.bangfu.households.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.bangfu.households.upload.Upload;
import org.bangfu.shared.ui.TimeTexts;

/** The latest register files of the county; each leads to its result. */
class UploadHistory extends Div {

  UploadHistory(List<Upload> uploads, long shown, TimeTexts times) {
    addClassName("bf-panel");
    H2 title = new H2(getTranslation("households.upload.history"));
    UnorderedList list = new UnorderedList();
    list.addClassName("bf-upload-history");
    uploads.forEach(upload -> list.add(item(upload, upload.id() == shown, times)));
    add(title, list);
  }

  private ListItem item(Upload upload, boolean shown, TimeTexts times) {
    RouterLink name = new RouterLink(upload.fileName().isEmpty() ? getTranslation("households.upload.unnamed")
        : upload.fileName(), RegisterImportView.class);
    name.setQueryParameters(QueryParameters.of(RegisterImportView.RUN, Long.toString(upload.id())));
    if (shown) {
      name.getElement().setAttribute("aria-current", "true");
    }
    Div first = new Div(name, UploadTexts.state(this, upload));
    first.addClassName("bf-inline");
    Div about = new Div(new Span(times.dateTime(upload.began())), new Span(upload.byName()));
    about.addClassNames("bf-dotted", "bf-quiet");
    ListItem item = new ListItem(first, about);
    String outcome = UploadTexts.outcome(this, upload);
    if (!outcome.isEmpty()) {
      Span what = new Span(outcome);
      what.addClassName("bf-quiet");
      item.add(what);
    }
    return item;
  }
}
