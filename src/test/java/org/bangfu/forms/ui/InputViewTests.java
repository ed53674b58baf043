package org.bangfu.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bangfu.forms.Forms.map;
import static org.bangfu.forms.Forms.values;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.bangfu.forms.FormValues;
import org.bangfu.forms.Option;
import org.junit.jupiter.api.Test;

@SuppressWarnings("unchecked")
class InputViewTests extends FormScreen {

  private static final String YES_NO =
      "'values': [{'label': '是', 'value': 'yes'}, {'label': '否', 'value': 'no'}]";
  private static final Option YES = new Option("是", "yes");
  private static final Option NO = new Option("否", "no");

  @Test
  void textfieldShowsLabelDescriptionAdornersAndDefault() {
    open(FormValues.EMPTY, "{'type': 'textfield', 'key': 'a', 'label': '姓名', 'description': '户主{{who}}',"
        + "'defaultValue': '张三', 'appearance': {'prefixAdorner': '姓', 'suffixAdorner': '先生'}}");
    TextField field = _get(TextField.class);
    assertThat(field.getLabel()).isEqualTo("姓名");
    assertThat(field.getHelperText()).isEqualTo("户主");
    assertThat(field.getValue()).isEqualTo("张三");
    assertThat(field.getPrefixComponent().getElement().getText()).isEqualTo("姓");
    assertThat(field.getSuffixComponent().getElement().getText()).isEqualTo("先生");
    _setValue(field, "李四");
    assertThat(form.values().byKey()).containsEntry("a", "李四");
    assertThat(host.drafts).hasSize(1);
  }

  @Test
  void textareaKeepsItsLines() {
    open(values("a", "一\n二"), "{'type': 'textarea', 'key': 'a', 'label': '说明'}");
    assertThat(_get(TextArea.class).getValue()).isEqualTo("一\n二");
    _setValue(_get(TextArea.class), "三\n四");
    assertThat(form.values().text("a")).isEqualTo("三\n四");
  }

  @Test
  void aTextThatIsOnlyShownWrapsInsteadOfBeingCutOff() {
    String longText = "暂不在监测范围（不低于监测线，无支出骤增）";
    open(values("a", longText), "{'type': 'textfield', 'key': 'a', 'label': '系统建议', 'readonly': true}");
    TextArea shown = _get(TextArea.class);
    assertThat(shown.getValue()).isEqualTo(longText);
    assertThat(shown.isReadOnly()).isTrue();
    assertThat(shown.getMinRows()).isOne();
  }

  @Test
  void numberKeepsWhatIsNoNumberAndSaysSo() {
    open(values("a", new BigDecimal("12.50")), "{'type': 'number', 'key': 'a', 'label': '收入', 'increment': 1}");
    TextField field = _get(TextField.class);
    assertThat(field.getValue()).isEqualTo("12.50");
    _setValue(field, "12x");
    assertThat(form.values().get("a")).isEqualTo("12x");
    assertThat(field.isInvalid()).isTrue();
    assertThat(field.getErrorMessage()).isEqualTo("“收入”要填写数字，例如 1200 或 1200.50。");
    _setValue(field, "１，２００");
    assertThat(field.isInvalid()).isFalse();
  }

