package org.bangfu.tasks;

import org.bangfu.calendar.DueDates.Explanation;
import org.bangfu.cases.CaseFile;
import org.bangfu.forms.FormSchema;
import org.bangfu.forms.FormValues;
import org.jspecify.annotations.Nullable;

/**
 * A task opened to be worked on.
 *
 * @param values what the form shows: the server's values with the draft over them
 * @param draft whether a draft was found
 * @param mayWork whether the signed-in person may submit it now: it is theirs, or nobody's
 * @param modelVersion e.g. {@code Identification v3}
 * @param whyDue how the due date came about; absent where there is none
 * @param waiting whether it waits for the applicant
 */
public record OpenTask(TaskRow row, @Nullable CaseFile caseFile, FormSchema form, FormValues values, boolean draft,
    boolean mayWork, String modelVersion, @Nullable Explanation whyDue,
    Waiting waiting) {

  /** The same task with other values in its form. */
  public OpenTask with(FormValues other) {
    return new OpenTask(row, caseFile, form, other, draft, mayWork, modelVersion, whyDue, waiting);
  }
}
