package org.bangfu.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.KeysetDataProvider;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.StaffMember;

/** People and postings: a list to search at the left, the chosen person at the right (on a telephone instead of the list). */
@Route("staff")
@RequiresAction(Action.STAFF_READ)
@Menu(title = "security.staff.title", order = 80, icon = "vaadin:users")
class StaffView extends Page {

  private final transient Personnel personnel;
  private final transient PersonPanels panels;
  private final Grid<StaffMember> list = new Grid<>();
  private final Div detail = new Div();
  private final KeysetDataProvider<StaffMember, String> people;
  private String search = "";

  StaffView(Personnel personnel, PersonPanels panels, AccessPolicy access) {
    super("security.staff.title");
    this.personnel = personnel;
    this.panels = panels;
    fillWindow();
    people = KeysetDataProvider.bind(list,
        (after, limit) -> personnel.search(search, after, limit), StaffMember::username);
    detail.addClassName("bf-staff-detail");
    Div columns = new Div(list(), detail);
    columns.addClassNames("bf-staff", "bf-grow");
    PageHeader header = new PageHeader(getTranslation("security.staff.title"));
    if (access.may(Action.STAFF_EDIT)) {
      header.withActions(newPerson());
    }
    add(header, toolbar(), columns);
    show(null);
  }

  private Div list() {
    list.addColumn(StaffMember::name).setHeader(getTranslation("security.staff.name")).setFlexGrow(1);
    list.addColumn(StaffMember::username).setHeader(getTranslation("security.staff.username")).setFlexGrow(1);
    list.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
    list.setSizeFull();
    list.setPartNameGenerator(member -> member.active() ? null : "inactive");
    list.asSingleSelect().addValueChangeListener(change -> show(change.getValue()));
    Div box = new Div(list);
    box.addClassName("bf-staff-list");
    return box;
  }

  private TextField toolbar() {
    TextField field = new TextField();
    field.setPlaceholder(getTranslation("security.staff.search"));
    field.setAriaLabel(getTranslation("security.staff.search"));
    field.setPrefixComponent(VaadinIcon.SEARCH.create());
    field.setClearButtonVisible(true);
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setMaxLength(50);
    field.addClassName("bf-staff-search");
    field.addValueChangeListener(change -> {
      search = change.getValue();
      people.refreshAll();
    });
    return field;
  }

  private Button newPerson() {
    Button add = new Button(getTranslation("security.staff.new"), VaadinIcon.PLUS.create(),
        click -> new NewPersonDialog(personnel, this::added).open());
    add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return add;
  }

  private void added(StaffMember member) {
    people.refreshAll();
    list.select(member);
  }

  private void show(StaffMember member) {
    detail.removeAll();
    setClassName("bf-staff-open", member != null);
    if (member == null) {
      detail.add(new EmptyState(VaadinIcon.USER, getTranslation("security.staff.none"),
          getTranslation("security.staff.none.hint")));
      return;
    }
    Button back = new Button(getTranslation("security.staff.back"), VaadinIcon.ARROW_LEFT.create(),
        click -> list.deselectAll());
    back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    back.addClassName("bf-staff-back");
    detail.add(back, panels.of(member, () -> changed(member)));
  }

  private void changed(StaffMember member) {
    people.refreshAll();
    personnel.find(member.id()).ifPresent(this::show);
  }
}
