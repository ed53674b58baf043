package org.bangfu.cases;

import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.cases.files.AcceptedFile;
import org.bangfu.cases.files.FileIntake;
import org.bangfu.forms.FileStore;
import org.bangfu.households.Register;
import org.bangfu.privacy.Masking;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of dossiers: taken in through the gate for files, listed and handed out by the access policy. */
@Service
public class Documents implements FileStore {

  private static final int MOST = 300;
  private static final int ID_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final DocumentStore store;
  private final DocumentContents contents;
  private final FileIntake intake;
  private final Cases cases;
  private final CaseReach reach;
  private final Register register;
  private final CurrentStaff staff;
  private final AuditLog audit;
  private final Clock clock;

  Documents(DocumentStore store, DocumentContents contents, FileIntake intake, Cases cases, CaseReach reach,
      Register register, CurrentStaff staff, AuditLog audit, Clock clock) {
    this.store = store;
    this.contents = contents;
    this.intake = intake;
    this.cases = cases;
    this.reach = reach;
    this.register = register;
    this.staff = staff;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public StoredFile store(String caseNo, String fieldKey, String fileName, InputStream content) {
    CaseFile file = cases.require(caseNo);
    reach.require(Action.DOCUMENT_ADD, file);
    return stored(keep(file.householdId(), file.area(), caseNo, DocumentKind.FORM_FIELD, fieldKey, fileName, content));
  }

  /**
   * Adds a document to a household's dossier. Throws {@link org.bangfu.shared.BusinessException} with the reason when it
   * is refused.
   *
   * @param caseNo a case of that household, or none
   */
  @Transactional
  public DocumentFile add(long householdId, @Nullable String caseNo, DocumentKind kind, String fileName,
      InputStream content) {
    reach.requireHousehold(Action.DOCUMENT_ADD, householdId);
    if (caseNo != null && cases.require(caseNo).householdId() != householdId) {
      throw new NotFoundException();
    }
    AreaCode area = register.require(householdId).village();
    return keep(householdId, area, caseNo, kind, null, fileName, content);
  }

  /** A document the signed-in person may read; throws {@link NotFoundException} otherwise. */
  @Transactional(readOnly = true)
  public DocumentFile find(String documentId) {
    return readable(documentId).file();
  }

  @Override
  @Transactional
  public InputStream open(String fileId) {
    DocumentStore.Located found = readable(fileId);
    audit.append(AuditEvent.of("document.read", "document:" + fileId,
        register.require(found.file().householdId()).village()));
    return contents.open(found.contentStore(), fileId);
  }

  @Override
  @Transactional(readOnly = true)
  public List<StoredFile> of(String caseNo) {
    return ofCase(caseNo).stream().map(Documents::stored).toList();
  }

  /** Documents of a case, newest first. */
  @Transactional(readOnly = true)
  public List<DocumentFile> ofCase(String caseNo) {
    reach.require(Action.DOCUMENT_READ, cases.require(caseNo));
    return store.ofCase(caseNo, MOST);
  }

  /** Documents of a household over all its cases, newest first. */
  @Transactional(readOnly = true)
  public List<DocumentFile> ofHousehold(long householdId) {
    reach.requireHousehold(Action.DOCUMENT_READ, householdId);
    return store.ofHousehold(householdId, MOST);
  }

  /** Whether the signed-in person may add documents to the household's dossier. */
  public boolean mayAdd(long householdId) {
    return reach.mayHousehold(Action.DOCUMENT_ADD, householdId);
  }

  private DocumentStore.Located readable(String documentId) {
    DocumentStore.Located found = store.byId(documentId).orElseThrow(NotFoundException::new);
    String caseNo = found.file().caseNo();
    if (caseNo == null) {
      reach.requireHousehold(Action.DOCUMENT_READ, found.file().householdId());
    } else {
      reach.require(Action.DOCUMENT_READ, cases.require(caseNo));
    }
    return found;
  }

  private DocumentFile keep(long householdId, AreaCode area, @Nullable String caseNo, DocumentKind kind,
      @Nullable String fieldKey, String fileName, InputStream content) {
    AcceptedFile accepted = intake.accept(fileName, content);
    DocumentFile file = new DocumentFile(newId(), householdId, caseNo, kind, fieldKey, Masking.inText(accepted.name()),
        accepted.type().mediaType(), accepted.content().length, clock.instant(), staff.require().name());
    String where = contents.put(file.id(), accepted.content());
    store.insert(file, sha256(accepted.content()), where, staff.require());
    audit.append(AuditEvent.of("document.add", "document:" + file.id(), area));
    return file;
  }

  private String newId() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static StoredFile stored(DocumentFile file) {
    return new StoredFile(file.id(), file.name(), file.mediaType(), file.size());
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
