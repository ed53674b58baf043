package org.bangfu.casework;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Category;
import org.bangfu.notices.Notice;
import org.bangfu.notices.Notices;
import org.bangfu.notices.PublicNotice;
import org.bangfu.notices.PublicNotices;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;

/** The notice goes up today and runs its full days; the period may be lengthened, never shortened (domain §3, §6). */
public abstract class NoticePosting implements StepHandler {

  private static final int MOST_DAYS = 60;

  private final ParameterKey leastDays;
  private final Notices notices;
  private final PublicNotices publicNotices;
  private final CourseWords course;
  private final CaseworkWords texts;
  private final Days days;

  /** @param leastDays the parameter below which no notice may run */
  protected NoticePosting(ParameterKey leastDays, StepParts parts) {
    this.leastDays = leastDays;
    notices = parts.notices();
    publicNotices = parts.publicNotices();
    course = parts.course();
    texts = parts.texts();
    days = parts.days();
  }

  /** The category that the notice tells, if any. */
  protected abstract @Nullable Category category(StepContext context);

  @Override
  public String step() {
    return "Task_PostNotice";
  }

  @Override
  public FormValues open(StepContext context) {
    String caseNo = context.caseFile().caseNo();
    int least = notices.minimumDays(caseNo, leastDays);
    PublicNotice shown = publicNotices.of(caseNo, category(context), days.today(), least);
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("noticeHead", shown.maskedHead());
    values.put("noticeVillage", shown.village() + (shown.naturalGroup() == null ? "" : " " + shown.naturalGroup()));
    values.put("noticeSize", shown.size());
    values.put("noticeCategory", shown.category() == null ? "" : texts.word("category", shown.category()));
    values.put("minimumDays", least);
    values.put("days", least);
    values.put("postedOn", days.today().toString());
    values.put("runsText", course.runs(days.today(), least));
    return new FormValues(values);
  }

  @Override
  public FormValues recompute(StepContext context, FormValues typed) {
    return new FormValues(Map.of("runsText", course.runs(days.today(), wanted(typed))));
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    Notice notice = notices.post(context.caseFile().caseNo(), leastDays, wanted(values));
    return new StepResult(Map.of(), Kind.NOTICE, "posted", course.runs(days.today(), notice.days()));
  }

  private static int wanted(FormValues values) {
    return values.number("days").max(BigDecimal.ZERO).min(BigDecimal.valueOf(MOST_DAYS + 1L)).intValue();
  }
}
