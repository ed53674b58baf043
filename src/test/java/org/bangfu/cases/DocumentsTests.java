package org.bangfu.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.testSecurityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.forms.FileStore.StoredFile;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AutoConfigureMockMvc
class DocumentsTests {

  private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n".getBytes();

  @Autowired private Documents documents;
  @Autowired private Dossiers dossiers;
  @Autowired private SignIn signIn;
  @Autowired private MockMvc web;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private CaseFile file = new CaseFile(0, "", 0, "", AreaCode.of(Dossiers.VILLAGE), "",
      CaseState.OPEN, Instant.EPOCH, "", null, null, null, null);

  @BeforeEach
  void cadreWithACase() {
    file = dossiers.identification(Dossiers.VILLAGE);
    signIn.as(Role.VILLAGE, Dossiers.VILLAGE);
  }

  @Test
  void keepsAndGivesBackAFileOfAForm() throws IOException {
    StoredFile stored = documents.store(file.caseNo(), "authorisation", "承诺授权书.pdf", new ByteArrayInputStream(PDF));
    assertThat(stored.id()).matches("[A-Za-z0-9_-]{22}");
    assertThat(documents.open(stored.id()).readAllBytes()).isEqualTo(PDF);
    assertThat(documents.of(file.caseNo())).containsExactly(stored);
    assertThat(documents.ofHousehold(file.householdId())).singleElement()
        .satisfies(document -> assertThat(document.fieldKey()).isEqualTo("authorisation"));
  }

  @Test
  void keepsALargeFileInPartsAndReadsItWhole() throws IOException {
    StringBuilder rows = new StringBuilder("编号,姓名\n");
    while (rows.length() < 2_000_000) {
      rows.append(rows.length()).append(",张三\n");
    }
    byte[] table = rows.toString().getBytes(StandardCharsets.UTF_8);
    DocumentFile kept = documents.add(file.householdId(), file.caseNo(), DocumentKind.INCOME_PROOF, "流水.csv",
        new ByteArrayInputStream(table));
    assertThat(documents.open(kept.id()).readAllBytes()).isEqualTo(table);
  }

  @Test
  void nothingStaysOfAFileWhoseStepFailed() {
    AtomicReference<String> id = new AtomicReference<>();
    transaction.executeWithoutResult(status -> {
      id.set(documents.store(file.caseNo(), "f", "a.pdf", new ByteArrayInputStream(PDF)).id());
      status.setRollbackOnly();
    });
    assertThatThrownBy(() -> documents.open(id.get())).isInstanceOf(NotFoundException.class);
    assertThat(jdbc.sql("select count(*) from document_content where document_id = :id").param("id", id.get())
        .query(Long.class).single()).isZero();
  }

  @Test
  void refusedFilesLeaveNothing() {
    assertThatThrownBy(() -> documents.store(file.caseNo(), "f", "收入.pdf",
        new ByteArrayInputStream("<html></html>".getBytes()))).isInstanceOf(BusinessException.class);
    assertThat(documents.of(file.caseNo())).isEmpty();
  }

  @Test
  void downloadSaysWhatTheFileIsAndIsNeverRunAsAPage() throws Exception {
    StoredFile stored = documents.store(file.caseNo(), "f", "授权 书.pdf", new ByteArrayInputStream(PDF));
    web.perform(get("/documents/" + stored.id()).with(testSecurityContext()))
        .andExpect(status().isOk())
        .andExpect(content().bytes(PDF))
        .andExpect(header().string("Content-Type", "application/pdf"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Disposition", startsWith("attachment;")))
        .andExpect(header().string("Content-Disposition",
            containsString("filename*=UTF-8''%E6%8E%88%E6%9D%83%20%E4%B9%A6.pdf")))
        .andExpect(header().string("Cache-Control", "no-store"));
  }

  @Test
  void foreignDocumentIsNotFoundLikeAnUnknownOne() throws Exception {
    CaseFile foreign = dossiers.identification(Dossiers.FOREIGN_VILLAGE);
    String id = ActingAs.system(() ->
        documents.store(foreign.caseNo(), "f", "a.pdf", new ByteArrayInputStream(PDF))).id();
    assertThatThrownBy(() -> documents.open(id)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> documents.of(foreign.caseNo())).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> documents.store(foreign.caseNo(), "f", "a.pdf", new ByteArrayInputStream(PDF)))
        .isInstanceOf(NotFoundException.class);
    String unknown = answer("AAAAAAAAAAAAAAAAAAAAAA");
    assertThat(answer(id)).isEqualTo(unknown).startsWith("404");
    assertThat(answer("..%2f..%2fetc")).doesNotStartWith("200");
  }

  @Test
  void nobodyDownloadsWithoutSigningIn() throws Exception {
    StoredFile stored = documents.store(file.caseNo(), "f", "a.pdf", new ByteArrayInputStream(PDF));
    signIn.out();
    web.perform(get("/documents/" + stored.id())).andExpect(result ->
        assertThat(result.getResponse().getStatus()).isIn(302, 401, 403));
  }

  @Test
  void departmentReadsADocumentOnlyWhileATaskOfTheCaseIsItsOwn() {
    StoredFile stored = documents.store(file.caseNo(), "f", "a.pdf", new ByteArrayInputStream(PDF));
    signIn.as(Role.DEPARTMENT, "health");
    assertThatThrownBy(() -> documents.open(stored.id())).isInstanceOf(NotFoundException.class);
    openTask("department:health");
    assertThat(documents.open(stored.id())).isNotNull();
    signIn.as(Role.DEPARTMENT, "water");
    assertThatThrownBy(() -> documents.open(stored.id())).isInstanceOf(NotFoundException.class);
  }

  private void openTask(String group) {
    jdbc.sql("""
            insert into inbox_task(task_id, group_id, due, area, case_no, household_id, head_name, process,
              definition_id, task_key, task_name, created, priority)
            values (:id, :group, now(), :area, :caseNo, :household, '', 'Identification', 'Identification:1',
              'Task_Compare', '比对', now(), 50)""")
        .param("id", "t-" + file.caseNo()).param("group", group).param("area", file.area().value())
        .param("caseNo", file.caseNo()).param("household", file.householdId())
        .update();
  }

  private String answer(String id) throws Exception {
    var response = web.perform(get("/documents/" + id).with(testSecurityContext())).andReturn().getResponse();
    return response.getStatus() + response.getContentAsString();
  }
}
