package org.bangfu.audit.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.IntegrationTest;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.audit.AuditEntry;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.audit.AuditSealing;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.Role;
import org.bangfu.staff.StaffMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AuditViewTests {

  private static final String VILLAGE = "500229001001";

  @Autowired private Screens screens;
  @Autowired private SignIn signIn;
  @Autowired private AuditLog log;
  @Autowired private AuditSealing sealing;
  @Autowired private Personnel personnel;

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  @SuppressWarnings("unchecked")
  void showsWhatAPersonDidWithoutTheContentOfTheCase() {
    SignedIn cadre = signIn.as(Role.VILLAGE, VILLAGE);
    log.append(new AuditEvent("task.complete", "case:7", AreaCode.of(VILLAGE), null, Map.of("outcome", "refused")));
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    StaffMember person = personnel.find(cadre.staffId()).orElseThrow();
    screens.open("audit");
    ComboBox<StaffMember> people = _get(ComboBox.class, spec -> spec.withLabel("人员"));
    people.setValue(person);

    Grid<AuditEntry> grid = _get(Grid.class);
    assertThat(_size(grid)).isEqualTo(1);
    AuditEntry shown = _get(grid, 0);
    String row = Stream.of("when", "what", "where")
        .map(column -> _getCellComponent(grid, 0, column).getElement().getTextRecursively()).collect(Collectors.joining(" "));
    assertThat(shown.action()).isEqualTo("task.complete");
    assertThat(row).contains("办结一步").contains("案件 7").contains("城口县").doesNotContain("refused");
  }

  @Test
  void saysThatTheRecordIsWhole() {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    sealing.seal();
    screens.open("audit");
    _click(_get(Button.class, spec -> spec.withText("校验完整性")));
    assertThat(_get(InlineNotice.class).getElement().getTextRecursively()).contains("记录完整");
  }

  @Test
  void theCountyDoesNotOpenIt() {
    signIn.as(Role.COUNTY, SignIn.COUNTY);
    screens.open("audit");
    assertThat(_find(AuditView.class)).isEmpty();
  }
}
