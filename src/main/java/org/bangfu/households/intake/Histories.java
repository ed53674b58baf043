package org.bangfu.households.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.households.ChangeKind;
import org.bangfu.security.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of a household's history that an import writes. */
@Component
class Histories {

  private final ObjectMapper json;
  private final CurrentStaff staff;

  Histories(ObjectMapper json, CurrentStaff staff) {
    this.json = json;
    this.staff = staff;
  }

  LoadRow row(long householdId, @Nullable Long memberId, ChangeKind kind, Map<String, List<String>> detail) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("household_id", Long.toString(householdId));
    columns.put("member_id", memberId == null ? null : memberId.toString());
    columns.put("by_name", staff.require().name());
    columns.put("source", "IMPORT");
    columns.put("kind", kind.name());
    try {
      columns.put("detail", json.writeValueAsString(detail));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
    return new LoadRow(householdId, columns);
  }
}
