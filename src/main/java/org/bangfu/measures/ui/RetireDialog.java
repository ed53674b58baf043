package org.bangfu.measures.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.bangfu.measures.Catalogue;
import org.bangfu.measures.CatalogueEntry;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.DateWords;
import org.bangfu.shared.ui.FormDialog;
import org.bangfu.shared.ui.Messages;

/** Offers a type no longer, from a day on. */
class RetireDialog extends FormDialog {

  private final transient Catalogue catalogue;
  private final transient CatalogueEntry entry;
  private final transient Runnable changed;
  private final DatePicker from = new DatePicker(getTranslation("measures.catalogue.retire.from"));

  RetireDialog(Catalogue catalogue, CatalogueEntry entry, LocalDate today, Runnable changed) {
    super("measures.catalogue.retire", "measures.catalogue.retire");
    this.catalogue = catalogue;
    this.entry = entry;
    this.changed = changed;
    from.setI18n(DateWords.of(from));
    from.setValue(today);
    from.setWidthFull();
    fields(new Paragraph(getTranslation("measures.catalogue.retire.about", entry.type().label(getLocale()))), from);
  }

  @Override
  protected void save() {
    if (from.getValue() == null) {
      throw new BusinessException("measures.catalogue.retire.dayMissing");
    }
    catalogue.retire(entry.type().code(), from.getValue(), entry.version());
    Messages.success("measures.catalogue.retire.done");
    changed.run();
  }
}
