package org.bangfu.oversight;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.bangfu.cases.Notes;
import org.bangfu.security.Action;
import org.springframework.stereotype.Service;

/** Remarks on the cases of open tasks; they stand among the notes of the household, encrypted as all of them. */
@Service
public class Comments {

  private final TaskActions actions;
  private final Notes notes;

  Comments(TaskActions actions, Notes notes) {
    this.actions = actions;
    this.notes = notes;
  }

  /** Adds the text to each case once. Throws {@code cases.note.empty}, {@code .tooLong} or {@code .control}. */
  public Done add(Collection<String> taskIds, String text) {
    Set<String> written = new HashSet<>();
    return actions.each(Action.NOTE_ADD, taskIds, rows -> {
      Long household = rows.get(0).householdId();
      String caseNo = rows.get(0).caseNo();
      if (household == null || caseNo == null) {
        return Result.GONE;
      }
      if (!written.add(caseNo)) {
        return Result.ALREADY;
      }
      notes.add(household, caseNo, text);
      return Result.DONE;
    });
  }
}
