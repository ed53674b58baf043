package org.bangfu.cases;

import java.time.Instant;
import java.util.List;
import org.bangfu.security.SignedIn;
import org.jspecify.annotations.Nullable;

/** Where notes are kept; append and read, nothing else. */
public interface NoteStore {

  void append(long householdId, @Nullable String caseNo, String body, Instant at, SignedIn by);

  List<Note> ofHousehold(long householdId, int limit);
}
