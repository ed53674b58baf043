package org.bangfu.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.bangfu.audit.AuditChain;
import org.bangfu.audit.AuditEntry;
import org.bangfu.audit.AuditFilter;
import org.bangfu.audit.AuditKey;
import org.bangfu.audit.AuditRecord;
import org.bangfu.audit.AuditVerdict;
import org.bangfu.audit.AuditVerdict.Broken;
import org.bangfu.audit.AuditVerdict.Whole;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.KeysetDataProvider;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.shared.ui.Tone;
import org.bangfu.staff.Personnel;

/** Who did what, newest first, and whether the record is whole; no content of a case. */
@Route("audit")
@RequiresAction(Action.AUDIT_READ)
@Menu(title = "audit.title", order = 95, icon = "vaadin:records")
class AuditView extends Page {

  private final transient AuditChain chain;
  private final transient AuditTexts texts;
  private final Grid<AuditEntry> list = new Grid<>();
  private final Div verdict = new Div();
  private Grid.Column<AuditEntry> where;
  private final KeysetDataProvider<AuditEntry, AuditKey> entries;
  private transient AuditFilter filter = AuditFilter.ALL;

  AuditView(AuditRecord audited, AuditChain chain, AuditTexts texts, Personnel personnel) {
    super("audit.title");
    this.chain = chain;
    this.texts = texts;
    fillWindow();
    entries = KeysetDataProvider.bind(list, (after, limit) -> audited.page(filter, after, limit), AuditEntry::key);
    columns();
    add(new PageHeader(getTranslation("audit.title")).withSubtitle(getTranslation("audit.about"))
        .withActions(new Button(getTranslation("audit.verify"), VaadinIcon.CHECK_CIRCLE_O.create(),
            click -> verify())));
    add(verdict, new AuditFilterBar(personnel, audited.actions(), texts, this::show), list);
  }

  /** A telephone has room for two columns: the third stands in the second. */
  @Override
  protected void onAttach(AttachEvent attach) {
    super.onAttach(attach);
    attach.getUI().getPage().retrieveExtendedClientDetails(window -> where.setVisible(window.getWindowInnerWidth() >= 800));
  }

  private Div what(AuditEntry entry) {
    Div cell = pair(texts.action(entry.action(), getLocale()), texts.object(entry, getLocale()));
    for (String more : List.of(texts.where(entry), texts.why(entry, getLocale()))) {
      Span line = new Span(more);
      line.addClassNames("bf-quiet", "bf-only-phone");
      line.setVisible(!more.isEmpty());
      cell.add(line);
    }
    return cell;
  }

  private void columns() {
    list.addComponentColumn(entry -> pair(texts.when(entry), texts.who(entry)))
        .setKey("when").setHeader(getTranslation("audit.column.when")).setWidth("10rem").setFlexGrow(0);
    list.addComponentColumn(this::what)
        .setKey("what").setHeader(getTranslation("audit.column.what")).setWidth("10rem").setFlexGrow(1);
    where = list.addComponentColumn(entry -> pair(texts.where(entry), texts.why(entry, getLocale())));
    where.setKey("where").setHeader(getTranslation("audit.column.where")).setWidth("12rem").setFlexGrow(2);
    list.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
    list.setSelectionMode(Grid.SelectionMode.NONE);
    list.setEmptyStateText(getTranslation("audit.none"));
    list.addClassName("bf-grow");
    list.setSizeFull();
  }

  private static Div pair(String first, String second) {
    Span below = new Span(second);
    below.addClassName("bf-quiet");
    Div cell = new Div(new Span(first), below);
    cell.addClassName("bf-audit-cell");
    return cell;
  }

  private void show(AuditFilter wanted) {
    filter = wanted;
    entries.refreshAll();
  }

  private void verify() {
    verdict.removeAll();
    AuditVerdict found = chain.verify();
    if (found instanceof Broken broken) {
      verdict.add(new InlineNotice(Tone.ALARM, getTranslation("audit.broken." + broken.fault(),
          Long.toString(broken.entryId()))));
    } else if (found instanceof Whole whole) {
      verdict.add(new InlineNotice(Tone.GOOD, getTranslation("audit.whole", whole.entries(),
          Long.toString(whole.lastId()))));
    }
  }
}
