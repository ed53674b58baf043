package org.bangfu.assistance.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bangfu.assistance.AssistanceKinds;
import org.bangfu.assistance.Plan;
import org.bangfu.assistance.green.GreenChannel;
import org.bangfu.assistance.green.ReliefMeasures;
import org.bangfu.casework.Days;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Risk;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The township chooses what starts at once; the table of measures proposes it. */
@Component
class ChooseReliefMeasures implements StepHandler {

  private static final int LONGEST_DAYS = 366;

  private final ReliefMeasures relief;
  private final GreenSummary summary;
  private final AssistanceChoices choices;
  private final AssistanceTexts texts;
  private final Days days;

  ChooseReliefMeasures(ReliefMeasures relief, GreenSummary summary, AssistanceChoices choices, AssistanceTexts texts,
      Days days) {
    this.relief = relief;
    this.summary = summary;
    this.choices = choices;
    this.texts = texts;
    this.days = days;
  }

  @Override
  public String process() {
    return AssistanceKinds.GREEN_CHANNEL.process();
  }

  @Override
  public String step() {
    return "Task_ChooseReliefMeasures";
  }

  @Override
  public FormValues open(StepContext context) {
    String caseNo = context.caseFile().caseNo();
    LocalDate planned = planned(relief.firstUntil(relief.of(caseNo)));
    Map<String, @Nullable Object> values = new HashMap<>(summary.of(context.caseFile()));
    values.put("measures", relief.proposals(caseNo).stream().filter(Plan.Proposal::prefill)
        .map(one -> row(one, planned)).toList());
    values.put("typeChoices", choices.types());
    values.put("departmentChoices", choices.departments());
    return new FormValues(values);
  }

  private LocalDate planned(LocalDate until) {
    return until.isBefore(days.today()) ? days.today() : until;
  }

  private static Map<String, @Nullable Object> row(Plan.Proposal proposal, LocalDate planned) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("type", proposal.type());
    row.put("department", proposal.department());
    row.put("plannedFor", planned.toString());
    row.put("note", null);
    return row;
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    String caseNo = context.caseFile().caseNo();
    GreenChannel channel = relief.of(caseNo);
    List<Plan.Line> lines = lines(channel.emergency().risk(), values.rows("measures"));
    LocalDate until = planned(relief.firstUntil(channel));
    if (lines.stream().allMatch(line -> line.plannedFor().isAfter(until))) {
      throw new FormRefused("measures", lines.isEmpty() ? "assistance.green.measures.none"
          : "assistance.check.FIRST_MEASURE.failed", until.toString());
    }
    relief.offer(caseNo, lines);
    return new StepResult(Map.of(), Kind.STEP_DONE, "green-measures",
        String.join("、", lines.stream().map(line -> texts.type(line.type())).toList()));
  }

  private List<Plan.Line> lines(Risk risk, List<FormValues> rows) {
    List<Plan.Line> lines = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < rows.size(); index++) {
      Plan.Line line = line(risk, rows.get(index));
      judge(line, "measures[" + index + "].", seen);
      lines.add(line);
    }
    return lines;
  }

  private static Plan.Line line(Risk risk, FormValues row) {
    String note = row.text("note").strip();
    return new Plan.Line(risk, row.text("type"), row.text("department"),
        Objects.requireNonNull(row.date("plannedFor")), note.isEmpty() ? null : note);
  }

  private void judge(Plan.Line line, String path, Set<String> seen) {
    LocalDate last = days.today().plusDays(LONGEST_DAYS);
    if (line.plannedFor().isBefore(days.today()) || line.plannedFor().isAfter(last)) {
      throw new FormRefused(path + "plannedFor", "assistance.plannedFor.range", days.today().toString(),
          last.toString());
    }
    if (!seen.add(line.type())) {
      throw new FormRefused(path + "type", "assistance.measure.twice");
    }
    if (line.type().equals("OTHER") && line.note() == null) {
      throw new FormRefused(path + "note", "assistance.check.REASON_OF_OTHER.failed");
    }
  }
}
