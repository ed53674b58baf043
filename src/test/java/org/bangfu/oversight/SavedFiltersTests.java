package org.bangfu.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class SavedFiltersTests {

  @Autowired private SavedFilters saved;
  @Autowired private SignIn signIn;

  @Test
  void aPersonKeepsRenamesAndDeletesTheirOwn() {
    signIn.as(Role.SUPERVISOR, SignIn.COUNTY);
    saved.save(" 逾期的入户核实 ", "due=overdue");
    saved.save("全部", "");
    assertThatThrownBy(() -> saved.save("全部", "due=soon")).hasMessageContaining("oversight.filter.taken");

    SavedFilter first = saved.mine().stream().filter(filter -> filter.query().equals("due=overdue")).findFirst().orElseThrow();
    assertThat(first.name()).isEqualTo("逾期的入户核实");
    assertThatThrownBy(() -> saved.rename(first.id(), "全部")).hasMessageContaining("oversight.filter.taken");
    saved.rename(first.id(), "逾期");
    assertThat(saved.mine()).extracting(SavedFilter::name).containsExactlyInAnyOrder("全部", "逾期");
    saved.delete(first.id());
    assertThat(saved.mine()).extracting(SavedFilter::name).containsExactly("全部");
  }

  @Test
  void nobodyReachesAnothersAndEachMayUseTheSameName() {
    signIn.as(Role.SUPERVISOR, SignIn.COUNTY);
    saved.save("逾期", "due=overdue");
    SavedFilter theirs = saved.mine().get(0);

    signIn.as(Role.SUPERVISOR, SignIn.COUNTY);
    assertThat(saved.mine()).isEmpty();
    saved.rename(theirs.id(), "偷改");
    saved.delete(theirs.id());
    saved.save("逾期", "due=soon");
    assertThat(saved.mine()).hasSize(1);
  }

  @Test
  void aNameThatIsNoneIsRefused() {
    signIn.as(Role.TOWNSHIP, "500229110000");
    for (String name : new String[] {"", "  ", "长".repeat(41), "\u202Ea"}) {
      assertThatThrownBy(() -> saved.save(name, "")).isInstanceOf(BusinessException.class);
    }
    signIn.as(Role.VILLAGE, "500229110200");
    assertThatThrownBy(() -> saved.mine()).isInstanceOf(NotFoundException.class);
  }
}
