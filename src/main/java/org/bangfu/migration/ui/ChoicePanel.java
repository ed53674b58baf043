package org.bangfu.migration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.bangfu.migration.CaseChoice;
import org.bangfu.migration.MigrationPlans;
import org.bangfu.migration.ModelVersion;
import org.bangfu.migration.RunStore.Tally;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/** Which cases: by township, by step, by a list of numbers; and how many that are. */
class ChoicePanel extends Div {

  private final transient MigrationPlans plans;
  private final transient ModelVersion source;
  private final Select<Tally> township = new Select<>();
  private final Select<Tally> step = new Select<>();
  private final TextArea list = new TextArea(getTranslation("migration.list"));
  private final Span count = new Span();
  private transient Consumer<Boolean> listener = any -> { };
  private long cases;

  ChoicePanel(MigrationPlans plans, ModelVersion source) {
    this.plans = plans;
    this.source = source;
    MigrationPlans.Choices choices = plans.choices(source);
    fill(township, "migration.township", choices.townships());
    fill(step, "migration.at", choices.steps());
    list.setHelperText(getTranslation("migration.list.hint"));
    list.setValueChangeMode(ValueChangeMode.ON_BLUR);
    list.addValueChangeListener(event -> show());
    count.addClassName("bf-timeline-what");
    count.getElement().setAttribute("role", "status");
    Div fields = new Div(township, step, list);
    fields.addClassName("bf-migration-choice");
    add(fields, count);
    show();
  }

  private void fill(Select<Tally> select, String labelKey, List<Tally> tallies) {
    select.setLabel(getTranslation(labelKey));
    select.setItems(tallies);
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(getTranslation("migration.all"));
    select.setItemLabelGenerator(tally -> tally == null ? getTranslation("migration.all")
        : getTranslation("migration.tally", tally.name(), tally.cases()));
    select.addValueChangeListener(event -> show());
  }

  private void show() {
    CaseChoice choice = choice();
    cases = plans.count(source, choice);
    count.setText(choice.caseNos().isEmpty() ? getTranslation("migration.count", cases)
        : getTranslation("migration.count.listed", cases, choice.caseNos().size()));
    listener.accept(any());
  }

  CaseChoice choice() {
    Tally area = township.getValue();
    Tally at = step.getValue();
    return new CaseChoice(area == null ? null : AreaCode.of(area.key()), key(at),
        Arrays.stream(list.getValue().split("[\\s,;，；、]+")).map(each -> each.strip().toUpperCase(Locale.ROOT))
            .filter(each -> !each.isEmpty()).distinct().toList());
  }

  private static @Nullable String key(@Nullable Tally tally) {
    return tally == null ? null : tally.key();
  }

  void onChange(Consumer<Boolean> any) {
    listener = any;
  }

  boolean any() {
    return cases > 0;
  }
}
