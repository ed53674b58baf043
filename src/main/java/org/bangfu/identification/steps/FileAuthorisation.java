package org.bangfu.identification.steps;

import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.forms.FormValues;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.springframework.stereotype.Component;

/** The village hands the signed authorisation in later. */
@Component
class FileAuthorisation implements IdentificationStep {

  private final Authorisations authorisations;

  FileAuthorisation(Authorisations authorisations) {
    this.authorisations = authorisations;
  }

  @Override
  public String step() {
    return "Task_FileAuthorisation";
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    authorisations.keep(context, values);
    authorisations.require(context.caseFile().caseNo());
    return new StepResult(Map.of("authorisationOnFile", true), Kind.STEP_DONE, "authorised", null);
  }
}
