package org.bangfu.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Where the records of visits are kept; written once. */
public interface VisitRecords {

  void add(Visit visit, VisitReport report, boolean backDated, long staffId, Instant at);

  /** What was written of people, by field; empty where the visit has no record. */
  Map<String, String> texts(long visitId);

  /** Photos and signature; none where the visit has no record. */
  VisitTold.Pictures pictures(long visitId);

  /** What visits made since a day told of the household's income, oldest first. */
  List<IncomeChange> incomeChanges(long householdId, LocalDate since);
}
