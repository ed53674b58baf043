package org.bangfu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bangfu.MutableClock;
import org.bangfu.cases.Dossiers;
import org.bangfu.contacts.Contacts;
import org.bangfu.households.Category;
import org.bangfu.households.Risk;
import org.bangfu.households.Spells;
import org.bangfu.security.ActingAs;
import org.bangfu.staff.Personnel;
import org.bangfu.visits.VisitCycle;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A contact visits a household with a telephone in one hand: a photo, a drawn signature, nothing typed that can be tapped. */
@BrowserTest
class MonthlyVisitTests {

  private static final String VILLAGE = "500229001001";

  @Autowired private Dossiers dossiers;
  @Autowired private Spells spells;
  @Autowired private Contacts contacts;
  @Autowired private Personnel personnel;
  @Autowired private VisitCycle cycle;
  @Autowired private ManagementService jobs;
  @Autowired private JdbcClient jdbc;
  @Autowired private MutableClock clock;

  @Test
  void aVisitOnATelephoneWithAPhotoAndADrawnSignature(Chromium chromium) {
    clock.reset();
    long household = dossiers.household(VILLAGE);
    String caseNo = openedVisit(household);
    Desk contact = Desk.of(chromium.phone(), "contact1");
    contact.open(caseNo, "入户走访");
    Page page = contact.page();
    contact.choose("方式", "入户走访").fill("见到的人", "户主本人").select("与户主关系", "本人").photo("走访照片");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("获取位置")).click();
    assertThat(contact.panel()).containsText("可以不填");
    contact.choose("收入变化", "基本不变").choose("精神状态", "好");
    sign(page);
    assertThat(page.locator(".bf-form-signature")).containsText("签名.png");
    contact.submit("入户走访");

    page.navigate("/households/" + household);
    Locator march = page.locator(".bf-visits li", new Page.LocatorOptions().setHasText("2026年3月"));
    assertThat(march).containsText("已走访");
    march.click();
    assertThat(page.getByRole(AriaRole.DIALOG)).containsText("户主本人");
  }

  private String openedVisit(long household) {
    ActingAs.system(() -> {
      long spell = spells.open(household, Category.MARGINAL, Set.of(Risk.ILLNESS), LocalDate.of(2026, 2, 20), "SB-1");
      contacts.assign(spell, personnel.findByUsername("contact1").orElseThrow().id(), "指定", "LX-1");
      cycle.catchUp();
    });
    for (List<Job> waiting = cycleJobs(); !waiting.isEmpty(); waiting = cycleJobs()) {
      waiting.forEach(job -> jobs.executeJob(job.getId()));
    }
    return jdbc.sql("select case_no from visit where household_id = ?").param(household).query(String.class).single();
  }

  private List<Job> cycleJobs() {
    return jobs.createJobQuery().processDefinitionKey("VisitCycle").messages().list();
  }

  /** A finger goes over the field. */
  private static void sign(Page page) {
    Locator paper = page.locator("bangfu-signature canvas");
    paper.scrollIntoViewIfNeeded();
    BoundingBox box = paper.boundingBox();
    page.mouse().move(box.x + 40, box.y + 40);
    page.mouse().down();
    for (int step = 1; step <= 12; step++) {
      page.mouse().move(box.x + 40 + step * 15, box.y + 60 + step % 3 * 30);
    }
    page.mouse().up();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("确认签名")).click();
  }
}
