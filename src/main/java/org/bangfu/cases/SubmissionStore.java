package org.bangfu.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.bangfu.security.SignedIn;

/** Where submissions are kept, encrypted; append and read, nothing else. */
public interface SubmissionStore {

  /** A row as stored. */
  record Kept(long id, String caseNo, String taskId, String step, String formId, String modelVersion, Instant at,
      String staffName, byte[] content) {
  }

  long append(String caseNo, String taskId, String step, String formId, String modelVersion, byte[] content,
      Instant at, SignedIn by);

  /** Whether a person submitted something in a case. */
  boolean anyBy(String caseNo, long staffId);

  /** Those of the cases in which a person submitted something. */
  Set<String> casesOf(Collection<String> caseNos, long staffId);

  Optional<Kept> byId(long id);
}
