package org.bangfu.forms;

/** Judges submitted values by the server's own copy of the schema. */
public interface FormValidation {

  /**
   * The values to keep: only fields of the schema that are visible and writable, each normalised to its type;
   * read-only and hidden ones keep the value of {@code given}. Throws {@link FormRefused} with every problem found.
   *
   * @param given what the server filled in when the form was opened
   * @param submitted what came back
   */
  FormValues accept(FormSchema schema, FormValues given, FormValues submitted);
}
