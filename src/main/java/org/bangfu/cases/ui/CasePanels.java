package org.bangfu.cases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.bangfu.cases.CaseClocks;
import org.bangfu.cases.CaseDiagrams;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.CaseSummaries;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Documents;
import org.bangfu.cases.Notes;
import org.bangfu.cases.Timeline;
import org.bangfu.households.RegisterWords;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.ui.TimeTexts;
import org.springframework.stereotype.Component;

/**
 * Makes the panels of a case and of a household's dossier. Each reads through the services, which answer an unknown case
 * and one out of reach with the same {@link org.bangfu.shared.NotFoundException}.
 */
@Component
public class CasePanels {

  private static final int TIMELINE_ENTRIES = 200;

  private final Timeline timeline;
  private final Documents documents;
  private final Notes notes;
  private final Cases cases;
  private final CaseClocks clocks;
  private final CaseDiagrams diagrams;
  private final CaseSummaries summaries;
  private final SubmissionDialogs submissions;
  private final Words words;
  private final TimeTexts times;
  private final RegisterWords dictionary;
  private final AccessPolicy policy;

  CasePanels(Timeline timeline, Documents documents, Notes notes, Cases cases, CaseClocks clocks,
      CaseDiagrams diagrams, CaseSummaries summaries, SubmissionDialogs submissions, Words words, TimeTexts times,
      RegisterWords dictionary, AccessPolicy policy) {
    this.timeline = timeline;
    this.documents = documents;
    this.notes = notes;
    this.cases = cases;
    this.clocks = clocks;
    this.diagrams = diagrams;
    this.summaries = summaries;
    this.submissions = submissions;
    this.words = words;
    this.times = times;
    this.dictionary = dictionary;
    this.policy = policy;
  }

  /** What happened on a case, newest first. */
  public TimelinePanel timeline(String caseNo) {
    return new TimelinePanel(timeline.ofCase(caseNo), false, words, times, submissions::open);
  }

  /** The diagram of a case with its current position. */
  public CaseDiagram diagram(String caseNo) {
    return new CaseDiagram(diagrams.of(caseNo), words);
  }

  /** The documents of a case, to look at and download. */
  public DocumentsPanel documents(String caseNo) {
    return new DocumentsPanel(() -> documents.ofCase(caseNo), times);
  }

  /** The household of a case in a few lines. */
  public HouseholdSummary summary(String caseNo) {
    return new HouseholdSummary(summaries.of(caseNo), dictionary);
  }

  TimelinePanel householdTimeline(long householdId) {
    return new TimelinePanel(timeline.ofHousehold(householdId, TIMELINE_ENTRIES), true, words, times, submissions::open);
  }

  DocumentsPanel householdDocuments(long householdId) {
    if (!documents.mayAdd(householdId)) {
      return new DocumentsPanel(() -> documents.ofHousehold(householdId), times);
    }
    return new DocumentsPanel(() -> documents.ofHousehold(householdId), times,
        (kind, name, content) -> documents.add(householdId, null, kind, name, content));
  }

  NotesPanel householdNotes(long householdId) {
    return new NotesPanel(notes, times, householdId);
  }

  ProcessesPanel householdProcesses(long householdId) {
    List<CaseFile> files = cases.ofHousehold(householdId);
    return new ProcessesPanel(files, clocks.of(householdId, files), words, times, this::opened);
  }

  /** The diagram, and for those who may repair an open case the way there. */
  private Div opened(CaseFile file) {
    Div opened = new Div(diagram(file.caseNo()));
    if (file.state() == CaseState.OPEN && policy.may(Action.CASE_REPAIR, file.area())) {
      Anchor repair = new Anchor("repair/" + file.caseNo(), opened.getTranslation("cases.processes.repair"));
      repair.getElement().setAttribute("router-link", true);
      opened.add(repair);
    }
    return opened;
  }
}
