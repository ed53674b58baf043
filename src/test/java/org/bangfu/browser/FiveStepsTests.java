package org.bangfu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangfu.MutableClock;
import org.bangfu.cases.Dossiers;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A household goes the whole way from the clue to the announced decision, carried by the people whose steps they are. */
@BrowserTest
class FiveStepsTests {

  private static final String VILLAGE = "500229001001";
  private static final Pattern CASE_NO = Pattern.compile("SB-\\d{4}-\\d+");

  @Autowired
  private Dossiers dossiers;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private MutableClock clock;
  @Autowired
  private ManagementService jobs;

  @BeforeEach
  void twoDepartmentsCompare() {
    clock.reset();
    jdbc.sql("update department set compares = code in ('education', 'health')").update();
  }

  @Test
  void fivePeopleCarryAHouseholdFromTheClueToTheAnnouncedDecision(Chromium chromium) {
    Desk village = Desk.of(chromium.desk(), "village1");
    Desk township = Desk.of(chromium.desk(), "township1");
    Desk county = Desk.of(chromium.desk(), "county1");
    long household = dossiers.household(VILLAGE);

    String caseNo = registerClue(village.page(), household);
    township.open(caseNo, "受理线索").choose("受理意见", "受理，派村核实").submit("受理线索");
    verify(village, caseNo);
    compare(Desk.of(chromium.desk(), "education1"), caseNo);
    compare(Desk.of(chromium.desk(), "health1"), caseNo);
    appraise(village, caseNo);
    postNotice(village, caseNo);
    daysPass(6);
    village.open(caseNo, "确认公示期满").photo("期满照片").submit("确认公示期满");
    township.open(caseNo, "乡镇审核").choose("结论", "同意，报县审定").fill("审核意见", "同意上报").submit("乡镇审核");
    determine(county, caseNo);
    announce(village, caseNo);

    Page dossier = village.page();
    dossier.navigate("/households/" + household);
    assertThat(dossier.locator("body")).containsText("边缘易致贫户");
    assertThat(dossier.locator("body")).containsText(caseNo);
    assertThat(dossier.locator("body")).containsText("张贴公告");
    assertThat(dossier.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记线索"))).isHidden();
  }

  private static String registerClue(Page page, long household) {
    page.navigate("/households/" + household);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记线索")).click();
    page.getByLabel("情况描述").fill("户主患病住院，自付费用较高，家庭收入下降");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记").setExact(true)).click();
    Locator told = page.getByText(Pattern.compile("线索已登记，案件编号 SB-"));
    assertThat(told).isVisible();
    Matcher number = CASE_NO.matcher(told.first().textContent());
    org.assertj.core.api.Assertions.assertThat(number.find()).isTrue();
    return number.group();
  }

  private static void verify(Desk village, String caseNo) {
    village.open(caseNo, "入户核实");
    village.day("入户日期", "2026-03-02").fill("受访人", "户主本人").select("与户主关系", "本人");
    village.fill("姓名", 0, "甲村支书").fill("单位和职务", 0, "村支书").fill("姓名", 1, "乙队员").fill("单位和职务", 1, "驻村队员");
    village.fill("务工", "4000").fill("医疗自付", "1000");
    assertThat(village.panel().getByLabel("人均参考收入")).hasValue(Pattern.compile("3[,，]?000.*"));
    for (String need : new String[] {"吃饭", "穿衣", "义务教育", "基本医疗", "住房安全", "饮水安全"}) {
      village.choose(need, "有保障");
    }
    village.tick("风险类型", "因病").photo("签字的授权书").day("签署日期", "2026-03-02").fill("签署人", "户主本人");
    village.choose("结论", "继续识别").fill("核实意见", "情况属实，建议继续识别").submit("入户核实");
  }

  private static void compare(Desk department, String caseNo) {
    department.open(caseNo, "部门数据比对").day("查询日期", "2026-03-02").choose("结果", "未发现疑点").submit("部门数据比对");
  }

  private static void appraise(Desk village, String caseNo) {
    village.open(caseNo, "民主评议").day("评议日期", "2026-03-02").fill("地点", "村委会").fill("主持人", "村支书")
        .fill("到会人数", "30").fill("同意", "28").fill("不同意", "1").fill("弃权", "1").photo("会议记录和签到照片")
        .select("拟纳入类别", "边缘易致贫户").submit("民主评议");
  }

  private static void postNotice(Desk village, String caseNo) {
    village.open(caseNo, "张贴公示").fill("张贴地点", "村务公开栏").fill("受理异议的单位和电话", "葛城街道 12317")
        .photo("张贴照片").submit("张贴公示");
  }

  /** The clock is moved and what is due by then is done, as the engine's own jobs would in the night. */
  private void daysPass(int days) {
    clock.advance(Duration.ofDays(days));
    jobs.createJobQuery().timers().duedateLowerThan(Date.from(clock.instant())).list()
        .forEach(job -> jobs.executeJob(job.getId()));
  }

  private static void determine(Desk county, String caseNo) {
    county.open(caseNo, "县级审定").choose("结论", "同意纳入").select("监测类别", "边缘易致贫户")
        .fill("文号", "城防返〔2026〕1号").day("审定日期", "2026-03-08").submit("县级审定");
  }

  private static void announce(Desk village, String caseNo) {
    village.open(caseNo, "张贴公告").day("张贴日期", "2026-03-08").fill("张贴地点", "村务公开栏").photo("公告照片")
        .submit("张贴公告");
  }
}
