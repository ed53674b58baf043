package org.bangfu.identification.steps;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Days;
import org.bangfu.forms.FormValues;
import org.bangfu.notices.Notice;
import org.bangfu.notices.Notices;
import org.bangfu.notices.PublicNotice;
import org.bangfu.notices.PublicNotices;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 3: the notice goes up today and runs its full days; the period may be lengthened, never shortened. */
@Component
class PostNotice implements IdentificationStep {

  private static final int MOST_DAYS = 60;

  private final Notices notices;
  private final PublicNotices publicNotices;
  private final CaseSummary summary;
  private final Days days;
  private final StepTexts texts;

  PostNotice(Notices notices, PublicNotices publicNotices, CaseSummary summary, Days days,
      StepTexts texts) {
    this.notices = notices;
    this.publicNotices = publicNotices;
    this.summary = summary;
    this.days = days;
    this.texts = texts;
  }

  @Override
  public String step() {
    return "Task_PostNotice";
  }

  @Override
  public FormValues open(StepContext context) {
    String caseNo = context.caseFile().caseNo();
    int least = notices.minimumDays(caseNo, ParameterKey.NOTICE_DAYS_IDENTIFICATION);
    PublicNotice shown = publicNotices.of(caseNo, summary.proposed(caseNo), days.today(), least);
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("noticeHead", shown.maskedHead());
    values.put("noticeVillage", shown.village() + (shown.naturalGroup() == null ? "" : " " + shown.naturalGroup()));
    values.put("noticeSize", shown.size());
    values.put("noticeCategory", shown.category() == null ? "" : texts.word("category", shown.category()));
    values.put("minimumDays", least);
    values.put("days", least);
    values.put("postedOn", days.today().toString());
    values.put("runsText", runs(least));
    return new FormValues(values);
  }

  @Override
  public FormValues recompute(StepContext context, FormValues typed) {
    return new FormValues(Map.of("runsText", runs(wanted(typed))));
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    String caseNo = context.caseFile().caseNo();
    Notice notice = notices.post(caseNo, ParameterKey.NOTICE_DAYS_IDENTIFICATION, wanted(values));
    return new StepResult(Map.of(), Kind.NOTICE, "posted", runs(notice.days()));
  }

  private static int wanted(FormValues values) {
    return values.number("days").max(BigDecimal.ZERO).min(BigDecimal.valueOf(MOST_DAYS + 1L)).intValue();
  }

  private String runs(int wanted) {
    return texts.of("notice.runs", days.today().plusDays(1).toString(), days.today().plusDays(wanted).toString(), wanted);
  }
}
