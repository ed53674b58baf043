package org.bangfu.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.identification.Course;
import org.bangfu.visits.VisitCourse;
import org.springframework.boot.test.context.TestComponent;

/** The steps that identification and elimination share: vote, notice, objection, review, decision, announcement. */
@TestComponent
class VillageAnswers {

  private final VisitCourse papers;
  private final Course course;
  private final Clock clock;

  VillageAnswers(VisitCourse papers, Course course, Clock clock) {
    this.papers = papers;
    this.course = course;
    this.clock = clock;
  }

  Map<String, Answer> all() {
    Map<String, Answer> all = new HashMap<>();
    for (String process : List.of("Identification", "Elimination")) {
      all.put(process + "/Task_DemocraticAppraisal", this::appraise);
      all.put(process + "/Task_PostNotice", this::post);
      all.put(process + "/Task_ConfirmNotice",
          asked -> List.of(Map.of("endPhoto", papers.picture(asked.caseNo(), "endPhoto"))));
      all.put(process + "/Task_InvestigateObjection", this::investigate);
      all.put(process + "/Task_TownshipReview", asked -> review(asked, "verify"));
      all.put(process + "/Task_CountyDetermination", asked -> determine(asked, "verify"));
    }
    all.put("Identification/Task_AnnounceDetermination", this::announce);
    all.put("Elimination/Task_AnnounceElimination", this::announce);
    all.put("Identification/Task_InformApplicant", this::inform);
    all.put("Elimination/Task_InformHousehold", this::inform);
    return all;
  }

  private List<Map<String, Object>> appraise(Answer.Asked asked) {
    boolean passes = asked.chance().of(0.95, "passes");
    Map<String, Object> values = new LinkedHashMap<>(course.meeting(passes ? 26 : 10, "MARGINAL"));
    values.put("recordPhoto", papers.picture(asked.caseNo(), "recordPhoto"));
    if (asked.task().process().equals("Elimination") || !passes) {
      values.remove("proposedCategory");
      values.remove("categoryReason");
    }
    if (!passes) {
      values.putAll(Map.of("refusalReason", asked.anyReason("refusalReasons"), "refusalText", "多数村民不同意"));
    }
    return List.of(values);
  }

  private List<Map<String, Object>> post(Answer.Asked asked) {
    return List.of(Map.of("place", "村务公开栏", "objectTo", "乡镇 12317", "startPhoto",
        papers.picture(asked.caseNo(), "startPhoto")));
  }

  private List<Map<String, Object>> investigate(Answer.Asked asked) {
    Map<String, Object> values = new LinkedHashMap<>(
        Map.of("investigatedOn", today(), "investigators", "甲、乙", "report", "走访邻里并查阅资料", "finding", "unfounded"));
    if (asked.chance().of(0.4, "upheld")) {
      values.putAll(Map.of("finding", "upheld", "consequence", "verify"));
    }
    return List.of(values);
  }

  /** @param back the step to which it may return */
  List<Map<String, Object>> review(Answer.Asked asked, String back) {
    Map<String, Object> approved = Map.of("spotCheck", false, "reviewOutcome", "approve", "opinion", "同意");
    if (asked.chance().of(0.08, "return")) {
      return List.of(Map.of("spotCheck", false, "reviewOutcome", "return", "returnTo", back, "reason", "请补充佐证材料"));
    }
    return List.of(asked.chance().of(0.04, "refuse") ? refused(asked, "reviewOutcome") : approved);
  }

  /** The county's decision, at times dated some days back; where the product does not let it pass, it is refused. */
  List<Map<String, Object>> determine(Answer.Asked asked, String back) {
    if (asked.chance().of(0.06, "return")) {
      return List.of(Map.of("determinationOutcome", "return", "returnTo", back, "reason", "请补充佐证材料"));
    }
    Map<String, Object> refused = refused(asked, "determinationOutcome");
    if (asked.chance().of(0.05, "refuse")) {
      return List.of(refused);
    }
    Map<String, Object> today = approval(0);
    return asked.chance().of(0.3, "earlier") ? List.of(approval(1 + asked.chance().below(6, "days")), today, refused)
        : List.of(today, refused);
  }

  private Map<String, Object> approval(int daysAgo) {
    return Map.of("determinationOutcome", "approve", "category", "MARGINAL", "categoryReason", "审定", "documentNo",
        "城防返〔2026〕1号", "decidedOn", LocalDate.now(clock).minusDays(daysAgo).toString());
  }

  private static Map<String, Object> refused(Answer.Asked asked, String key) {
    return Map.of("spotCheck", false, key, "refuse", "refusalReason", asked.anyReason("refusalReasons"), "refusalText",
        "经核实不符合条件");
  }

  private List<Map<String, Object>> announce(Answer.Asked asked) {
    return List.of(Map.of("announcedOn", today(), "place", "村务公开栏", "photo", papers.picture(asked.caseNo(), "photo")));
  }

  private List<Map<String, Object>> inform(Answer.Asked asked) {
    return List.of(Map.of("informedOn", today(), "informedHow", "visit", "informedWhom", "户主"));
  }

  private String today() {
    return LocalDate.now(clock).toString();
  }
}
