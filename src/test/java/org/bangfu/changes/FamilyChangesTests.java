package org.bangfu.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.bangfu.changes.ModelChange.Kind;
import org.bangfu.design.SampleFamily;
import org.bangfu.gate.ModelText;
import org.junit.jupiter.api.Test;

class FamilyChangesTests {

  private final SampleFamily family = SampleFamily.next();
  private final List<ModelText> before = family.files(5, 6000);

  @Test
  void theSameFamilyDoesNotDiffer() {
    assertThat(FamilyChanges.between(before, family.files(5, 6000))).isEmpty();
  }

  @Test
  void aLimitAndAThresholdAreToldWithBothValues() {
    assertThat(FamilyChanges.between(before, family.files(7, 7000)))
        .extracting(ModelChange::element, ModelChange::sort, ModelChange::what, ModelChange::before, ModelChange::after)
        .containsExactlyInAnyOrder(
            tuple("Task_Review", "userTask", "limit", "5 working", "7 working"),
            tuple("Rule_Below", "rule", "row", "< 6000 → \"inside\"", "< 7000 → \"inside\""),
            tuple("Rule_Above", "rule", "row", ">= 6000 → \"outside\"", ">= 7000 → \"outside\""));
  }

  @Test
  void aFieldThatComesAndOneThatBecomesRequiredAreTold() {
    String form = family.formText().replace("\"label\": \"复核意见\"",
        "\"label\": \"复核意见\", \"validate\": {\"required\": true}").replace("]}", """
            , {"type": "number", "id": "Field_income", "key": "income", "label": "人均收入"}]}""");

    assertThat(changed(family.formName(), form))
        .extracting(ModelChange::element, ModelChange::kind, ModelChange::what, ModelChange::after)
        .containsExactly(tuple("note", Kind.CHANGED, "validate.required", "true"),
            tuple("income", Kind.ADDED, "", null));
  }

  @Test
  void aStepThatGoesIsToldAsOneOnWhichWorkMayStand() {
    String bpmn = family.bpmn(5).replace("userTask", "manualTask").replace("Task_Review", "Task_Other");

    assertThat(changed(family.bpmnName(), bpmn)).filteredOn(ModelChange::removesStep).singleElement()
        .satisfies(step -> assertThat(step.name()).isEqualTo("乡镇复核"));
  }

  @Test
  void aConditionARoleAndANameAreTold() {
    String bpmn = family.bpmn(5).replace("\"township\"", "\"county\"").replace("乡镇复核", "县级复核");

    assertThat(changed(family.bpmnName(), bpmn)).extracting(ModelChange::what).containsExactly("name", "role");
  }

  @Test
  void whatOnlyLooksOtherwiseIsToldAsTheDrawing() {
    assertThat(changed(family.bpmnName(), family.bpmn(5).replace("    ", "\t"))).singleElement()
        .satisfies(change -> assertThat(change.sort()).isEqualTo("drawing"));
  }

  @Test
  void aFileThatComesAndOneThatGoesAreTold() {
    List<ModelText> after = new ArrayList<>(before.subList(1, before.size()));
    after.add(SampleFamily.text("forms/" + family.name() + "/new.form", family.formText()));

    assertThat(FamilyChanges.between(before, after)).extracting(ModelChange::sort, ModelChange::kind, ModelChange::model)
        .containsExactlyInAnyOrder(tuple("file", Kind.ADDED, "new"), tuple("file", Kind.REMOVED, family.form()));
  }

  private List<ModelChange> changed(String name, String content) {
    List<ModelText> after = before.stream()
        .map(file -> file.name().equals(name) ? SampleFamily.text(name, content) : file).toList();
    return FamilyChanges.between(before, after);
  }
}
