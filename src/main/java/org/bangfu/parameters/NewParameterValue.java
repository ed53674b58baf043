package org.bangfu.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;

/**
 * A dated value as somebody typed it, checked: plausible for its parameter, with a note of where it comes from.
 *
 * @param value as {@link ParameterKey#least()}, {@link ParameterKey#most()} and {@link ParameterKey#whole()} allow
 */
public record NewParameterValue(ParameterKey key, AreaCode area, LocalDate from, BigDecimal value, String note) {

  public static final int NOTE_LENGTH = 200;
  private static final int PLACES = 2;
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  public NewParameterValue {
    note = note.strip();
    int places = Math.max(0, value.stripTrailingZeros().scale());
    if (value.compareTo(key.least()) < 0 || value.compareTo(key.most()) > 0) {
      throw new BusinessException("parameter.range", key.least().toPlainString(), key.most().toPlainString());
    }
    if (key.whole() && places > 0) {
      throw new BusinessException("parameter.whole");
    }
    if (places > PLACES) {
      throw new BusinessException("parameter.places", PLACES);
    }
    if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
      throw new BusinessException("parameter.from", EARLIEST.toString(), LATEST.toString());
    }
    if (note.isEmpty() || note.length() > NOTE_LENGTH || note.chars().anyMatch(Character::isISOControl)) {
      throw new BusinessException("parameter.note", NOTE_LENGTH);
    }
  }
}
