package org.bangfu.assistance.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.assistance.AssistanceKinds;
import org.bangfu.assistance.ContactAssignments;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.contacts.ContactCandidate;
import org.bangfu.contacts.Contacts;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The township gives a monitored household its contact; who accompanies fewest households stands first. */
@Component
class AssignContact implements StepHandler {

  private final ContactAssignments assignments;
  private final Contacts contacts;
  private final Spells spells;
  private final AssistanceTexts texts;

  AssignContact(ContactAssignments assignments, Contacts contacts, Spells spells, AssistanceTexts texts) {
    this.assignments = assignments;
    this.contacts = contacts;
    this.spells = spells;
    this.texts = texts;
  }

  @Override
  public String process() {
    return AssistanceKinds.ASSIGN_CONTACT.process();
  }

  @Override
  public String step() {
    return "Task_AssignContact";
  }

  @Override
  public FormValues open(StepContext context) {
    CaseFile file = context.caseFile();
    List<ContactCandidate> candidates = contacts.candidates(file.householdId());
    Map<String, @Nullable Object> values = new HashMap<>();
    spells.running(file.householdId()).ifPresent(spell -> values.putAll(shown(spell)));
    values.put("noCandidates", candidates.isEmpty());
    values.put("candidates", candidates.stream().map(this::row).toList());
    values.put("contactChoices", candidates.stream()
        .map(each -> AssistanceChoices.option(Long.toString(each.staffId()), label(each))).toList());
    values.put("contactId", candidates.isEmpty() ? null : Long.toString(candidates.get(0).staffId()));
    return new FormValues(values);
  }

  private Map<String, Object> shown(Spell spell) {
    return Map.of("categoryText", texts.word("category", spell.category()), "risksText",
        texts.words("risk", spell.risks().stream().sorted().toList()), "openedOn", spell.opened().toString());
  }

  private Map<String, Object> row(ContactCandidate candidate) {
    return Map.of("name", candidate.name(), "households", candidate.households(), "where", where(candidate));
  }

  private String label(ContactCandidate candidate) {
    return texts.of("candidate", candidate.name(), where(candidate), candidate.households());
  }

  private String where(ContactCandidate candidate) {
    return texts.of(candidate.near() ? "candidate.near" : "candidate.far");
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    CaseFile file = context.caseFile();
    ContactCandidate chosen = contacts.candidates(file.householdId()).stream()
        .filter(each -> Long.toString(each.staffId()).equals(values.text("contactId"))).findFirst()
        .orElseThrow(() -> new FormRefused("contactId", "contacts.notPosted"));
    String reason = values.text("reason");
    assignments.choose(file.caseNo(), chosen.staffId(), reason.isEmpty() ? texts.of("contact.first") : reason);
    return new StepResult(Map.of(), Kind.STEP_DONE, "contact-chosen", chosen.name());
  }
}
