package org.bangfu.assistance.steps;

import java.util.HashMap;
import java.util.Map;
import org.bangfu.assistance.green.Emergency;
import org.bangfu.assistance.green.GreenChannel;
import org.bangfu.assistance.green.ReliefMeasures;
import org.bangfu.cases.CaseFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What befell the household and by when the five steps must follow. */
@Component
class GreenSummary {

  private final ReliefMeasures measures;
  private final AssistanceTexts texts;

  GreenSummary(ReliefMeasures measures, AssistanceTexts texts) {
    this.measures = measures;
    this.texts = texts;
  }

  Map<String, @Nullable Object> of(CaseFile file) {
    GreenChannel channel = measures.of(file.caseNo());
    Emergency emergency = channel.emergency();
    String risk = texts.word("risk", emergency.risk());
    Map<String, @Nullable Object> shown = new HashMap<>();
    shown.put("emergencyText", emergency.disaster() == null ? risk
        : texts.of("green.of", risk, texts.word("disaster", emergency.disaster())));
    shown.put("eventOnText", emergency.day().toString());
    shown.put("startedText", texts.of("green.by", channel.startedOn().toString(), file.openedBy()));
    shown.put("dueOnText", channel.dueOn().toString());
    shown.put("identificationText", channel.identificationCase());
    shown.put("emergencyNote", emergency.description());
    return shown;
  }
}
