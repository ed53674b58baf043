package org.bangfu.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.bangfu.HttpBrowser;
import org.bangfu.ServerTest;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.Dossiers;
import org.bangfu.cases.DocumentKind;
import org.bangfu.cases.Documents;
import org.bangfu.identification.Clue;
import org.bangfu.identification.Identifications;
import org.bangfu.security.ActingAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The very first answer to the address of a thing: open to those who may see it, else 404 as if it had never been. */
@ServerTest
class ForeignAddressTests {

  private static final String UNKNOWN_TASK = "00000000-0000-0000-0000-000000000000";

  private final HttpBrowser browser;

  @Autowired private Dossiers dossiers;
  @Autowired private Documents documents;
  @Autowired private Identifications identifications;
  @Autowired private JdbcClient jdbc;

  private String village;
  private String township;
  private String foreignVillage;
  private String foreignTownship;

  ForeignAddressTests(@LocalServerPort int port) {
    browser = new HttpBrowser(port);
  }

  @BeforeEach
  void units() {
    village = unit("village1");
    township = unit("township1");
    foreignTownship = jdbc.sql("select code from area where level = 'TOWNSHIP' and code <> :own order by code limit 1")
        .param("own", township).query(String.class).single();
    foreignVillage = jdbc.sql("select code from area where level = 'VILLAGE' and code > :from order by code limit 1")
        .param("from", foreignTownship).query(String.class).single();
  }

  @Test
  void ofAHousehold() throws Exception {
    browser.signIn("village1");
    assertThat(browser.get("/households/" + dossiers.household(village)).statusCode()).isEqualTo(200);
    answersLikeUnknown("/households/" + dossiers.household(foreignVillage), "/households/999999999999999999");
  }

  @Test
  void ofATask() throws Exception {
    browser.signIn("township1");
    assertThat(browser.get("/inbox/" + task(start(village))).statusCode()).isEqualTo(200);
    answersLikeUnknown("/inbox/" + task(start(foreignVillage)), "/inbox/" + UNKNOWN_TASK);
  }

  @Test
  void ofACase() throws Exception {
    browser.signIn("village1");
    CaseFile foreign = start(foreignVillage);
    answersLikeUnknown("/households/" + foreign.householdId(), "/households/0");
    answersLikeUnknown("/cases/" + foreign.caseNo(), "/cases/SB-2026-999999");
  }

  @Test
  void ofADocument() throws Exception {
    browser.signIn("village1");
    HttpResponse<String> own = browser.get("/documents/" + document(village));
    assertThat(own.statusCode()).isEqualTo(200);
    answersLikeUnknown("/documents/" + document(foreignVillage), "/documents/4711");
  }

  @Test
  void noTraceOfAReadIsLeftByTheFirstAnswer() throws Exception {
    browser.signIn("village1");
    long household = dossiers.household(village);
    browser.get("/households/" + household);
    assertThat(jdbc.sql("select count(*) from audit_entry where object = :object")
        .param("object", "household:" + household).query(Long.class).single()).isZero();
  }

  private void answersLikeUnknown(String foreign, String unknown) throws Exception {
    HttpResponse<String> refused = browser.get(foreign);
    HttpResponse<String> missing = browser.get(unknown);
    assertThat(refused.statusCode()).isEqualTo(404).isEqualTo(missing.statusCode());
    assertThat(HttpBrowser.frame(refused)).isEqualTo(HttpBrowser.frame(missing));
  }

  private CaseFile start(String area) {
    long household = dossiers.household(area);
    return asSystem(() -> identifications.start(household,
        Clue.of(Clue.Source.SELF_DECLARATION, Clue.Urgency.NORMAL, "家中有人患病住院")));
  }

  private String task(CaseFile file) {
    return jdbc.sql("select min(task_id) from inbox_task where case_no = :case").param("case", file.caseNo())
        .query(String.class).single();
  }

  private String document(String area) {
    byte[] text = "户号,姓名\n1,测试\n".getBytes(StandardCharsets.UTF_8);
    return asSystem(() -> documents.add(dossiers.household(area), null, DocumentKind.OTHER, "名单.csv",
        new ByteArrayInputStream(text))).id();
  }

  private String unit(String username) {
    return jdbc.sql("select p.unit from posting p join staff_member s on s.id = p.staff_id where s.username = :name")
        .param("name", username).query(String.class).list().get(0);
  }

  private static <T> T asSystem(Supplier<T> work) {
    return ActingAs.system(work);
  }
}
