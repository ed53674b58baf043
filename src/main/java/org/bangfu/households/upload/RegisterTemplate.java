package org.bangfu.households.upload;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangfu.households.RegisterWords;
import org.bangfu.households.Word;
import org.bangfu.households.WordKind;
import org.bangfu.households.file.RegisterColumn;
import org.bangfu.households.file.Spellings;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An empty register file to fill in: headings, cells set to text so that long numbers stay whole, what may stand where. */
@Component
public class RegisterTemplate {

  private static final int ROWS_SET_TO_TEXT = 2_000;
  private static final int WIDEST = 24;
  private static final Map<RegisterColumn, WordKind> DICTIONARIES = dictionaries();

  private final RegisterWords words;
  private final MessageSource messages;

  RegisterTemplate(RegisterWords words, MessageSource messages) {
    this.words = words;
    this.messages = messages;
  }

  /** Writes an XLSX; does not close the stream. */
  public void write(Locale locale, OutputStream out) throws IOException {
    Workbook book = new Workbook(out, "Bangfu", "1.0");
    headings(book.newWorksheet(say("sheet", locale)));
    guide(book.newWorksheet(say("guide", locale)), locale);
    book.finish();
  }

  private static void headings(Worksheet sheet) {
    for (RegisterColumn column : RegisterColumn.values()) {
      int place = column.ordinal();
      sheet.value(0, place, column.required() ? column.heading() + "*" : column.heading());
      sheet.style(0, place).bold().set();
      sheet.width(place, Math.min(WIDEST, Math.max(column.longest() / 2, 2 * column.heading().length() + 2)));
    }
    sheet.range(1, 0, ROWS_SET_TO_TEXT, RegisterColumn.values().length - 1).style().format("@").set();
    sheet.freezePane(1, 1);
  }

  private void guide(Worksheet sheet, Locale locale) {
    String[] headings = {"column", "needed", "where", "longest", "values"};
    for (int i = 0; i < headings.length; i++) {
      sheet.value(0, i, say(headings[i], locale));
      sheet.style(0, i).bold().set();
    }
    for (RegisterColumn column : RegisterColumn.values()) {
      int row = column.ordinal() + 1;
      sheet.value(row, 0, column.heading());
      sheet.value(row, 1, column.required() ? say("yes", locale) : "");
      sheet.value(row, 2, say(column.part() == RegisterColumn.Part.HOUSEHOLD ? "head" : "every", locale));
      sheet.value(row, 3, column.longest());
      sheet.value(row, 4, values(column, locale));
    }
    sheet.width(0, WIDEST);
    sheet.width(4, 4 * WIDEST);
  }

  private String values(RegisterColumn column, Locale locale) {
    WordKind dictionary = DICTIONARIES.get(column);
    if (dictionary != null) {
      return words.of(dictionary).stream().map(Word::labelZh).collect(Collectors.joining("、"));
    }
    return switch (column) {
      case TYPE -> Spellings.TYPE.choices();
      case HEALTH -> Spellings.HEALTH.choices();
      case LABOUR -> Spellings.LABOUR.choices();
      case RISKS -> Spellings.RISK.choices();
      case RELOCATED, SAFETY_NET, MEDICAL_INSURANCE, PENSION -> Spellings.YES_NO.choices();
      case JOINED_ON, LEFT_ON -> say("day", locale);
      case INCOME_FROM -> say("month", locale);
      default -> column.line().isPresent() ? say("yuan", locale) : "";
    };
  }

  private String say(String key, Locale locale) {
    return messages.getMessage("households.template." + key, null, locale);
  }

  private static Map<RegisterColumn, WordKind> dictionaries() {
    Map<RegisterColumn, WordKind> kinds = new EnumMap<>(RegisterColumn.class);
    kinds.put(RegisterColumn.RELATION, WordKind.RELATION);
    kinds.put(RegisterColumn.ETHNICITY, WordKind.ETHNICITY);
    kinds.put(RegisterColumn.EDUCATION, WordKind.EDUCATION);
    kinds.put(RegisterColumn.SCHOOL_STATUS, WordKind.SCHOOL_STATUS);
    kinds.put(RegisterColumn.DISABILITY, WordKind.DISABILITY);
    kinds.put(RegisterColumn.RELIEF, WordKind.RELIEF);
    kinds.put(RegisterColumn.JOINED_WHY, WordKind.JOIN_REASON);
    kinds.put(RegisterColumn.LEFT_WHY, WordKind.LEAVE_REASON);
    return kinds;
  }
}
