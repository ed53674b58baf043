package org.bangfu.absence.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Objects;
import org.bangfu.absence.leaving.LeavingPreview.Told;
import org.bangfu.absence.leaving.NewLeaving;
import org.bangfu.shared.ui.Messages;
import org.jspecify.annotations.Nullable;

/** 离岗: who and from which day, who follows, what that means. */
class LeavingSteps implements WizardCourse {

  private final AbsenceServices services;
  private final Runnable saved;
  private final LeaverStep leaver;
  private @Nullable SuccessorsStep successors;
  private @Nullable NewLeaving wanted;
  private String askedFor = "";

  LeavingSteps(AbsenceServices services, Runnable saved) {
    this.services = services;
    this.saved = saved;
    leaver = new LeaverStep(services);
  }

  @Override
  public String word() {
    return "leaving";
  }

  @Override
  public Component content(int step) {
    return switch (step) {
      case 1 -> leaver;
      case 2 -> second();
      default -> preview();
    };
  }

  /** Asked for anew only where person, day or postings are others, so that going back loses nothing. */
  private SuccessorsStep second() {
    String asked = leaver.who().id() + " " + leaver.from() + " " + leaver.postings();
    SuccessorsStep shown = successors;
    if (shown == null || !asked.equals(askedFor)) {
      Told told = services.leavingPreview.of(leaver.who().id(), leaver.from(), leaver.postings());
      shown = new SuccessorsStep(services, leaver.who().name(), told);
      successors = shown;
      askedFor = asked;
    }
    return shown;
  }

  private LeavingSummary preview() {
    SuccessorsStep chosen = second();
    NewLeaving asked = new NewLeaving(leaver.who().id(), leaver.from(), leaver.reason(), leaver.postings(),
        chosen.households(), chosen.tasks());
    wanted = asked;
    return new LeavingSummary(services, asked, leaver.who().name(), chosen);
  }

  @Override
  public void leave(int step) {
    if (step == 1) {
      leaver.check();
    }
  }

  @Override
  public void save() {
    NewLeaving asked = Objects.requireNonNull(wanted);
    // What was shown may be past by now: the next look at the second step reads it anew.
    askedFor = "";
    services.leavings.record(asked);
    LocalDate today = services.today();
    Messages.success(asked.from().isAfter(today) ? "leaving.saved.planned" : "leaving.saved");
    saved.run();
  }
}
