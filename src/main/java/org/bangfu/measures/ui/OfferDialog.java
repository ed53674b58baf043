package org.bangfu.measures.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.bangfu.measures.Catalogue;
import org.bangfu.measures.CatalogueEntry;
import org.bangfu.shared.ui.FormDialog;
import org.bangfu.shared.ui.Messages;

/** Takes a retirement back. */
class OfferDialog extends FormDialog {

  private final transient Catalogue catalogue;
  private final transient CatalogueEntry entry;
  private final transient Runnable changed;

  OfferDialog(Catalogue catalogue, CatalogueEntry entry, Runnable changed) {
    super("measures.catalogue.offer", "measures.catalogue.offer");
    this.catalogue = catalogue;
    this.entry = entry;
    this.changed = changed;
    fields(new Paragraph(getTranslation("measures.catalogue.offer.about", entry.type().label(getLocale()))));
  }

  @Override
  protected void save() {
    catalogue.offerAgain(entry.type().code(), entry.version());
    Messages.success("measures.catalogue.offer.done");
    changed.run();
  }
}
