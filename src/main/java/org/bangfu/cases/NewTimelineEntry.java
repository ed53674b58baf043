package org.bangfu.cases;

import org.bangfu.privacy.Masking;
import org.jspecify.annotations.Nullable;

/**
 * What is written into the timeline; who and when are filled in.
 *
 * @param kind what happened
 * @param step id of the step in the model, where it was one
 * @param stepName its Chinese name as the model in force had it
 * @param outcome word of what was decided, e.g. {@code approve}; shown through the bundles ({@code outcome.approve})
 * @param note free text: reason, opinion; personal numbers in it are masked, the submission keeps what was typed
 * @param modelVersion process id and version, e.g. {@code Identification v3}
 */
public record NewTimelineEntry(String caseNo, Kind kind, @Nullable String step, @Nullable String stepName,
    @Nullable String outcome, @Nullable String note, @Nullable String modelVersion) {

  public NewTimelineEntry {
    note = note == null ? null : Masking.inText(note);
  }

  /** Kinds of entries. */
  public enum Kind { OPENED, STEP_DONE, RETURNED, REFUSED, OBJECTION, NOTICE, DECISION, NOTE, DOCUMENT, PAUSE, SYSTEM, CLOSED }
}
