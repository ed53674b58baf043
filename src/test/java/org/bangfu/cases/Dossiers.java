package org.bangfu.cases;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.bangfu.privacy.FieldCipher;
import org.bangfu.privacy.Place;
import org.bangfu.security.ActingAs;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Households and cases for tests. */
@TestComponent
public class Dossiers {

  /** The village that tests sign their cadre into, and one that is not theirs. */
  public static final String VILLAGE = "500229001203";
  public static final String FOREIGN_VILLAGE = "500229001204";
  /** As the process family has it, which this room does not know. */
  public static final CaseKind IDENTIFICATION = new CaseKind("Identification", "SB", true);
  public static final String HEAD = "测试户主";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Cases cases;
  private final JdbcClient jdbc;
  private final FieldCipher cipher;

  public Dossiers(Cases cases, JdbcClient jdbc, FieldCipher cipher) {
    this.cases = cases;
    this.jdbc = jdbc;
    this.cipher = cipher;
  }

  /** A new household of that village with a head of its own. */
  public long household(String village) {
    long id = jdbc.sql("""
            insert into household(household_no, area, head_name, type) values (:no, :area, :head, 'ORDINARY')
            returning id""")
        .param("no", "DOSSIER-" + NUMBER.incrementAndGet()).param("area", village).param("head", HEAD)
        .query(Long.class).single();
    member(id, HEAD, "11010519491231002X");
    return id;
  }

  /** An open identification of a new household of that village. */
  public CaseFile identification(String village) {
    return ActingAs.system(() -> cases.open(IDENTIFICATION, household(village), null));
  }

  /** While it works, the village has a monitoring line of its own. */
  public void lineOf(String village, String yuan, Runnable work) {
    jdbc.sql("""
            insert into parameter_value (key, area, from_date, value, note, staff_id, staff_name)
            values ('MONITORING_LINE', :area, '2021-01-01', cast(:yuan as numeric), 'test', 1, 'test')""")
        .param("area", village).param("yuan", yuan).update();
    try {
      work.run();
    } finally {
      jdbc.sql("delete from parameter_value where area = :area").param("area", village).update();
    }
  }

  private void member(long household, String name, String idNumber) {
    long id = jdbc.sql("select nextval(pg_get_serial_sequence('household_member', 'id'))").query(Long.class).single();
    byte[] sealed = cipher.encrypt(idNumber.getBytes(StandardCharsets.UTF_8),
        new Place("household_member", "id_number", Long.toString(id)));
    jdbc.sql("""
            insert into household_member(id, household_id, name, id_number, id_index, sex, birth_date, relation, health,
              labour, joined_on)
            values (:id, :household, :name, :sealed, :index, 'F', '1949-12-31', '本人', 'HEALTHY', 'WEAK', '2020-01-01')""")
        .param("id", id).param("household", household).param("name", name).param("sealed", sealed)
        .param("index", Long.toString(id).getBytes(StandardCharsets.UTF_8))
        .update();
  }
}
