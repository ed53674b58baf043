package org.bangfu.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.Arrays;
import java.util.List;

/** The words of a calendar in the language of the screen; dates are always written 2026-03-01. */
public final class DateWords {

  private DateWords() {
  }

  public static DatePickerI18n of(Component picker) {
    return new DatePickerI18n()
        .setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd")
        .setMonthNames(words(picker.getTranslation("shared.date.months")))
        .setWeekdays(words(picker.getTranslation("shared.date.weekdays")))
        .setWeekdaysShort(words(picker.getTranslation("shared.date.weekdaysShort")))
        .setToday(picker.getTranslation("shared.date.today"))
        .setCancel(picker.getTranslation("shared.date.cancel"))
        .setFirstDayOfWeek(1);
  }

  private static List<String> words(String joined) {
    return Arrays.asList(joined.split(","));
  }
}
