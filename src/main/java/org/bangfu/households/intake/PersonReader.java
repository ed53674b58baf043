package org.bangfu.households.intake;

import static org.bangfu.households.file.RegisterColumn.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.bangfu.households.Health;
import org.bangfu.households.Labour;
import org.bangfu.households.WordKind;
import org.bangfu.households.file.FileRow;
import org.bangfu.households.file.RegisterColumn;
import org.bangfu.households.file.Spellings;
import org.bangfu.shared.PersonalId;
import org.jspecify.annotations.Nullable;

/** Reads the member of one row (domain §2). */
final class PersonReader {

  private static final int LEVELS = 4;
  private static final int MONTHS = 12;

  private final LocalDate today;

  PersonReader(LocalDate today) {
    this.today = today;
  }

  /** The member, or nothing where a cell that a member cannot do without is empty or wrong. */
  Optional<RegisteredPerson> read(FileRow row, RowReading cells) {
    String name = cells.needed(NAME, text -> text);
    PersonalId id = cells.needed(ID_NUMBER, text -> PersonalId.of(text, today));
    String relation = cells.needed(RELATION, cells.word(WordKind.RELATION));
    Health health = cells.needed(HEALTH, cells.spelled(Spellings.HEALTH));
    Labour labour = cells.needed(LABOUR, cells.spelled(Spellings.LABOUR));
    String disability = cells.value(DISABILITY, cells.word(WordKind.DISABILITY));
    Integer level = cells.value(DISABILITY_LEVEL, PersonReader::level);
    if (health == Health.DISABLED && row.get(DISABILITY).isEmpty()) {
      cells.refuse(DISABILITY, "households.import.disability");
    }
    LocalDate joined = pastDay(JOINED_ON, cells);
    LocalDate left = left(row, cells, joined);
    String leftWhy = cells.value(LEFT_WHY, cells.word(WordKind.LEAVE_REASON));
    RegisteredPerson person = name == null || id == null || relation == null || health == null || labour == null
        ? null
        : new RegisteredPerson(row.line(), name, id, relation, cells.value(ETHNICITY, cells.word(WordKind.ETHNICITY)),
            cells.value(EDUCATION, cells.word(WordKind.EDUCATION)),
            cells.value(SCHOOL_STATUS, cells.word(WordKind.SCHOOL_STATUS)), health, disability, level,
            cells.value(CERTIFICATE, Numbers::certificate), labour, cells.text(WORK_PLACE),
            Objects.requireNonNullElse(cells.value(WORK_MONTHS, RowReading.whole(0, MONTHS)), 0),
            cells.yes(MEDICAL_INSURANCE), cells.yes(RegisterColumn.PENSION),
            cells.value(RELIEF, cells.word(WordKind.RELIEF)), joined,
            cells.value(JOINED_WHY, cells.word(WordKind.JOIN_REASON)), left, leftWhy);
    return Optional.ofNullable(person);
  }

  /** Day and reason of leaving stand together. */
  private @Nullable LocalDate left(FileRow row, RowReading cells, @Nullable LocalDate joined) {
    LocalDate left = pastDay(LEFT_ON, cells);
    if (left == null && !row.get(LEFT_WHY).isEmpty()) {
      cells.refuse(LEFT_ON, "households.import.needed");
    } else if (left != null && row.get(LEFT_WHY).isEmpty()) {
      cells.refuse(LEFT_WHY, "households.import.needed");
    } else if (left != null && joined != null && left.isBefore(joined)) {
      cells.refuse(LEFT_ON, "households.import.leftBeforeJoined");
    }
    return left;
  }

  private @Nullable LocalDate pastDay(RegisterColumn column, RowReading cells) {
    LocalDate day = cells.value(column, RowReading::day);
    if (day != null && day.isAfter(today)) {
      cells.refuse(column, "households.import.future");
    }
    return day;
  }

  /** {@code 一级} and {@code 1} alike. */
  private static int level(String text) {
    String digit = text.replace("级", "").replace('一', '1').replace('二', '2').replace('三', '3').replace('四', '4');
    return RowReading.whole(1, LEVELS).apply(digit);
  }
}
