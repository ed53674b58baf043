package org.bangfu.audit.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.bangfu.audit.AuditFilter;
import org.bangfu.shared.ui.DateWords;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.StaffMember;

/** By person, action and days. */
class AuditFilterBar extends Div {

  private static final int PEOPLE_OFFERED = 200;

  private final ComboBox<StaffMember> person = new ComboBox<>(getTranslation("audit.filter.person"));
  private final ComboBox<String> action = new ComboBox<>(getTranslation("audit.filter.action"));
  private final DatePicker from = new DatePicker(getTranslation("audit.filter.from"));
  private final DatePicker to = new DatePicker(getTranslation("audit.filter.to"));

  AuditFilterBar(Personnel personnel, List<String> actions, AuditTexts texts, Consumer<AuditFilter> changed) {
    addClassName("bf-audit-filter");
    person.setItemLabelGenerator(member -> member.name() + " (" + member.username() + ")");
    person.setItems(query -> personnel.search(query.getFilter().orElse(""), null, PEOPLE_OFFERED).rows().stream()
        .skip(query.getOffset()).limit(query.getLimit()));
    action.setItems(actions);
    action.setItemLabelGenerator(word -> texts.action(word, getLocale()));
    for (DatePicker day : List.of(from, to)) {
      day.setI18n(DateWords.of(day));
      day.setClearButtonVisible(true);
    }
    person.setClearButtonVisible(true);
    action.setClearButtonVisible(true);
    add(person, action, from, to);
    for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(person, action, from, to)) {
      field.addValueChangeListener(change -> changed.accept(filter()));
    }
  }

  private AuditFilter filter() {
    StaffMember member = person.getValue();
    return new AuditFilter(member == null ? null : member.id(), action.getValue(),
        from.getValue(), to.getValue());
  }
}