  @Test
  void datetimeShowsDatesTimesAndBoth() {
    open(values("d", "2026-03-02", "t", "14:30+08:00", "b", "2026-03-01T23:30Z"),
        "{'type': 'datetime', 'key': 'd', 'dateLabel': '日期', 'disallowPassedDates': true}",
        "{'type': 'datetime', 'subtype': 'time', 'key': 't', 'timeLabel': '时间', 'timeInterval': 30}",
        "{'type': 'datetime', 'subtype': 'datetime', 'key': 'b', 'dateLabel': '会议', 'timeSerializingFormat': 'no_timezone'}");
    DatePicker date = _get(DatePicker.class, spec -> spec.withLabel("日期"));
    assertThat(date.getValue()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(date.getMin()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(date.getI18n().getToday()).isEqualTo("今天");
    assertThat(_get(TimePicker.class, spec -> spec.withLabel("时间")).getValue()).isEqualTo(LocalTime.of(14, 30));
    DateTimePicker both = _get(DateTimePicker.class);
    assertThat(both.getValue()).isEqualTo(LocalDateTime.of(2026, 3, 2, 7, 30));
    _setValue(both, LocalDateTime.of(2026, 4, 1, 9, 0));
    _setValue(date, LocalDate.of(2026, 2, 1));
    assertThat(form.values().byKey()).containsEntry("b", "2026-04-01T09:00").containsEntry("t", "14:30+08:00");
    assertThat(date.getErrorMessage()).isEqualTo("“日期”不能早于今天。");
  }

  @Test
  void checkboxTicks() {
    open(FormValues.EMPTY, "{'type': 'checkbox', 'key': 'a', 'label': '已签字', 'validate': {'required': true}}");
    Checkbox box = _get(Checkbox.class);
    assertThat(box.isRequiredIndicatorVisible()).isTrue();
    _setValue(box, true);
    assertThat(form.values().flag("a")).isTrue();
    _setValue(box, false);
    assertThat(box.getErrorMessage()).isEqualTo("请填写“已签字”。");
  }

  @Test
  void radioOffersItsValues() {
    open(values("a", "no"), "{'type': 'radio', 'key': 'a', 'label': '同意', " + YES_NO + "}");
    RadioButtonGroup<Option> radio = _get(RadioButtonGroup.class);
    assertThat(radio.getListDataView().getItems()).containsExactly(YES, NO);
    assertThat(radio.getValue()).isEqualTo(NO);
    _setValue(radio, YES);
    assertThat(form.values().get("a")).isEqualTo("yes");
  }

  @Test
  void selectDropsDownOrIsSearched() {
    open(values("b", "no"), "{'type': 'select', 'key': 'a', 'label': '甲', " + YES_NO + "}",
        "{'type': 'select', 'key': 'b', 'label': '乙', 'searchable': true, " + YES_NO + "}");
    Select<Option> select = _get(Select.class);
    ComboBox<Option> searched = _get(ComboBox.class);
    assertThat(searched.getValue()).isEqualTo(NO);
    _setValue(select, YES);
    assertThat(form.values().byKey()).containsEntry("a", "yes").containsEntry("b", "no");
  }

  @Test
  void selectFollowsItsValuesExpression() {
    open(values("people", List.of(map("name", "张三", "old", true), map("name", "李四", "old", false))),
        "{'type': 'checkbox', 'key': 'all', 'label': '全部'}",
        "{'type': 'select', 'key': 'a', 'label': '人', 'valuesExpression': "
            + "'=for p in people[all or old = true] return {label: p.name, value: p.name}'}");
    Select<Option> select = _get(Select.class);
    assertThat(select.getListDataView().getItems()).extracting(Option::label).containsExactly("张三");
    _setValue(select, new Option("张三", "张三"));
    _setValue(_get(Checkbox.class), true);
    assertThat(select.getListDataView().getItems()).extracting(Option::label).containsExactly("张三", "李四");
    assertThat(form.values().get("a")).isEqualTo("张三");
  }

  @Test
  void checklistAndTaglistTakeSeveral() {
    open(values("a", List.of("no")), "{'type': 'checklist', 'key': 'a', 'label': '甲', " + YES_NO + "}",
        "{'type': 'taglist', 'key': 'b', 'label': '乙', " + YES_NO + "}");
    CheckboxGroup<Option> boxes = _get(CheckboxGroup.class);
    assertThat(boxes.getValue()).containsExactly(NO);
    _setValue(boxes, Set.of(YES, NO));
    _setValue((MultiSelectComboBox<Option>) _get(MultiSelectComboBox.class), Set.of(YES));
    assertThat(form.values().texts("a")).containsExactlyInAnyOrder("yes", "no");
    assertThat(form.values().texts("b")).containsExactly("yes");
  }
}
