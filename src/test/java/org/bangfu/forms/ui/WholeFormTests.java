package org.bangfu.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bangfu.forms.Forms.map;
import static org.bangfu.forms.Forms.values;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.forms.Facts;
import org.bangfu.forms.FieldProblem;
import org.bangfu.forms.FormComponent;
import org.bangfu.forms.FormSchema;
import org.bangfu.forms.FormValues;
import org.bangfu.forms.Forms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class WholeFormTests extends FormScreen {

  private static final FormValues HOUSEHOLD = values("head", "张三", "relocated", true,
      "members", List.of(map("name", "张三", "age", new BigDecimal(50)), map("name", "李四", "age", new BigDecimal(48))));

  @Test
  void opensAFormWithEveryTypeAndFillsItIn() {
    FormSchema schema = Forms.sample("everything.form");
    assertThat(schema.all().map(FormComponent::type)).contains("textfield", "textarea", "number", "datetime", "checkbox",
        "checklist", "taglist", "radio", "select", "text", "html", "expression", "group", "dynamiclist", "table", "image",
        "separator", "spacer", "button", "filepicker", "documentPreview");
    open(schema, HOUSEHOLD);
    assertThat(judged(schema, HOUSEHOLD)).extracting(FieldProblem::path).containsExactly("visitDate", "kind",
        "income[0].item", "income[0].amount", "income[1].item", "income[1].amount", "qualifies", "authorised", "photos");
    Map<String, @Nullable Object> typed = new LinkedHashMap<>(form.values().byKey());
    typed.putAll(map("visitDate", "2026-03-01", "kind", "ordinary", "member", "李四", "qualifies", "yes", "authorised", true,
        "income", List.of(map("item", "务工", "amount", "１,200")), "head", "forged", "photos", List.of(map("id", "f0", "name", "a.jpg"))));
    FormValues accepted = Forms.accept(schema, HOUSEHOLD, new FormValues(typed));
    assertThat(accepted.text("head")).isEqualTo("张三");
    assertThat(accepted.number("total")).isEqualByComparingTo("1200");
    assertThat(Facts.of(schema, accepted)).containsExactly(Map.entry("qualifies", "yes"));
  }

  @Test
  void comesBackFromADraftAsItWasTyped() {
    FormSchema schema = Forms.sample("everything.form");
    open(schema, HOUSEHOLD);
    _setValue(_find(TextField.class, spec -> spec.withLabel("金额")).get(0), "12x");
    FormValues draft = host.drafts.get(0);
    assertThat(draft.byKey()).doesNotContainKeys("head", "members");
    open(schema, HOUSEHOLD.with(draft.byKey()));
    assertThat(_find(TextField.class, spec -> spec.withLabel("金额")).get(0).getValue()).isEqualTo("12x");
  }

  @Test
  void opensTwoHundredFieldsInUnderASecond() {
    List<String> components = new ArrayList<>();
    for (int n = 0; n < 200; n++) {
      components.add("{'type': '%s', 'key': 'f%d', 'label': '字段 %d {{f0}}', 'layout': {'row': 'r%d', 'columns': 8}, %s}"
          .formatted(List.of("textfield", "number", "select", "checkbox", "datetime").get(n % 5), n, n, n / 2,
              "'conditional': {'hide': '=f3 = true and f%d = 7'}, 'validate': {'required': '=f3'}".formatted((n + 1) % 200)
                  + (n % 5 == 2 ? ", 'values': [{'label': '甲', 'value': 'a'}, {'label': '乙', 'value': 'b'}]" : "")));
    }
    String json = Forms.json(components.toArray(String[]::new));
    open(Forms.SCHEMAS.parse(json), FormValues.EMPTY);
    // Its own processor time is judged: on a shared machine the wall clock measures the neighbours too.
    long wall = System.nanoTime();
    long start = cpu();
    open(Forms.SCHEMAS.parse(json + " "), FormValues.EMPTY);
    long opened = cpu() - start;
    long waited = (System.nanoTime() - wall) / 1_000_000;
    Checkbox box = _find(Checkbox.class).get(0);
    start = cpu();
    _setValue(box, true);
    long changed = cpu() - start;
    LoggerFactory.getLogger(getClass()).info("200 fields: read and opened in {} ms ({} ms on the clock), one change {} ms",
        opened, waited, changed);
    assertThat(opened).isLessThan(1_000);
    assertThat(changed).isLessThan(500);
  }

  /** Milliseconds this thread has used. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
  }
}
