package org.bangfu.cases;

import java.util.Optional;

/** The forms of the model versions that cases ran under. */
public interface SubmittedForms {

  /**
   * The form's schema as it was deployed together with a model.
   *
   * @param modelVersion e.g. {@code Identification v3}
   */
  Optional<String> json(String modelVersion, String formId);
}
