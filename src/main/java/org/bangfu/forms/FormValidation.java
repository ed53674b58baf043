package org.bangfu.forms;

import java.util.function.UnaryOperator;

/** Judges submitted values by the server's own copy of the schema. */
public interface FormValidation {

  /**
   * The values to keep: only fields of the schema that are visible and writable, each normalised to its type;
   * read-only and hidden ones keep the value of {@code given}. Throws {@link FormRefused} with every problem found.
   *
   * @param given what the server filled in when the form was opened
   * @param submitted what came back
   */
  default FormValues accept(FormSchema schema, FormValues given, FormValues submitted) {
    return accept(schema, given, submitted, data -> FormValues.EMPTY);
  }

  /**
   * The same for a step that computes values from what is typed: the computed ones are put into the read-only fields
   * before judging, as they stood there on the screen, so that conditions on them give the same answer.
   *
   * @param recompute computes from the whole data of the form, numbers read and unreadable ones null
   */
  FormValues accept(FormSchema schema, FormValues given, FormValues submitted, UnaryOperator<FormValues> recompute);
}
