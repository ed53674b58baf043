package org.bangfu.elimination.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bangfu.casework.CourseWords;
import org.bangfu.elimination.Findings;
import org.bangfu.elimination.Findings.Found;
import org.bangfu.elimination.GateWords;
import org.bangfu.elimination.Gates;
import org.bangfu.tasks.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What those who vote, review and decide see of an elimination so far. */
@Component
class EliminationSummary {

  private final SpellForm form;
  private final Gates gates;
  private final GateWords gateWords;
  private final Findings findings;
  private final CourseWords course;
  private final EliminationTexts texts;

  EliminationSummary(SpellForm form, Gates gates, GateWords gateWords, Findings findings, CourseWords course,
      EliminationTexts texts) {
    this.form = form;
    this.gates = gates;
    this.gateWords = gateWords;
    this.findings = findings;
    this.course = course;
    this.texts = texts;
  }

  Map<String, @Nullable Object> of(StepContext context) {
    String caseNo = context.caseFile().caseNo();
    Map<String, @Nullable Object> shown = new HashMap<>(form.facts(context));
    shown.put("gateRows", gates.latest(caseNo).map(result -> gateWords.rows(result, Locale.SIMPLIFIED_CHINESE))
        .orElse(List.of()));
    shown.put("foundText", findings.latest(caseNo).map(this::found).orElse(""));
    shown.put("votesText", course.votes(caseNo));
    shown.put("noticeText", course.notice(caseNo));
    return shown;
  }

  private String found(Found found) {
    return texts.of("found", found.on().toString(), found.people(), texts.yuan(found.referencePerHead()),
        texts.words("risk", found.solved().stream().sorted().toList()),
        texts.words("living", found.problems().stream().sorted().toList()));
  }
}
