package org.bangfu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.Option;
import org.bangfu.forms.Texts;
import org.jspecify.annotations.Nullable;

/** A table that shows a list of the data: sorted by a click on a heading, paged by the designer's row count. */
class TableView extends FieldView {

  private static final int MOST_COLUMNS = 50;

  private final Div place = new Div();
  private final H4 heading = new H4();
  private final Div scroller = new Div();
  private final Button back = new Button(VaadinIcon.ANGLE_LEFT.create(), click -> turn(-1));
  private final Button on = new Button(VaadinIcon.ANGLE_RIGHT.create(), click -> turn(1));
  private final Span where = new Span();
  private final Div pager = new Div(back, where, on);
  private TableOrder order = TableOrder.NONE;
  private List<Option> columns = List.of();
  private List<?> data = List.of();
  private boolean drawn;
  private int page;

  TableView(FieldState state, FormContext context) {
    super(state, context);
    place.addClassName("bf-form-table");
    scroller.addClassName("bf-form-table-scroll");
    pager.addClassName("bf-form-pager");
    for (Button button : List.of(back, on)) {
      button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    }
    back.setAriaLabel(text("forms.table.back"));
    on.setAriaLabel(text("forms.table.on"));
    place.add(heading, scroller, pager);
  }

  @Override
  Component component() {
    return place;
  }

  @Override
  void render(FieldState next) {
    heading.setText(next.label());
    heading.setVisible(!next.label().isBlank());
    List<Option> nextColumns = columns(next);
    List<?> nextData = next.component().value("dataSource", next.scope()) instanceof List<?> list ? list : List.of();
    if (!drawn || !nextColumns.equals(columns) || !nextData.equals(data)) {
      columns = nextColumns;
      data = nextData;
      drawn = true;
      draw();
    }
  }

  /** Headings as label, keys as value. */
  private static List<Option> columns(FieldState state) {
    Object computed = state.component().value("columnsExpression", state.scope());
    Object source = computed instanceof List<?> ? computed : state.component().attributes().get("columns");
    return source instanceof List<?> list
        ? list.stream().limit(MOST_COLUMNS).map(TableView::column).filter(Objects::nonNull).toList()
        : List.of();
  }

  private static @Nullable Option column(@Nullable Object column) {
    if (!(column instanceof Map<?, ?> map) || map.get("key") == null) {
      return null;
    }
    String label = Texts.of(map.get("label"));
    return new Option(label.isBlank() ? Texts.of(map.get("key")) : label, Texts.of(map.get("key")));
  }

  private int rowCount() {
    return state().component().whole("rowCount", 0);
  }

  private void turn(int by) {
    page += by;
    draw();
  }

  private void sort(String key) {
    order = order.next(key);
    page = 0;
    draw();
  }

  private void draw() {
    scroller.removeAll();
    int perPage = rowCount() > 0 ? rowCount() : Math.max(1, data.size());
    int pages = Math.max(1, (data.size() + perPage - 1) / perPage);
    page = Math.min(Math.max(0, page), pages - 1);
    NativeTable table = new NativeTable();
    head(table.getHead().addRow());
    NativeTableBody body = table.getBody();
    order.of(data).stream().skip((long) page * perPage).limit(perPage).forEach(row -> fill(body.addRow(), row));
    if (data.isEmpty()) {
      var cell = body.addRow().addDataCell();
      cell.setText(text("forms.table.empty"));
      cell.getElement().setAttribute("colspan", String.valueOf(Math.max(1, columns.size())));
    }
    scroller.add(table);
    pager.setVisible(pages > 1);
    where.setText(text("forms.table.page", page + 1, pages));
    back.setEnabled(page > 0);
    on.setEnabled(page < pages - 1);
  }

  private void head(NativeTableRow row) {
    for (Option column : columns) {
      String key = column.value().toString();
      Button sort = new Button(column.label(), click -> sort(key));
      sort.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
      var cell = row.addHeaderCell();
      cell.getElement().setAttribute("scope", "col").setAttribute("aria-sort", order.aria(key));
      if (data.stream().anyMatch(one -> one instanceof Map<?, ?> map && map.get(key) instanceof Number)) {
        cell.addClassName("bf-form-figure");
      }
      cell.add(sort);
    }
  }

  private void fill(NativeTableRow row, @Nullable Object values) {
    for (Option column : columns) {
      Object value = values instanceof Map<?, ?> map ? map.get(column.value().toString()) : null;
      var cell = row.addDataCell();
      cell.setText(Texts.of(value));
      if (value instanceof Number) {
        cell.addClassName("bf-form-figure");
      }
    }
  }
}
