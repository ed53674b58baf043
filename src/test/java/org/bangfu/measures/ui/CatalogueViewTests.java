package org.bangfu.measures.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.bangfu.IntegrationTest;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.measures.CatalogueEntry;
import org.bangfu.measures.CatalogueFilter;
import org.bangfu.measures.Development;
import org.bangfu.measures.MeasureKind;
import org.bangfu.measures.MeasureTypes;
import org.bangfu.staff.Department;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class CatalogueViewTests {

  @Autowired private Screens screens;
  @Autowired private SignIn signIn;
  @Autowired private MeasureTypes types;

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void anAdministratorAddsATypeAfterARefusalThatKeepsWhatWasTyped() {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    screens.open("measures");
    _click(_get(Button.class, spec -> spec.withText("新增措施类型")));
    TypeDialog dialog = _get(TypeDialog.class);
    _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("名称")), "中蜂养殖");
    _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("英文名称")), "Bee keeping");
    _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("代码")), "bees");
    choose(dialog, "开发式类型", Development.INDUSTRY);
    Select<Department> usual = select(dialog, "主要办理部门");
    usual.setValue(usual.getListDataView().getItems().filter(each -> each.code().equals("agriculture")).findFirst()
        .orElseThrow());
    Button save = _get(dialog, Button.class, spec -> spec.withText("保存"));
    _click(save);
    assertThat(dialog.isOpened()).as("small letters are no code").isTrue();
    assertThat(_get(dialog, TextField.class, spec -> spec.withLabel("名称")).getValue()).isEqualTo("中蜂养殖");
    _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("代码")), "BEE_KEEPING");
    _click(save);
    assertThat(dialog.isOpened()).isFalse();
    assertThat(types.find("BEE_KEEPING")).isPresent();

    search("中蜂");
    assertThat(shown()).containsExactly("BEE_KEEPING");
  }

  @Test
  void aTypeIsRetiredAndOfferedAgain() {
    signIn.as(Role.COUNTY, SignIn.COUNTY);
    screens.open("measures");
    search("BRAND");
    _click(_get(actions(), Button.class, spec -> spec.withText("停用")));
    RetireDialog dialog = _get(RetireDialog.class);
    _click(_get(dialog, Button.class, spec -> spec.withText("停用")));
    assertThat(types.find("BRAND").orElseThrow().retiredFrom()).isNotNull();
    assertThat(shown()).isEmpty();

    choose(null, "状态", _get(Select.class, spec -> spec.withLabel("状态")).getListDataView().getItem(1));
    assertThat(shown()).containsExactly("BRAND");
    _click(_get(actions(), Button.class, spec -> spec.withText("恢复使用")));
    _click(_get(_get(OfferDialog.class), Button.class, spec -> spec.withText("恢复使用")));
    assertThat(types.find("BRAND").orElseThrow().retiredFrom()).isNull();
  }

  @Test
  void theAddressKeepsWhatIsLookedForAndNothingInItIsAnError() {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    screens.open("measures?search=%E6%95%91%E5%8A%A9&kind=relief");
    assertThat(shown()).contains("MEDICAL_AID").doesNotContain("FAMILY_DOCTOR", "BRAND");
    screens.close();
    screens.open("measures?kind=%27%20or%201%3D1&state=%00&search=%25");
    assertThat(shown()).isEmpty();
    assertThat(CatalogueAddress.read(CatalogueAddress.write(new CatalogueFilter("土地", MeasureKind.DEVELOPMENT, true))))
        .isEqualTo(new CatalogueFilter("土地", MeasureKind.DEVELOPMENT, true));
  }

  @Test
  void aDesignerReadsTheCodesAndChangesNothing() {
    signIn.as(Role.DESIGNER, SignIn.COUNTY);
    screens.open("measures");
    assertThat(shown()).contains("MEDICAL_AID");
    assertThat(_find(Button.class, spec -> spec.withText("新增措施类型"))).isEmpty();
    assertThat(grid().getColumns()).hasSize(5);
  }

  private static void search(String text) {
    _setValue(_get(TextField.class, spec -> spec.withLabel("按名称或代码查找")), text);
  }

  private static com.vaadin.flow.component.Component actions() {
    return _getCellComponent(grid(), 0, "actions");
  }

  @SuppressWarnings("unchecked")
  private static Grid<CatalogueEntry> grid() {
    return _get(Grid.class);
  }

  private static List<String> shown() {
    try (Stream<CatalogueEntry> rows = grid().getDataProvider()
        .fetch(new com.vaadin.flow.data.provider.Query<>(0, 200, List.of(), null, null))) {
      return rows.map(entry -> entry.type().code()).toList();
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> Select<T> select(TypeDialog dialog, String label) {
    return dialog == null ? _get(Select.class, spec -> spec.withLabel(label))
        : _get(dialog, Select.class, spec -> spec.withLabel(label));
  }

  private static <T> void choose(TypeDialog dialog, String label, T value) {
    CatalogueViewTests.<T>select(dialog, label).setValue(value);
  }
}
