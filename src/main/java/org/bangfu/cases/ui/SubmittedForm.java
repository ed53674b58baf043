package org.bangfu.cases.ui;

import org.bangfu.forms.FileStore;
import org.bangfu.forms.ui.FormHost;

/** A form that only shows what was submitted with it. */
record SubmittedForm(FileStore files, String caseNo) implements FormHost {

  @Override
  public boolean readOnly() {
    return true;
  }
}
