package org.bangfu.households.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._fetch;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.file.Path;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.areas.AreaImport;
import org.bangfu.households.Household;
import org.bangfu.households.HouseholdImport;
import org.bangfu.households.HouseholdType;
import org.bangfu.households.ImportProgress;
import org.bangfu.households.RegisterFile;
import org.bangfu.households.Villages;
import org.bangfu.households.file.RegisterColumn;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class HouseholdListViewTests {

  @TempDir private Path folder;
  @Autowired private HouseholdImport imports;
  @Autowired private AreaImport areaImport;
  @Autowired private Screens screens;
  @Autowired private SignIn signIn;

  private AreaCode village;

  @BeforeEach
  void cadreOfAnEmptyVillage() {
    signIn.areas();
    village = new Villages(areaImport).empty();
    signIn.as(Role.VILLAGE, village.value());
  }

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void emptyRegisterSaysWhoFillsIt() {
    screens.open("households");
    assertThat(shown()).contains("登记册里还没有农户", "请由县专班先导入");
    assertThat(_find(Grid.class)).noneMatch(Grid::isVisible);
    assertThat(_find(Button.class, spec -> spec.withText("导入名册"))).isEmpty();
  }

  @Test
  void listsTheHouseholdsOfOnesVillageAndOpensOne() {
    take(households(2));
    screens.open("households");
    assertThat(_fetch(grid(), 0, 10)).extracting(Household::headName).containsExactly("户主甲0", "户主甲1");
    assertThat(page()).contains("共 2 户");
    Household second = _get(grid(), 1);
    _clickItem(grid(), 1);
    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath()).isEqualTo("households/" + second.id());
  }

  @Test
  void typedNameNarrowsAndNoHitSaysWhatToTry() {
    take(households(3));
    screens.open("households");
    _setValue(_get(TextField.class), "主甲2");
    assertThat(_fetch(grid(), 0, 10)).extracting(Household::headName).containsExactly("户主甲2");
    _setValue(_get(TextField.class), "没有这个人");
    assertThat(shown()).contains("没有找到符合条件的农户", "完整的身份证号");
    _click(_get(Button.class, spec -> spec.withText("清除筛选")));
    assertThat(_fetch(grid(), 0, 10)).hasSize(3);
    assertThat(_get(TextField.class).getValue()).isEmpty();
  }

  @Test
  void whatIsTypedNeverStandsInTheAddressAndTheTypeDoes() {
    take(households(2).household(RegisterFile.newNumber()).head("脱贫家").with(RegisterColumn.TYPE, "脱贫户"));
    screens.open("households");
    _setValue(_get(TextField.class), "脱贫家");
    assertThat(address()).isEqualTo("households");
    _setValue(type(), HouseholdType.LIFTED);
    assertThat(address()).isEqualTo("households?type=lifted");
    assertThat(_fetch(grid(), 0, 10)).extracting(Household::headName).containsExactly("脱贫家");
    screens.go("households?type=ordinary");
    assertThat(shown()).contains("没有找到");
    assertThat(type().getValue()).isEqualTo(HouseholdType.ORDINARY);
  }

  @Test
  void addressThatCannotBeReadNarrowsNothing() {
    take(households(1));
    screens.open("households?area=%25&type=x&category=' OR 1=1");
    assertThat(_fetch(grid(), 0, 10)).hasSize(1);
  }

  @Test
  void areaOfAForeignVillageInTheAddressShowsNothing() {
    take(households(1));
    screens.open("households?area=500229001203");
    assertThat(shown()).contains("没有找到");
  }

  @Test
  void scrollsThroughMoreThanOnePage() {
    take(households(120));
    screens.open("households");
    List<Household> all = _fetch(grid(), 0, 120);
    assertThat(all).hasSize(120).extracting(Household::householdNo).doesNotHaveDuplicates();
    assertThat(_fetch(grid(), 100, 20)).isEqualTo(all.subList(100, 120));
  }

  @Test
  void onATelephoneEachHouseholdIsACard() {
    take(households(1));
    screens.open("households");
    HouseholdGrid grid = _get(HouseholdGrid.class);
    grid.setCompact(true);
    assertThat(grid.getColumns()).filteredOn(Grid.Column::isVisible).extracting(Grid.Column::getKey)
        .containsExactly("card");
    grid.setCompact(false);
    assertThat(grid.getColumns()).filteredOn(Grid.Column::isVisible).extracting(Grid.Column::getKey)
        .containsExactly("head", "village", "number", "type", "size", "category");
  }

  @Test
  void theCountyFindsTheWayToTheImport() {
    signIn.as(Role.COUNTY, SignIn.COUNTY);
    screens.open("households");
    _click(_find(Button.class, spec -> spec.withText("导入名册")).get(0));
    assertThat(address()).isEqualTo("households/import");
  }

  private RegisterFile households(int number) {
    RegisterFile file = new RegisterFile().village(village.value());
    for (int i = 0; i < number; i++) {
      file.household(RegisterFile.newNumber()).head("户主甲" + i);
    }
    return file;
  }

  private void take(RegisterFile file) {
    assertThat(ActingAs.system(() -> imports.run(file.csv(folder), "test", ImportProgress.NONE)).problems()).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static Select<HouseholdType> type() {
    return _find(Select.class).stream().filter(select -> "全部户类型".equals(select.getPlaceholder())).findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static Grid<Household> grid() {
    return _get(HouseholdGrid.class);
  }

  private static String address() {
    return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
  }

  private static String page() {
    return _get(HouseholdListView.class).getElement().getTextRecursively();
  }

  private static String shown() {
    return _get(EmptyState.class).getElement().getTextRecursively();
  }
}
