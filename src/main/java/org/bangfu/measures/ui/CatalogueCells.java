package org.bangfu.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangfu.measures.CatalogueEntry;
import org.bangfu.measures.Development;
import org.bangfu.measures.MeasureType;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.Tone;
import org.bangfu.staff.Department;

/** What stands in the catalogue's list. */
class CatalogueCells {

  private final Component page;
  private final Map<String, String> departments;
  private final LocalDate today;

  CatalogueCells(Component page, List<Department> departments, LocalDate today) {
    this.page = page;
    this.departments = departments.stream().collect(Collectors.toMap(Department::code, Department::name));
    this.today = today;
  }

  /** The name with its code; on a telephone everything else below. */
  Component name(CatalogueEntry entry) {
    MeasureType type = entry.type();
    Span code = new Span(type.code());
    code.addClassName("bf-quiet");
    Div more = new Div(kind(entry), state(entry), new Span(departments(entry)), new Span(risks(entry)));
    more.addClassNames("bf-catalogue-more", "bf-only-phone");
    Div cell = new Div(new Span(type.label(page.getUI().orElseThrow().getLocale())), code, more);
    cell.addClassName("bf-catalogue-cell");
    return cell;
  }

  Component kind(CatalogueEntry entry) {
    Development development = entry.type().development();
    return development == null ? new Badge(text("measures.kind." + entry.type().kind()), Tone.NEUTRAL)
        : new Badge(text("measures.catalogue.developmentKind", text("measures.development." + development)), Tone.INFO);
  }

  String departments(CatalogueEntry entry) {
    return entry.type().departments().stream().map(code -> departments.getOrDefault(code, code))
        .collect(Collectors.joining(text("measures.catalogue.and")));
  }

  String risks(CatalogueEntry entry) {
    return entry.type().risks().isEmpty() ? text("measures.catalogue.anyRisk")
        : entry.type().risks().stream().sorted().map(risk -> text("casework.risk." + risk))
            .collect(Collectors.joining(text("measures.catalogue.and")));
  }

  Component state(CatalogueEntry entry) {
    LocalDate from = entry.type().retiredFrom();
    if (from == null) {
      return new Badge(text("measures.catalogue.offered"), Tone.GOOD);
    }
    return entry.type().offeredOn(today) ? new Badge(text("measures.catalogue.retiring", from.toString()), Tone.WARN)
        : new Badge(text("measures.catalogue.retired", from.toString()), Tone.NEUTRAL);
  }

  private String text(String key, Object... values) {
    return page.getTranslation(key, values);
  }
}
