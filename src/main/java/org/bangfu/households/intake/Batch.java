package org.bangfu.households.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one chunk of an import writes. */
public final class Batch {

  final List<LoadRow> newHouseholds = new ArrayList<>();
  final List<LoadRow> changedHouseholds = new ArrayList<>();
  final List<LoadRow> newPersons = new ArrayList<>();
  final List<LoadRow> changedPersons = new ArrayList<>();
  /** Members the file lists no more: only day and reason of leaving. */
  final List<LoadRow> leavers = new ArrayList<>();
  final List<LoadRow> newWorksheets = new ArrayList<>();
  final List<LoadRow> changedWorksheets = new ArrayList<>();
  /** Lines of new and changed worksheets; the id is the worksheet's. */
  final List<LoadRow> lines = new ArrayList<>();
  /** Histories; the id is the household's. */
  final List<LoadRow> changes = new ArrayList<>();
  /** Households of which only the wording of the file is new. */
  final Map<Long, String> prints = new HashMap<>();

  public List<LoadRow> newHouseholds() {
    return newHouseholds;
  }

  public List<LoadRow> changedHouseholds() {
    return changedHouseholds;
  }

  public List<LoadRow> newPersons() {
    return newPersons;
  }

  public List<LoadRow> changedPersons() {
    return changedPersons;
  }

  public List<LoadRow> leavers() {
    return leavers;
  }

  public List<LoadRow> newWorksheets() {
    return newWorksheets;
  }

  public List<LoadRow> changedWorksheets() {
    return changedWorksheets;
  }

  public List<LoadRow> lines() {
    return lines;
  }

  public List<LoadRow> changes() {
    return changes;
  }

  public Map<Long, String> prints() {
    return prints;
  }
}
