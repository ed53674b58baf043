package org.bangfu.forms.ui;

import java.time.LocalDate;

/** What the parts of an open form ask of the whole. */
interface FormContext {

  FormHost host();

  /** Whether the whole form only shows at the moment. */
  boolean readOnly();

  /** Whether values are being set by the form itself, so that changes are no one's typing. */
  boolean quiet();

  /** Somebody changed the value of a part. */
  void changed(FieldView part);

  /** Back to the values the form opened with. */
  void reset();

  LocalDate today();
}
