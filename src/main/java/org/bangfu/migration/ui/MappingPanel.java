package org.bangfu.migration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bangfu.migration.MigrationPlans;
import org.bangfu.migration.ModelElement;
import org.bangfu.migration.ModelVersion;
import org.bangfu.migration.Models.Drawing;
import org.bangfu.migration.Plan;
import org.bangfu.migration.Reason;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.ProcessDiagram;
import org.bangfu.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/** What corresponds to what: chosen in a table, or by clicking one element on each of the two diagrams. */
class MappingPanel extends Div {

  private final transient MigrationPlans plans;
  private final transient MigrationWords words;
  private final transient Drawing from;
  private final transient Drawing to;
  private final transient Map<String, String> names;
  private final ProcessDiagram left;
  private final ProcessDiagram right;
  private final Map<String, Select<ModelElement>> selects = new LinkedHashMap<>();
  private final Map<String, Div> rows = new LinkedHashMap<>();
  private final Span hint = new Span(getTranslation("migration.click.first"));
  private final Div problems = new Div();
  private transient Plan plan;
  private transient Consumer<Boolean> listener = sound -> { };
  private @Nullable String chosen;
  private boolean sound = true;

  MappingPanel(MigrationPlans plans, MigrationWords words, ModelVersion source, ModelVersion target) {
    this.plans = plans;
    this.words = words;
    from = plans.drawing(source);
    to = plans.drawing(target);
    plan = plans.propose(source, target);
    names = plans.names(plan);
    left = diagram(from, getTranslation("migration.diagram", source.version()));
    right = diagram(to, getTranslation("migration.diagram", target.version()));
    left.onElement(this::chooseSource);
    right.onElement(this::chooseTarget);
    Div pictures = new Div(titled(source, left), titled(target, right));
    pictures.addClassName("bf-migration-pictures");
    hint.addClassName("bf-quiet");
    problems.addClassName("bf-migration-problems");
    addClassName("bf-migration-mapping");
    add(hint, pictures, problems, table());
    show();
  }

  private Div titled(ModelVersion version, ProcessDiagram diagram) {
    Span title = new Span(getTranslation("flow.version.one", version.version()));
    title.addClassName("bf-timeline-what");
    return new Div(title, diagram);
  }

  private static ProcessDiagram diagram(Drawing drawing, String label) {
    ProcessDiagram diagram = new ProcessDiagram(drawing.bpmn(), List.of(), List.of(), label);
    diagram.marks("migration.mark.chosen", "migration.mark.mapped");
    diagram.addClassName("bf-migration-diagram");
    return diagram;
  }

  private Div table() {
    Div table = new Div();
    table.addClassName("bf-migration-table");
    from.elements().stream().sorted(Comparator.comparing(ModelElement::kind)).forEach(element -> {
      Select<ModelElement> select = select(element);
      selects.put(element.id(), select);
      Div row = new Div(MigrationWords.pair(new Span(element.name()), words.kind(element)), select);
      row.addClassName("bf-migration-row");
      rows.put(element.id(), row);
      table.add(row);
    });
    return table;
  }

  private Select<ModelElement> select(ModelElement element) {
    Select<ModelElement> select = new Select<>();
    select.setItems(alike(element));
    select.setItemLabelGenerator(other -> other == null ? getTranslation("migration.counterpart.none") : other.name());
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(getTranslation("migration.counterpart.none"));
    select.setAriaLabel(getTranslation("migration.counterpart", element.name()));
    select.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        ModelElement other = event.getValue();
        change(element.id(), other == null ? "" : other.id());
      }
    });
    return select;
  }

  private List<ModelElement> alike(ModelElement element) {
    return to.elements().stream().filter(other -> other.type().equals(element.type())).toList();
  }

  private void chooseSource(String id) {
    element(from, id).ifPresent(element -> {
      chosen = id;
      hint.setText(getTranslation("migration.click.second", element.name()));
      show();
    });
  }

  private void chooseTarget(String id) {
    String source = chosen;
    if (source == null) {
      return;
    }
    element(from, source).flatMap(element -> alike(element).stream().filter(other -> other.id().equals(id)).findFirst())
        .ifPresentOrElse(other -> {
          chosen = null;
          hint.setText(getTranslation("migration.click.done", names.getOrDefault(source, source), other.name()));
          change(source, id);
        }, () -> hint.setText(getTranslation("migration.click.otherType", names.getOrDefault(source, source))));
  }

  private static Optional<ModelElement> element(Drawing drawing, String id) {
    return drawing.elements().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private void change(String source, String target) {
    plan = plan.with(source, target);
    show();
    listener.accept(sound);
  }

  private void show() {
    selects.forEach((id, select) -> select.setValue(element(to, plan.mapping().getOrDefault(id, "")).orElse(null)));
    String marked = chosen;
    left.mark(marked == null ? List.of() : List.of(marked), plan.mapping().keySet());
    String counterpart = marked == null ? null : plan.mapping().get(marked);
    right.mark(counterpart == null ? List.of() : List.of(counterpart), plan.mapping().values());
    rows.forEach((id, row) -> {
      row.setClassName("bf-migration-open", !plan.mapping().containsKey(id));
      row.setClassName("bf-migration-chosen", id.equals(marked));
    });
    List<Reason> refused = plans.problems(plan);
    sound = refused.isEmpty();
    problems.removeAll();
    List<Badge> badges = new ArrayList<>();
    refused.forEach(reason -> badges.add(new Badge(words.reason(reason, names), Tone.ALARM)));
    long open = from.elements().stream().filter(each -> !plan.mapping().containsKey(each.id())).count();
    badges.add(open == 0 ? new Badge(getTranslation("migration.mapping.whole"), Tone.GOOD)
        : new Badge(getTranslation("migration.mapping.open", open), Tone.WARN));
    badges.forEach(problems::add);
  }

  void onChange(Consumer<Boolean> soundness) {
    listener = soundness;
  }

  boolean sound() {
    return sound;
  }

  Plan plan() {
    return plan;
  }
}
