package org.bangfu.visits;

import java.time.Instant;
import java.util.Map;

/** Where the records of visits are kept; written once. */
public interface VisitRecords {

  void add(Visit visit, VisitReport report, boolean backDated, long staffId, Instant at);

  /** What was written of people, by field; empty where the visit has no record. */
  Map<String, String> texts(long visitId);
}
