package org.bangfu.security.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.bangfu.areas.Area;
import org.bangfu.areas.ui.AreaPicker;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.AreaRange;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.DateWords;
import org.bangfu.shared.ui.FormDialog;
import org.bangfu.staff.Department;
import org.bangfu.staff.Role;
import org.bangfu.staff.StaffMember;

/** Posts a person: role, a unit that suits the role, first and last day. */
class PostingDialog extends FormDialog {

  private final transient PersonPanels services;
  private final transient StaffMember member;
  private final transient Runnable posted;
  private final Select<Role> role = new Select<>();
  private final Div unit = new Div();
  private final ComboBox<Department> department = new ComboBox<>(getTranslation("security.staff.posting.department"));
  private final DatePicker from = new DatePicker(getTranslation("security.staff.posting.from"));
  private final DatePicker to = new DatePicker(getTranslation("security.staff.posting.to"));
  private AreaPicker area;

  PostingDialog(PersonPanels services, StaffMember member, Runnable posted) {
    super("security.staff.post", "security.staff.post");
    this.services = services;
    this.member = member;
    this.posted = posted;
    area = areaPicker(true);
    role.setLabel(getTranslation("security.staff.posting.role"));
    role.setItems(Role.values());
    role.setItemLabelGenerator(one -> getTranslation("staff.role." + one.name()));
    role.addValueChangeListener(change -> showUnit(change.getValue()));
    role.setValue(Role.VILLAGE);
    department.setItems(services.personnel.departments());
    department.setItemLabelGenerator(Department::name);
    from.setValue(services.today());
    from.setI18n(DateWords.of(from));
    to.setI18n(DateWords.of(to));
    to.setHelperText(getTranslation("security.staff.posting.to.help"));
    fields(role, unit, from, to);
  }

  @Override
  protected void save() {
    if (from.getValue() == null) {
      throw new BusinessException("security.staff.posting.dayMissing");
    }
    String chosen = unit().orElseThrow(() -> new BusinessException("security.staff.posting.unitMissing"));
    if (!services.personnel.addPosting(member.id(), role.getValue(), chosen, from.getValue(), to.getValue())) {
      throw new BusinessException("staff.posting.exists");
    }
    posted.run();
  }

  private void showUnit(Role chosen) {
    unit.removeAll();
    switch (chosen) {
      case DEPARTMENT -> unit.add(department);
      case VILLAGE, CONTACT -> unit.add(renewed(true));
      case TOWNSHIP, SUPERVISOR -> unit.add(renewed(false));
      case COUNTY, DESIGNER, ADMINISTRATOR -> unit.removeAll();
    }
  }

  /** A supervisor without a township is one of the whole county. */
  private Optional<String> unit() {
    return switch (role.getValue()) {
      case DEPARTMENT -> Optional.ofNullable(department.getValue()).map(Department::code);
      case VILLAGE, CONTACT, TOWNSHIP -> Optional.ofNullable(area.getValue()).map(AreaCode::value);
      case SUPERVISOR -> Optional.ofNullable(area.getValue()).map(AreaCode::value).or(this::county);
      case COUNTY, DESIGNER, ADMINISTRATOR -> county();
    };
  }

  private Optional<String> county() {
    return services.areas.counties().stream().findFirst().map(Area::code).map(AreaCode::value);
  }

  private AreaPicker renewed(boolean withVillages) {
    area = areaPicker(withVillages);
    return area;
  }

  private AreaPicker areaPicker(boolean withVillages) {
    List<AreaRange> everywhere = services.areas.counties().stream().map(county -> county.code().range())
        .toList();
    return new AreaPicker(services.areas, everywhere, withVillages);
  }
}
