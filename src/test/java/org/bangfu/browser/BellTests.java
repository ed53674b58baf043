package org.bangfu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.bangfu.live.LiveUpdates;
import org.bangfu.notifications.Addressee;
import org.bangfu.notifications.Notice;
import org.bangfu.notifications.Notices;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.Posting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The number at the bell follows in every open window, without a click and without keeping a session awake. */
@BrowserTest
class BellTests {

  private static final LocatorAssertions.HasAttributeOptions SOON = new LocatorAssertions.HasAttributeOptions().setTimeout(3_000);

  @Autowired private Notices notices;
  @Autowired private Personnel personnel;
  @Autowired private LiveUpdates updates;
  @Autowired private Clock time;

  @Test
  void theNumberRisesInBothTabsWithoutAClickAndFallsWhenReadInOne(Chromium chromium) {
    Page first = Desk.of(chromium.desk(), "supervisor1").page();
    Page second = first.context().newPage();
    second.navigate("/notifications");
    readAllThatIsThere(second);
    says(first, "消息，没有未读");
    List<String> asked = Collections.synchronizedList(new ArrayList<>());
    first.onRequest(request -> asked.add(request.url()));

    tell("supervisor1");
    says(first, "消息，1 条未读");
    says(second, "消息，1 条未读");
    tell("supervisor1");
    says(first, "消息，2 条未读");
    assertThat(bell(first)).containsText("2");

    second.navigate("/notifications");
    readAllThatIsThere(second);
    says(first, "消息，没有未读");
    assertThat(asked).as("what the first window asked the server").noneMatch(url -> url.contains("v-r=uidl"));
    second.close();
    first.close();
  }

  @Test
  void nobodyElsesBellMovesAndAClosedWindowFollowsNoMore(Chromium chromium) {
    int before = updates.following();
    Page township = Desk.of(chromium.desk(), "township1").page();
    Page county = Desk.of(chromium.desk(), "county1").page();
    String ofCounty = bell(county).getAttribute("aria-label");
    assertThat(updates.following()).isEqualTo(before + 2);

    String ofTownship = bell(township).getAttribute("aria-label");
    tell("township1");
    assertThat(bell(township)).not().hasAttribute("aria-label", ofTownship, SOON);
    assertThat(bell(county)).hasAttribute("aria-label", ofCounty, SOON);

    township.close();
    await().atMost(Duration.ofSeconds(10)).until(() -> updates.following() == before + 1);
    county.close();
    await().atMost(Duration.ofSeconds(10)).until(() -> updates.following() == before);
  }

  private void tell(String username) {
    long staffId = personnel.findByUsername(username).orElseThrow().id();
    Posting posting = personnel.postingsOn(staffId, LocalDate.now(time)).get(0);
    notices.tell(new Notice("bell:" + UUID.randomUUID(), Notice.Kind.NUDGED, "贺月娥", "入户核实", null, null, null, null, "王县长"),
        List.of(new Addressee(staffId, posting.role().word() + ":" + posting.unit())));
  }

  private static void readAllThatIsThere(Page page) {
    Locator all = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("全部标为已读"));
    assertThat(all).isVisible();
    if (all.isEnabled()) {
      all.click();
    }
  }

  private static void says(Page page, String words) {
    assertThat(bell(page)).hasAttribute("aria-label", words, SOON);
  }

  private static Locator bell(Page page) {
    return page.locator(".bf-bell");
  }
}
