package org.bangfu.forms.ui;

import java.time.Clock;
import java.time.ZoneId;
import org.bangfu.forms.FileStore;
import org.bangfu.forms.FormValues;

/** Who shows a form: the inbox's task panel, or a page that only shows what was filled in. */
public interface FormHost {

  /** Where uploaded files go and come from. */
  FileStore files();

  /** The case the files belong to. */
  String caseNo();

  /**
   * Values to be shown while somebody types, put into read-only, expression and showing components; asked at opening and
   * shortly after every change. Gets the whole data of the form: typed numbers as numbers, unreadable ones as null.
   */
  default FormValues recompute(FormValues data) {
    return FormValues.EMPTY;
  }

  /** Somebody changed something; the values as {@link FormRenderer#values()} gives them, for a draft. */
  default void changed(FormValues typed) {
  }

  /** Whether the form only shows. */
  default boolean readOnly() {
    return false;
  }

  /** The clock of rules about today. */
  default Clock clock() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }

  /** A submit button inside the form was pressed. */
  default void submit() {
  }
}
