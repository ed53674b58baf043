package org.bangfu.faults.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import org.bangfu.IntegrationTest;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class FaultsViewTests {

  private static final String TOWNSHIP = "500229106000";

  @Autowired
  private Screens screens;
  @Autowired
  private SignIn signIn;

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void whereNothingWentWrongThePageSaysSo() {
    signIn.as(Role.SUPERVISOR, TOWNSHIP);
    screens.open("faults");

    assertThat(_get(H1.class).getText()).isEqualTo("运行故障");
    assertThat(_find(EmptyState.class)).hasSize(1);
    screens.go("faults?of=idle");
    assertThat(_find(EmptyState.class)).hasSize(1);
  }
}
