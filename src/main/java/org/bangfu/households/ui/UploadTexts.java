package org.bangfu.households.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bangfu.households.upload.Upload;
import org.bangfu.households.upload.Upload.Counts;
import org.bangfu.households.upload.UploadState;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.Tone;

/** How screens speak of register files that were taken in. */
final class UploadTexts {

  private UploadTexts() {
  }

  static Badge state(Component on, Upload upload) {
    String word = upload.state() == UploadState.DONE && !complete(upload) ? "PARTLY" : upload.state().name();
    return new Badge(on.getTranslation("households.upload.state." + word), tone(upload));
  }

  static Tone tone(Upload upload) {
    return switch (upload.state()) {
      case RUNNING -> Tone.INFO;
      case DONE -> complete(upload) ? Tone.GOOD : Tone.WARN;
      case REFUSED, FAILED -> Tone.ALARM;
      case STOPPED -> Tone.WARN;
    };
  }

  /** Whether every household of the file was taken. */
  static boolean complete(Upload upload) {
    Counts counts = upload.counts();
    return counts != null && counts.rejected() == 0 && counts.problems() == 0;
  }

  /** What came of it in a few words; empty where nothing did. */
  static String outcome(Component on, Upload upload) {
    if (upload.state() != UploadState.DONE) {
      return "";
    }
    Counts counts = Objects.requireNonNull(upload.counts());
    List<String> parts = new ArrayList<>();
    add(parts, on, "added", counts.added());
    add(parts, on, "changed", counts.changed());
    add(parts, on, "unchanged", counts.unchanged());
    add(parts, on, "rejected", counts.rejected());
    return String.join(on.getTranslation("households.upload.and"), parts);
  }

  private static void add(List<String> parts, Component on, String what, long number) {
    if (number > 0) {
      parts.add(on.getTranslation("households.upload.short." + what, number));
    }
  }
}
