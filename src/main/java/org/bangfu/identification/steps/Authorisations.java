package org.bangfu.identification.steps;

import java.util.List;
import org.bangfu.casework.Days;
import org.bangfu.forms.FormValues;
import org.bangfu.identification.Verifications;
import org.bangfu.identification.Verifications.Authorisation;
import org.bangfu.shared.BusinessException;
import org.bangfu.tasks.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The signed authorisation without which no department is asked (domain §3). */
@Component
class Authorisations {

  private final Verifications verifications;
  private final Days days;

  Authorisations(Verifications verifications, Days days) {
    this.verifications = verifications;
    this.days = days;
  }

  /** Keeps the scan that was handed in, if one was. */
  void keep(StepContext context, FormValues values) {
    String caseNo = context.caseFile().caseNo();
    List<String> scans = values.rows("authorisationFile").stream().map(file -> file.text("id")).toList();
    if (!scans.isEmpty() && values.date("signedOn") != null) {
      verifications.authorise(caseNo, new Authorisation(scans.get(0), days.past(values, "signedOn")),
          context.who().staffId());
    }
  }

  boolean onFile(String caseNo) {
    return verifications.authorisation(caseNo).isPresent();
  }

  /** Day of the signature, or null. */
  @Nullable String signedOn(String caseNo) {
    return verifications.authorisation(caseNo).map(authorisation -> authorisation.signedOn().toString()).orElse(null);
  }

  /** Throws {@code identification.authorisation.missing}, whatever the model let through. */
  void require(String caseNo) {
    if (!onFile(caseNo)) {
      throw new BusinessException("identification.authorisation.missing");
    }
  }
}
